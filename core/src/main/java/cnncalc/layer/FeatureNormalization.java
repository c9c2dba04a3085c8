package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.layer.Weight.Part;
import cnncalc.layer.Weight.Use;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Brings input data to mean 0 and variance 1 by statistics of the data set: two for each element of some axes and a
 * count, none of them trained; no parameters where the statistics are given.
 *
 * @param axes the axes that keep their own statistics, from behind if negative; empty for one mean of all
 * @param given how many means are given, 1 for a single one; {@link Fields#OPEN} where the data are to say
 * @see <a href="https://keras.io/api/layers/preprocessing_layers/numerical/normalization/">Keras 3, {@code
 *     preprocessing/normalization.py}</a>
 */
public record FeatureNormalization(List<Long> axes, long given) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "standardize",
            "standardize axes -1",
            "standardize",
            Family.PREPROCESSING,
            LayerType.Inputs.ONE,
            List.of(
                    Field.named("axes", Kind.SIGNED_LIST, new Many(List.of())),
                    Field.named("given", Kind.WHOLE, new Nothing())),
            FeatureNormalization::read,
            Spelling.keras(
                    List.of("Normalization"),
                    "axis=-1, mean=None, variance=None, invert=False",
                    FeatureNormalization::fromKeras));

    public FeatureNormalization {
        axes = List.copyOf(axes);
    }

    private static FeatureNormalization read(Arguments arguments) {
        return new FeatureNormalization(
                arguments.wholes("axes"), arguments.isNothing("given") ? Fields.OPEN : arguments.positive("given"));
    }

    /** Keras 3.15, {@code layers/preprocessing/normalization.py}. */
    private static FeatureNormalization fromKeras(Arguments arguments) {
        List<Long> axes = arguments.isNothing("axis") ? List.of() : arguments.wholes("axis");
        long means = count(arguments, "mean");
        long variances = count(arguments, "variance");
        if (means != variances) {
            throw Refusal.of("standardize.both").about(means == Fields.OPEN ? "mean" : "variance");
        }
        if (axes.isEmpty() && means != Fields.OPEN && arguments.value("mean") instanceof Many) {
            throw Refusal.of("standardize.both").about("mean");
        }
        return new FeatureNormalization(axes, means);
    }

    private static long count(Arguments arguments, String field) {
        return arguments.isNothing(field) ? Fields.OPEN : arguments.parts(field).size();
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("axes", Value.of(axes)).with("given", Fields.channels(given));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        List<Size> kept = kept(input);
        Size last = kept.isEmpty() ? Size.of(1) : kept.get(kept.size() - 1);
        if (given > 1 && last.value() != given) {
            throw Refusal.of("standardize.given", given, last.value()).about("given");
        }
        return inputs;
    }

    /** The sizes of the axes in their order; all must be known. */
    private List<Size> kept(Shape input) {
        boolean[] isKept = new boolean[input.rank()];
        for (long axis : axes) {
            isKept[Fields.axis(axis, input, "axes")] = true;
        }
        List<Size> kept = new ArrayList<>();
        for (int axis = 0; axis < isKept.length; axis++) {
            if (isKept[axis] && !input.size(axis).known()) {
                throw Refusal.of("axis.unknown", axis, input.whole()).about("axes");
            }
            if (isKept[axis]) {
                kept.add(input.size(axis));
            }
        }
        return kept;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        if (given != Fields.OPEN) {
            return List.of();
        }
        List<Term> factors = new ArrayList<>();
        for (Size size : kept(inputs.get(0))) {
            factors.add(size.as(Letters.CHANNELS.along(axes.size() > 1 ? Integer.toString(factors.size() + 1) : "")));
        }
        Term count = Term.product(factors);
        return List.of(
                new Weight("mean", Part.WEIGHTS, Use.FIXED, count),
                new Weight("variance", Part.WEIGHTS, Use.FIXED, count),
                new Weight("count", Part.WEIGHTS, Use.FIXED, Term.ONE));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.standardize");
    }
}
