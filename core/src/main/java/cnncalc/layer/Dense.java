package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A fully connected layer: every unit has one weight for each input, and a bias.
 *
 * <p>Over all, the textbooks' and Caffe's rule: a feature map counts with all of its elements, {@code I^2·C·F + F}.
 * Over the last axis, that of Keras and PyTorch: the same units at each position, {@code C·F + F}. On a vector the two
 * are one.
 *
 * @param inputs inputs that are declared, as PyTorch has it; {@link Fields#OPEN} where the input says
 * @param units outputs
 * @param bias whether each unit adds a bias
 * @param overLast whether the last axis alone is connected
 * @param activation the function applied to the output, which changes no number
 */
public record Dense(long inputs, long units, boolean bias, boolean overLast, String activation) implements Layer {

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
                    Fields.CHANNELS,
                    Activation.FIELD),
            Dense::read,
            Spelling.keras(List.of("Dense"), "units, activation=None, use_bias=True", Dense::fromKeras),
            Spelling.torch(
                    List.of("Linear"),
                    "in_features, out_features, bias=True, device=None, dtype=None",
                    Dense::fromTorch),
            Spelling.torch(
                    List.of("LazyLinear"), "out_features, bias=True, device=None, dtype=None", Dense::fromTorch));

    private static Dense read(Arguments arguments) {
        return new Dense(
                Fields.channels(arguments),
                arguments.positive("units"),
                arguments.truth("bias"),
                arguments.word("over").equals("last"),
                arguments.word("activation"));
    }

    /** Keras 3.15, {@code layers/core/dense.py}. */
    private static Dense fromKeras(Arguments arguments) {
        return new Dense(
                Fields.OPEN,
                arguments.positive("units"),
                arguments.truth("use_bias"),
                /* overLast= */ true,
                Activation.word(arguments, "activation"));
    }

    /** PyTorch 2.13, {@code torch/nn/modules/linear.py}. */
    private static Dense fromTorch(Arguments arguments) {
        boolean declared = arguments.has("in_features");
        return new Dense(
                declared ? arguments.atLeast(0, "in_features", arguments.whole("in_features")) : Fields.OPEN,
                arguments.atLeast(0, "out_features", arguments.whole("out_features")),
                arguments.truth("bias"),
                /* overLast= */ true,
                "linear");
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("units", Value.of(units))
                .with("bias", Value.of(bias))
                .with("over", Value.of(overLast ? "last" : "all"))
                .with("in", Fields.channels(inputs))
                .with("activation", Value.of(activation));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> shapes, Findings findings) {
        Shape input = shapes.get(0);
        if (input.rank() < 1) {
            throw Refusal.of("dense.scalar");
        }
        try {
            requireInputs(input);
        } catch (Refusal refusal) {
            findings.refuse(refusal);
        }
        Size width = Size.of(Term.of(Letters.UNITS, units));
        return List.of(overLast ? input.with(input.rank() - 1, width) : input.withExample(List.of(width)));
    }

    @Override
    public List<Way> ways(List<Shape> shapes) {
        Layer function = Activation.layer(activation, Layout.CHANNELS_LAST);
        Dense last = new Dense(inputs, units, bias, /* overLast= */ true, activation);
        List<Way> ways = new ArrayList<>();
        if (!overLast) {
            ways.add(shapes.get(0).rank() == 2 ? Way.of(last) : Way.of(new Flatten(1, -1), last));
        } else if (function != null) {
            ways.add(Way.of(new Dense(inputs, units, bias, overLast, "linear"), function));
        }
        return ways;
    }

    private void requireInputs(Shape input) {
        Size last = input.size(input.rank() - 1);
        if (inputs != Fields.OPEN && last.known() && last.value() != inputs) {
            throw Refusal.of("dense.declared", inputs, last.value())
                    .about("in")
                    .trying(List.of(new Candidate("in", last.toString())));
        }
    }

    @Override
    public boolean knowsWeights() {
        return inputs != Fields.OPEN;
    }

    @Override
    public List<Weight> weights(List<Shape> shapes) {
        List<Term> factors = new ArrayList<>(inputFactors(shapes));
        factors.add(Term.of(Letters.UNITS, units));
        Weight kernel = Weight.kernel("kernel", factors);
        return bias ? List.of(kernel, Weight.bias("bias", Term.of(Letters.UNITS, units))) : List.of(kernel);
    }

    /** The inputs of one unit, as factors. */
    private List<Term> inputFactors(List<Shape> shapes) {
        if (knowsWeights()) {
            return List.of(Term.of(Letters.INPUTS, inputs));
        }
        Shape input = shapes.get(0);
        return overLast
                ? List.of(input.size(input.rank() - 1).as(Letters.INPUTS))
                : Letters.elements(input, Layout.CHANNELS_LAST);
    }

    @Override
    public Size lastKernelAxis(List<Shape> shapes) {
        return Size.of(units);
    }

    @Override
    public Term multiplyAdds(List<Shape> shapes, List<Shape> outputs) {
        Shape input = shapes.get(0);
        List<Term> factors =
                new ArrayList<>(overLast ? Letters.rows(input) : Letters.batch(input, Layout.CHANNELS_LAST));
        factors.addAll(inputFactors(shapes));
        factors.add(Term.of(Letters.UNITS, units));
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> shapes, List<Shape> outputs) {
        Term one = Term.product(inputFactors(shapes));
        return one.known()
                ? Message.of(bias ? "sentence.dense" : "sentence.dense.plain", units, one.value())
                : Message.of("sentence.dense.some", units);
    }
}
