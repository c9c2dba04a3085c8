package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Its inputs side by side along one axis; the other sizes must agree.
 *
 * @param axis the axis, 1 being the first behind the batch, -1 the last; nothing for the channels
 * @param layout where the channels are
 */
public record Concatenation(Value axis, Layout layout) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "concat",
            "concat",
            "concat",
            Family.MERGING,
            LayerType.Inputs.MANY,
            List.of(Fields.AXIS, Fields.LAYOUT),
            Concatenation::read,
            Spelling.keras(List.of("Concatenate"), "axis=-1", Concatenation::fromKeras)
                    .writing((fields, inputs) -> Fields.kerasAxis(fields, inputs)),
            Spelling.operation(List.of("Concatenate"), "axis=0", Concatenation::fromKeras)
                    .writing((fields, inputs) -> Fields.kerasAxis(fields, inputs)),
            Spelling.expression((fields, inputs) -> Call.of("torch.cat([@[, ]], dim=@)")
                    .with("", Fields.axis(fields, "dim").arguments().get(0).value())));

    private static Concatenation read(Arguments arguments) {
        return new Concatenation(arguments.value("axis"), Fields.layout(arguments));
    }

    /** Keras 3.15, {@code layers/merging/concatenate.py}. */
    private static Concatenation fromKeras(Arguments arguments) {
        return new Concatenation(Value.of(arguments.whole("axis")), Layout.CHANNELS_LAST);
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("axis", axis).with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return axis instanceof Nothing;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape first = inputs.get(0);
        int along = Fields.position(axis, layout, first);
        List<Term> parts = new ArrayList<>();
        Shape result = first;
        for (Shape input : inputs) {
            result = agree(result, input, along);
            parts.add(input.size(along).as(Letters.CHANNELS.along(Integer.toString(parts.size() + 1))));
        }
        return List.of(result.with(along, Size.of(Term.sum(parts))));
    }

    private static Shape agree(Shape left, Shape right, int along) {
        if (left.rank() != right.rank()) {
            throw Refusal.of("concat.shapes", left.toString(), right.toString());
        }
        Shape agreed = left;
        for (int axis = 0; axis < left.rank(); axis++) {
            Size one = left.size(axis);
            Size other = right.size(axis);
            if (axis != along && one.known() && other.known() && !one.equals(other)) {
                throw Refusal.of("concat.shapes", left.toString(), right.toString());
            }
            boolean batch = axis == 0;
            agreed = one.known() == batch ? agreed : agreed.with(axis, other);
        }
        return agreed;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.concat", outputs.get(0).toString());
    }
}
