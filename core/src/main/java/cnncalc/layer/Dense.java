package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A fully connected layer: every unit has one weight for each input, and a bias.
 *
 * <p>Over all, the textbooks' and Caffe's rule: a feature map counts with all of its elements, {@code I^2·C·F + F}.
 * Over the last axis, that of Keras and PyTorch: the same units at each position, {@code C·F + F}. On a vector the two
 * are one.
 *
 * @param units outputs
 * @param bias whether each unit adds a bias
 * @param overLast whether the last axis alone is connected
 * @param activation the function applied to the output, which changes no number
 */
public record Dense(long units, boolean bias, boolean overLast, String activation) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "dense",
            "dense 10",
            "dense",
            Family.DENSE,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("units", Kind.WHOLE),
                    Fields.BIAS,
                    Field.choice("over", List.of("all", "last")),
                    Activation.FIELD),
            Dense::read);

    private static Dense read(Arguments arguments) {
        return new Dense(
                arguments.positive("units"),
                arguments.truth("bias"),
                arguments.word("over").equals("last"),
                arguments.word("activation"));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("units", Value.of(units))
                .with("bias", Value.of(bias))
                .with("over", Value.of(overLast ? "last" : "all"))
                .with("activation", Value.of(activation));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Size width = Size.of(Term.of(Letters.UNITS, units));
        return List.of(overLast ? input.with(input.rank() - 1, width) : input.withExample(List.of(width)));
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Term> factors = new ArrayList<>(inputFactors(inputs.get(0)));
        factors.add(Term.of(Letters.UNITS, units));
        Weight kernel = Weight.kernel("kernel", factors);
        return bias ? List.of(kernel, Weight.bias("bias", Term.of(Letters.UNITS, units))) : List.of(kernel);
    }

    /** The inputs of one unit, as factors. */
    private List<Term> inputFactors(Shape input) {
        return overLast
                ? List.of(input.size(input.rank() - 1).as(Letters.INPUTS))
                : Letters.elements(input, Layout.CHANNELS_LAST);
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape input = inputs.get(0);
        List<Term> factors = new ArrayList<>(Letters.batch(input));
        if (overLast && input.rank() > 2) {
            List<Size> positions = input.sizes().subList(1, input.rank() - 1);
            factors.addAll(Letters.spatial(Letters.INPUT, positions));
        }
        factors.addAll(inputFactors(input));
        factors.add(Term.of(Letters.UNITS, units));
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        Term one = Term.product(inputFactors(inputs.get(0)));
        return one.known()
                ? Message.of(bias ? "sentence.dense" : "sentence.dense.plain", units, one.value())
                : Message.of("sentence.dense.some", units);
    }
}
