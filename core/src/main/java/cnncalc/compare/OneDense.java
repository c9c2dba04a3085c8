package cnncalc.compare;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One dense layer in the place of a network, or of its first convolution: from the same input, flattened, to as many outputs.
 * A dense layer has a weight for each input of each unit, and a bias for each unit.
 *
 * @param row the convolution in whose place it stands; null for the whole network
 * @param inputs elements of one example's input
 * @param outputs units: elements of one example's output
 * @param parameters inputs times outputs, and the outputs' biases
 * @param multiplyAdds inputs times outputs, for one example
 * @param text the network of that one layer, as network text
 */
public record OneDense(@Nullable Row row, Term inputs, Term outputs, Term parameters, Term multiplyAdds, String text) {

    private static final Symbol INPUTS = new Symbol("F", "in", Role.CHANNELS);
    private static final Symbol OUTPUTS = new Symbol("F", "out", Role.FILTERS);

    /** Returns the layer in a network's place; null where it has not one known input and one known output. */
    public static @Nullable OneDense of(Report report) {
        List<Shape> inputs = Report.shapes(report.inputs());
        List<Shape> outputs = report.outputShapes();
        boolean one =
                inputs.size() == 1 && outputs.size() == 1 && report.outputs().size() == 1;
        return one && report.rows().size() > 1 ? of(null, inputs.get(0), outputs.get(0), report) : null;
    }

    /** Returns the layer in the place of the first convolution whose shapes are known; null where there is none. */
    public static @Nullable OneDense ofFirstConvolution(Report report) {
        for (Row row : report.rows()) {
            boolean convolution = row.node().layer().type().family() == Family.CONVOLUTION;
            if (convolution && row.inputs().size() == 1 && row.outputs().size() == 1) {
                return of(row, row.inputs().get(0), row.outputs().get(0), report);
            }
        }
        return null;
    }

    private static @Nullable OneDense of(@Nullable Row row, Shape from, Shape to, Report report) {
        List<Size> input = Traits.channelsLast(from, Traits.isChannelsFirst(report));
        if (!from.isKnown() || !to.isKnown() || input.isEmpty() || to.rank() < 2) {
            return null;
        }
        try {
            Term inputs = elements(input).as(INPUTS);
            Term outputs = elements(to.exampleSizes()).as(OUTPUTS);
            Term products = inputs.times(outputs);
            String text = text(input, outputs.value());
            return new OneDense(row, inputs, outputs, products.plus(outputs), products, text);
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static Term elements(List<Size> sizes) {
        List<Term> terms = new ArrayList<>();
        for (Size size : sizes) {
            terms.add(size.plain());
        }
        return Term.product(terms);
    }

    private static String text(List<Size> input, long units) {
        StringBuilder text = new StringBuilder("input ");
        for (int i = 0; i < input.size(); i++) {
            text.append(i == 0 ? "" : "x").append(input.get(i));
        }
        return text.append(input.size() > 1 ? "\nflatten" : "") + "\ndense " + units + "\n";
    }
}
