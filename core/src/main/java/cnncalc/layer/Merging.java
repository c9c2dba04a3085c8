package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Its inputs joined element by element: added, multiplied, averaged and so on; an axis of size 1 is repeated.
 *
 * @param type how two elements become one
 * @see <a href="https://keras.io/api/layers/merging_layers/">Keras 3, {@code merging/base_merge.py}</a>
 */
public record Merging(LayerType type) implements Layer {

    public static final LayerType ADD = type("add", "Add");

    /** One type for each way to join, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            ADD,
            type("subtract", "Subtract"),
            type("multiply", "Multiply"),
            type("average", "Average"),
            type("maximum", "Maximum"),
            type("minimum", "Minimum"));

    private static LayerType type(String word, String name) {
        return new LayerType(
                word,
                word,
                word,
                Family.MERGING,
                LayerType.Inputs.MANY,
                List.of(),
                arguments -> new Merging(type(word)),
                Spelling.keras(List.of(name), "", arguments -> new Merging(type(word))),
                Spelling.expression((fields, inputs) -> toTorch(fields.name(), inputs)));
    }

    /** Keras looks for matching axes from the first one on, PyTorch from the last; of as many axes both are the same. */
    private static @Nullable Call toTorch(String word, List<Shape> inputs) {
        for (Shape input : inputs) {
            if (input.rank() != inputs.get(0).rank()) {
                return null;
            }
        }
        boolean two = inputs.size() == 2;
        return switch (word) {
            case "add" -> Call.of("@[ + ]");
            case "multiply" -> Call.of("@[ * ]");
            case "subtract" -> Call.of("@[ - ]");
            case "average" -> Call.of("(@[ + ]) / @").with("", Value.of(inputs.size()));
            default ->
                two
                        ? Call.of("torch." + word + "(@[, ])")
                        : Call.of("torch.stack([@[, ]]).a" + word.substring(0, 3) + "(0)");
        };
    }

    private static LayerType type(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return type;
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
        if (shorter.rank() == 0) {
            return longer;
        }
        int missing = longer.rank() - shorter.rank();
        List<Size> sizes = new ArrayList<>(List.of(batch(left, right)));
        for (int axis = 1; axis < longer.rank(); axis++) {
            boolean absent = axis <= missing;
            Size own = longer.size(axis);
            sizes.add(absent ? own : broadcast(own, shorter.size(axis - missing), left, right));
        }
        return new Shape(sizes);
    }

    /** A known batch is that of all inputs. */
    private static Size batch(Shape left, Shape right) {
        Size one = left.size(0);
        Size other = right.size(0);
        if (one.known() && other.known() && !one.equals(other)) {
            throw Refusal.of("merge.batch", one.value(), other.value());
        }
        return one.known() ? one : other;
    }

    /** Where either size is unknown, so is the result, even if the other is known. */
    private static Size broadcast(Size left, Size right, Shape leftShape, Shape rightShape) {
        if (!left.known() || !right.known()) {
            return left.known() ? right : left;
        }
        if (left.equals(right) || right.value() == 1) {
            return left;
        }
        if (left.value() == 1) {
            return right;
        }
        throw Refusal.of("add.shapes", leftShape.toString(), rightShape.toString());
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return type.word().equals("add") ? Message.of("sentence.merging") : Message.of("sentence.merging.other");
    }
}
