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
 * @param axis the axis, 1 being the first behind the batch; 0 for the channels
 * @param layout where the channels are
 */
public record Concatenation(long axis, Layout layout) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "concat",
            "concat",
            "concat",
            Family.MERGING,
            LayerType.Inputs.MANY,
            List.of(Field.named("axis", Kind.WHOLE, new Nothing()), Fields.LAYOUT),
            Concatenation::read);

    private static Concatenation read(Arguments arguments) {
        return new Concatenation(arguments.has("axis") ? arguments.positive("axis") : 0, Fields.layout(arguments));
    }

    @Override
    public Call call() {
        Call call = Call.of(TYPE.word()).with("layout", Value.of(layout.word()));
        return axis == 0 ? call : call.with("axis", Value.of(axis));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return axis == 0;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape first = inputs.get(0);
        int along = axis == 0 ? layout.channelAxis(first) : (int) Math.min(axis, Integer.MAX_VALUE);
        if (along >= first.rank()) {
            throw Refusal.of("concat.axis", axis, first.rank() - 1).about("axis");
        }
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
