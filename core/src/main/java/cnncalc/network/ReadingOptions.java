package cnncalc.network;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What the person says beside the source.
 *
 * @param format the source's format; empty to find it from the text
 * @param entry which model in the text; empty for the last
 * @param inputShapes one shape for each input, as the source's framework orders it; empty where the source says
 * @param inputType the numbers of these inputs, as PyTorch names them ({@code int64}); empty for what the model takes
 * @param dialect which framework's rules hold for code: {@code keras1}, {@code keras2}, {@code keras3}, {@code torch}; empty
 *     where the text decides
 * @param mode {@code train} to refuse what PyTorch refuses in training alone; empty or {@code eval} for inference
 */
public record ReadingOptions(
        String format, String entry, List<Shape> inputShapes, String dialect, String inputType, String mode) {

    /** Everything is found from the text. */
    public static final ReadingOptions NONE = new ReadingOptions("", "", List.of());

    private static final String SHAPES = "inputShape";

    public ReadingOptions {
        inputShapes = List.copyOf(inputShapes);
    }

    /** Inputs of the type that the model takes, at inference. */
    public ReadingOptions(String format, String entry, List<Shape> inputShapes) {
        this(format, entry, inputShapes, "", "", "");
    }

    /**
     * Reads the options that scripts give, as JSON; members that are none are left to others.
     *
     * @throws Refusal if {@code inputShape} is neither a list of sizes nor a list of such lists
     */
    public static ReadingOptions of(String json) {
        Value value = JsonText.read(json);
        Call options = value instanceof Nested nested ? nested.call() : Call.of("");
        return new ReadingOptions(
                text(options, "format"),
                text(options, "entry"),
                shapes(options),
                text(options, "dialect"),
                text(options, "inputType"),
                text(options, "mode"));
    }

    /**
     * Returns the options that say one input's shape.
     *
     * @throws Refusal if it is no list of sizes
     */
    public static ReadingOptions shaped(Value sizes) {
        return new ReadingOptions("", "", List.of(shape(sizes)));
    }

    /**
     * Returns an option that is a word; empty where there is none of this name.
     *
     * @throws Refusal if the options are no JSON
     */
    public static String word(String json, String name) {
        return JsonText.read(json) instanceof Nested nested ? text(nested.call(), name) : "";
    }

    private static String text(Call options, String name) {
        Argument argument = options.argument(name);
        return argument != null && argument.value() instanceof Text text ? text.text() : "";
    }

    private static List<Shape> shapes(Call options) {
        Argument argument = options.argument(SHAPES);
        if (argument == null || argument.value() instanceof Nothing) {
            return List.of();
        }
        List<Value> values = argument.value().values();
        boolean several = !values.isEmpty() && values.get(0) instanceof Many;
        List<Shape> shapes = new ArrayList<>();
        for (Value shape : several ? values : List.of(argument.value())) {
            shapes.add(shape(shape));
        }
        return shapes;
    }

    private static Shape shape(Value value) {
        List<Size> sizes = new ArrayList<>();
        for (Value part : value.values()) {
            if (part instanceof Whole whole && whole.value() >= 0) {
                sizes.add(Size.of(whole.value()));
            } else if (part instanceof Nothing) {
                sizes.add(Size.unknown("axis " + sizes.size()));
            } else {
                throw Refusal.of("argument.wrong.shape", SHAPES);
            }
        }
        return new Shape(sizes);
    }
}
