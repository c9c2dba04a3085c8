package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Inputs of one shape along a new axis.
 *
 * @param axis where the new axis stands, from behind if negative
 * @see <a href="https://keras.io/api/ops/numpy/">Keras 3, {@code ops/numpy.py}, {@code Stack}</a>
 */
public record Stacking(long axis) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "stack",
            "stack",
            "stack",
            Family.MERGING,
            LayerType.Inputs.MANY,
            List.of(Field.named("axis", Kind.SIGNED, Value.of(0))),
            arguments -> new Stacking(arguments.whole("axis")),
            Spelling.operation(List.of("Stack"), "axis=0", arguments -> new Stacking(arguments.whole("axis"))),
            Spelling.expression(
                    (fields, inputs) -> Call.of("torch.stack([@[, ]], dim=@)").with("", Fields.value(fields, "axis"))));

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
        Shape first = inputs.get(0);
        for (Shape input : inputs) {
            requireSame(first, input);
        }
        List<Size> sizes = new ArrayList<>(first.sizes());
        sizes.add(Size.of(inputs.size()));
        int place = Fields.axis(axis, new Shape(sizes), "axis");
        sizes.remove(sizes.size() - 1);
        sizes.add(place, Size.of(inputs.size()));
        return List.of(new Shape(sizes));
    }

    private static void requireSame(Shape first, Shape input) {
        boolean same = first.rank() == input.rank();
        for (int axis = 0; same && axis < first.rank(); axis++) {
            Size one = first.size(axis);
            Size other = input.size(axis);
            same = !one.known() || !other.known() || one.equals(other);
        }
        if (!same) {
            throw Refusal.of("stack.shapes", first.whole(), input.whole());
        }
    }
}
