package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Units with a weight for each pair of elements of two inputs: {@code F·F_1·F_2 + F}.
 *
 * @param left elements of the first input that are declared
 * @param right those of the second
 * @param units outputs
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.Bilinear.html">PyTorch, {@code
 *     torch/nn/modules/linear.py}</a>
 */
record Bilinear(long left, long right, long units, boolean bias) implements Layer {

    private static final Symbol LEFT = new Symbol("F", "1", Role.CHANNELS);
    private static final Symbol RIGHT = new Symbol("F", "2", Role.CHANNELS);

    static final LayerType TYPE = new LayerType(
            "bilinear",
            "bilinear 4 4 2",
            "bilinear",
            Family.DENSE,
            LayerType.Inputs.MANY,
            List.of(
                    Field.leading("left", Kind.WHOLE),
                    Field.leading("right", Kind.WHOLE),
                    Field.leading("units", Kind.WHOLE),
                    Fields.BIAS),
            arguments -> new Bilinear(
                    arguments.whole("left"),
                    arguments.whole("right"),
                    arguments.whole("units"),
                    arguments.truth("bias")),
            Spelling.torch(
                    List.of("Bilinear"),
                    "in1_features, in2_features, out_features, bias=True, device=None, dtype=None",
                    Bilinear::fromTorch));

    private static Bilinear fromTorch(Arguments arguments) {
        return new Bilinear(
                arguments.positive("in1_features"),
                arguments.atLeast(0, "in2_features", arguments.whole("in2_features")),
                arguments.atLeast(0, "out_features", arguments.whole("out_features")),
                arguments.truth("bias"));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("left", Value.of(left))
                .with("right", Value.of(right))
                .with("units", Value.of(units))
                .with("bias", Value.of(bias));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        if (inputs.size() != 2) {
            throw Refusal.of("bilinear.inputs", inputs.size());
        }
        Shape first = inputs.get(0);
        Shape second = inputs.get(1);
        int last = first.rank() - 1;
        boolean alike = last >= 0
                && second.rank() == first.rank()
                && Torch.areEqual(first.sizes().subList(0, last), second.sizes().subList(0, last));
        if (!alike) {
            throw Refusal.of("bilinear.shapes", first.whole(), second.whole());
        }
        requireFeatures(left, first.size(last));
        requireFeatures(right, second.size(last));
        return List.of(first.with(last, Size.of(Term.of(Letters.UNITS, units))));
    }

    private static void requireFeatures(long declared, Size got) {
        if (got.known() && got.value() != declared) {
            throw Refusal.of("dense.declared", declared, got.value());
        }
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    private List<Term> kernel() {
        return List.of(Term.of(Letters.UNITS, units), Term.of(LEFT, left), Term.of(RIGHT, right));
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Weight> weights = new ArrayList<>(List.of(Weight.kernel("weight", kernel())));
        if (bias) {
            weights.add(Weight.bias("bias", Term.of(Letters.UNITS, units)));
        }
        return weights;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        return Term.product(AttentionCost.joined(Letters.rows(inputs.get(0)), kernel()));
    }
}
