package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * A tensor of a program that no input changes: a parameter of its own, or a constant.
 *
 * @param shape all its sizes, known; it has no batch
 * @param learned whether it is a parameter
 * @see <a href="https://docs.pytorch.org/docs/stable/generated/torch.nn.parameter.Parameter.html">PyTorch, {@code
 *     torch/nn/parameter.py}</a>
 */
public record Constant(Shape shape, boolean learned) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "tensor",
            "tensor 1,197,768 learned yes",
            "tensor",
            Family.EMBEDDING,
            LayerType.Inputs.NONE,
            List.of(Field.leading("sizes", Kind.SIGNED_LIST), Field.named("learned", Kind.TRUTH, Value.of(false))),
            arguments -> new Constant(shape(arguments), arguments.truth("learned")),
            Spelling.expression(Constant::toTorch));

    private static Call toTorch(Call fields, List<Shape> inputs) {
        Value sizes = new Many(Wording.parts(Fields.value(fields, "sizes")));
        boolean trained = Fields.value(fields, "learned").equals(Value.of(true));
        return trained
                ? Call.of("@p").with("parameter", sizes)
                : Call.of("torch.zeros@").with("", sizes);
    }

    private static Shape shape(Arguments arguments) {
        List<Size> sizes = new ArrayList<>();
        for (long size : arguments.wholes("sizes")) {
            sizes.add(Size.of(arguments.atLeast(0, "sizes", size)));
        }
        return new Shape(sizes);
    }

    @Override
    public Call call() {
        List<Long> sizes = new ArrayList<>();
        for (Size size : shape.sizes()) {
            sizes.add(size.value());
        }
        return Call.of(TYPE.word()).with("sizes", Value.of(sizes)).with("learned", Value.of(learned));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return List.of(shape);
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        return learned ? List.of(Weight.kernel("value", Letters.spatial(Letters.OUTPUT, shape.sizes()))) : List.of();
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(learned ? "sentence.parameter" : "sentence.constant");
    }
}
