package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * A gated linear unit: one half of an axis, weighted by the sigmoid of the other.
 *
 * @param axis the axis, from behind if negative
 * @see <a href="https://arxiv.org/abs/1612.08083">Dauphin et al. 2016</a>
 */
public record Gate(long axis) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "glu",
            "glu",
            "glu",
            Family.ACTIVATION,
            LayerType.Inputs.ONE,
            List.of(Field.named("axis", Kind.SIGNED, Value.of(-1))),
            arguments -> new Gate(arguments.whole("axis")),
            Spelling.torch(List.of("GLU"), "dim=-1", arguments -> new Gate(arguments.whole("dim"))),
            Spelling.operation(List.of("Glu"), "axis=-1", arguments -> new Gate(arguments.whole("axis"))));

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("axis", Value.of(axis));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        int at = Fields.axis(axis, input, "axis");
        Size size = input.size(at);
        if (!size.known()) {
            return List.of(input);
        }
        if (size.value() % 2 != 0) {
            throw Refusal.of("argument.divide", size.toString(), 2).about("axis");
        }
        return List.of(input.with(at, Size.of(size.value() / 2)));
    }
}
