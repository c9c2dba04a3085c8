package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The other order of axes: the channels moved from behind the spatial axes to the front of them, or back.
 *
 * @param first whether they are moved to the front
 */
public record Turning(boolean first) {

    private static final int LEAST_RANK = 3;

    /** Returns for each axis of the other order which one it was; a shape of two axes or fewer has no other order. */
    public List<Integer> order(int rank) {
        List<Integer> order = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            order.add(axis);
        }
        if (rank >= LEAST_RANK && first) {
            order.add(1, order.remove(rank - 1));
        } else if (rank >= LEAST_RANK) {
            order.add(order.remove(1));
        }
        return order;
    }

    public Shape shape(Shape shape) {
        List<Size> sizes = new ArrayList<>();
        for (int axis : order(shape.rank())) {
            sizes.add(shape.size(axis));
        }
        return new Shape(sizes);
    }

    public List<Shape> shapes(List<Shape> shapes) {
        List<Shape> turned = new ArrayList<>();
        for (Shape shape : shapes) {
            turned.add(shape(shape));
        }
        return turned;
    }

    /** Returns the layer that does to turned inputs what this one does to these; null where it is no layer of its type. */
    public @Nullable Layer layer(Layer layer, List<Shape> inputs) {
        LayerType type = layer.type();
        boolean flat = layer instanceof Flatten flatten && flatten.equals(new Flatten(1, -1));
        boolean axes =
                type.hasField("layout") || type.hasField("axis") || type.word().equals("extend");
        boolean last = layer instanceof LayerScale || layer instanceof OwnWeights;
        int rank = inputs.isEmpty() ? 0 : inputs.get(0).rank();
        boolean partly = type.word().equals("extend")
                && Wording.parts(Fields.value(layer.call(), "counts")).size() != 2 * rank;
        if (inputs.isEmpty() || last || partly || !(flat || axes || layer.keepsPositions())) {
            return null;
        }
        Call turned =
                layer instanceof ParametricRelu slopes ? slopes.shared(rank).call() : layer.call();
        for (Argument argument : turned.arguments()) {
            turned = turned.changed(argument.name(), value(argument, type, rank));
        }
        return flat ? layer : type.read(turned);
    }

    private Value value(Argument argument, LayerType type, int rank) {
        boolean second = argument.value() instanceof Nothing && type.equals(GroupNormalization.TYPE);
        return switch (argument.name()) {
            case "layout" -> layout(argument.value());
            case "axis" -> axes(second ? Value.of(1) : argument.value(), rank);
            case "axes", "shared" -> axes(argument.value(), rank);
            case "counts" -> pairs(argument.value(), rank);
            default -> argument.value();
        };
    }

    private Value layout(Value value) {
        if (!(value instanceof Text word)) {
            return value;
        }
        Layout layout = Layout.of(word.text());
        return Value.of(new Layout(first, layout.rank(), layout.batchOptional() && first).word());
    }

    private Value axes(Value value, int rank) {
        if (value instanceof Many many) {
            List<Value> axes = new ArrayList<>();
            for (Value axis : many.values()) {
                axes.add(axes(axis, rank));
            }
            return new Many(axes);
        }
        if (!(value instanceof Whole whole)) {
            return value;
        }
        long axis = whole.value() < 0 ? whole.value() + rank : whole.value();
        return Value.of(order(rank).indexOf((int) axis));
    }

    /** Two numbers for each axis change places with it. */
    private Value pairs(Value value, int rank) {
        List<Value> pairs = new ArrayList<>();
        List<Value> given = Wording.parts(value);
        for (int axis : order(rank)) {
            pairs.add(given.get(2 * axis));
            pairs.add(given.get(2 * axis + 1));
        }
        return new Many(pairs);
    }
}
