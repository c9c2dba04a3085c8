package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Its inputs made one, element by element; an axis of size 1 is repeated.
 *
 * @param type what is done with the elements: their sum, difference, product, mean, largest or smallest
 * @see <a href="https://keras.io/api/layers/merging_layers/add/">Keras 3, {@code merging/base_merge.py}</a>
 */
public record Merging(LayerType type) implements Layer {

    public static final LayerType ADD = type("add", "Add");

    /** One type for each function, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            ADD,
            type("subtract", "Subtract"),
            type("multiply", "Multiply"),
            type("average", "Average"),
            type("maximum", "Maximum"),
            type("minimum", "Minimum"));

    private static LayerType type(String word, String keras) {
        return new LayerType(
                word,
                word,
                word,
                Family.MERGING,
                LayerType.Inputs.MANY,
                List.of(),
                arguments -> of(word),
                Spelling.keras(List.of(keras), "", arguments -> of(word)),
                Spelling.operation(List.of(keras), "", arguments -> of(word)));
    }

    private static Merging of(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return new Merging(type);
            }
        }
        throw new IllegalArgumentException(word);
    }

    @Override
    public Call call() {
        return Call.of(type.word());
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        if (type.word().equals("subtract") && inputs.size() != 2) {
            throw Refusal.of("merge.two", inputs.size());
        }
        Shape merged = inputs.get(0);
        for (Shape input : inputs.subList(1, inputs.size())) {
            merged = broadcast(merged, input);
        }
        return List.of(merged);
    }

    /** Axes are matched from the last one back; what the shorter shape lacks between batch and first match is 1. */
    private static Shape broadcast(Shape left, Shape right) {
        boolean leftIsLonger = left.rank() >= right.rank();
        Shape longer = leftIsLonger ? left : right;
        Shape shorter = leftIsLonger ? right : left;
        int missing = longer.rank() - shorter.rank();
        List<Size> sizes = new ArrayList<>();
        for (int axis = 0; axis < longer.rank(); axis++) {
            boolean absent = axis > 0 && axis <= missing;
            Size other = absent ? Size.of(1) : shorter.size(axis == 0 ? 0 : axis - missing);
            sizes.add(broadcast(longer.size(axis), other, axis, left, right));
        }
        return new Shape(sizes);
    }

    private static Size broadcast(Size left, Size right, int axis, Shape leftShape, Shape rightShape) {
        if (left.equals(right) || isOne(right)) {
            return left;
        }
        if (isOne(left)) {
            return right;
        }
        if (left.known() && right.known()) {
            throw Refusal.of("add.shapes", leftShape.toString(), rightShape.toString());
        }
        boolean knownWins = axis == 0;
        return left.known() == knownWins ? left : right;
    }

    private static boolean isOne(Size size) {
        return size.known() && size.value() == 1;
    }
}
