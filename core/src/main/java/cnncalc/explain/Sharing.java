package cnncalc.explain;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.layer.Layer;
import cnncalc.layer.Weight;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a convolution saves because all positions share its kernels, against a kernel for each neuron of its output.
 *
 * @param kernel weights of one kernel, the bias not counted
 * @param bias whether each kernel adds one
 * @param shared parameters as they are
 * @param neurons elements of one example's output
 * @param separate parameters if each neuron had its own
 * @see <a href="https://cs231n.github.io/convolutional-networks/#conv">CS231n, Convolutional Networks, Parameter
 *     Sharing</a>
 */
public record Sharing(Term kernel, boolean bias, Term shared, Term neurons, Term separate) {

    private static final Symbol CHANNELS = Symbol.of("C", Role.CHANNELS);
    private static final Symbol GROUPS = Symbol.of("G", Role.GROUPS);
    private static final Symbol FILTERS = Symbol.of("N", Role.FILTERS);
    private static final Symbol OUTPUT = Symbol.of("O", Role.OUTPUT);

    /** Returns what a layer saves; null where no kernels slide, not all of one size, or where a size is not known. */
    public static @Nullable Sharing of(Row row) {
        Layer layer = row.node().layer();
        Windows windows = layer.windows();
        boolean slides = layer.type().family() == Family.CONVOLUTION;
        if (windows == null
                || windows.pooling()
                || !slides
                || row.inputs().size() != 1
                || row.outputs().size() != 1) {
            return null;
        }
        try {
            return of(row, windows, layer.layout());
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static @Nullable Sharing of(Row row, Windows windows, Layout layout) {
        Shape output = row.outputs().get(0);
        Term filters = layout.channels(output).as(FILTERS);
        Term neurons = Term.product(spatial(layout.spatial(output))).times(filters);
        Term weights = row.count(Quantity.WEIGHTS);
        Term parameters = row.count(Quantity.PARAMETERS);
        if (!neurons.known() || !weights.known() || neurons.value() < 1) {
            return null;
        }
        List<Term> factors = new ArrayList<>(windows.kernelTerms(layout.spatialRank(output)));
        long flat = Term.product(factors).value();
        long depth = weights.value() / Math.multiplyExact(flat, filters.value());
        Size channels = layout.channels(row.inputs().get(0));
        if (depth != 1 || channels.toString().equals("1")) {
            factors.add(depth(depth, channels));
        }
        Term kernel = Term.product(factors);
        boolean bias = hasBias(row);
        Term each = bias ? kernel.plus(Term.ONE) : kernel;
        Term shared = each.times(filters);
        boolean same = shared.value() == parameters.value();
        return same ? new Sharing(kernel, bias, shared, neurons, neurons.times(each)) : null;
    }

    private static boolean hasBias(Row row) {
        for (Weight weight : row.weights()) {
            if (weight.part() == Weight.Part.BIASES) {
                return true;
            }
        }
        return false;
    }

    /** The input's channels, or a group's. */
    private static Term depth(long depth, Size channels) {
        if (!channels.known() || channels.value() % depth != 0) {
            return Term.number(depth);
        }
        Term all = channels.as(CHANNELS);
        return channels.value() == depth ? all : all.dividedBy(Term.of(GROUPS, channels.value() / depth));
    }

    private static List<Term> spatial(List<Size> sizes) {
        boolean equal = Size.areEqual(sizes);
        List<Term> terms = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            String index = equal ? "" : Layout.axisIndex(axis, sizes.size());
            terms.add(sizes.get(axis).as(OUTPUT.along(index)));
        }
        return terms;
    }

    /** Returns the parameters as they are, the neurons, and the parameters as they would be. */
    public List<Formula> formulas() {
        return List.of(
                formula("shared", new Symbol("P", "c", Role.OUTPUT), shared),
                formula("neurons", Symbol.of("U", Role.OUTPUT), neurons),
                formula("separate", new Symbol("P", "u", Role.OUTPUT), separate));
    }

    private static Formula formula(String quantity, Symbol left, Term term) {
        return new Formula(quantity, Message.of("sharing." + quantity), left, term);
    }

    /** Returns all of it in one sentence. */
    public Message sentence() {
        long each = kernel.value() + (bias ? 1 : 0);
        String key = bias ? "sharing.convolution" : "sharing.convolution.plain";
        return new Message(
                key,
                List.of(shared.value(), neurons.numbers(), neurons.value(), kernel.numbers(), each, separate.value()));
    }
}
