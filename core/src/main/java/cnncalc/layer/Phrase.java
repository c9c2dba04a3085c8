package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A layer said in a framework's words.
 *
 * @param dialect whose words they are
 * @param call the class with its arguments; of an expression, the expression as its name: {@code @0} stands for the first
 *     input, {@code @*} for all of them, {@code @} for the next argument
 * @param layer what it does
 * @param note what is not the same; null where all is
 */
public record Phrase(
        Dialect dialect, Call call, Layer layer, @Nullable Message note) {

    /** The most steps from a layer to those that a framework has words for. */
    private static final int MAX_DEPTH = 5;

    /**
     * Returns what does the same as a layer, one phrase behind the other; null where the framework has no words for it.
     *
     * @param dialects the framework's, the usual one first
     * @param inputs shapes of the layer's inputs, as the framework orders their axes
     */
    public static @Nullable List<Phrase> of(List<Dialect> dialects, Layer layer, List<Shape> inputs) {
        return of(dialects, layer, inputs, 0);
    }

    private static @Nullable List<Phrase> of(List<Dialect> dialects, Layer layer, List<Shape> inputs, int depth) {
        for (Dialect dialect : dialects) {
            for (Spelling spelling : layer.type().spellings()) {
                Call call = spelling.dialect() == dialect ? spelling.write(layer, inputs) : null;
                if (call != null) {
                    return List.of(new Phrase(dialect, call, layer, null));
                }
            }
        }
        for (Way way : depth < MAX_DEPTH && !inputs.isEmpty() ? ways(layer, inputs) : List.<Way>of()) {
            List<Phrase> phrases = of(dialects, way, inputs, depth + 1);
            if (phrases != null) {
                return phrases;
            }
        }
        return null;
    }

    private static List<Way> ways(Layer layer, List<Shape> inputs) {
        try {
            List<Shape> outputs = layer.outputs(inputs, new Findings());
            return outputs.isEmpty() ? List.of() : layer.ways(inputs);
        } catch (Refusal | ArithmeticException refused) {
            return List.of();
        }
    }

    private static @Nullable List<Phrase> of(List<Dialect> dialects, Way way, List<Shape> inputs, int depth) {
        List<Phrase> phrases = new ArrayList<>();
        List<Shape> shapes = inputs;
        try {
            for (Layer layer : way.layers()) {
                List<Phrase> said = of(dialects, layer, shapes, depth);
                if (said == null) {
                    return null;
                }
                phrases.addAll(said);
                shapes = layer.outputs(shapes, new Findings());
            }
        } catch (Refusal | ArithmeticException refused) {
            return null;
        }
        Phrase first = phrases.get(0);
        Message note = first.note == null ? way.note() : first.note;
        phrases.set(0, new Phrase(first.dialect, first.call, first.layer, note));
        return phrases;
    }
}
