package cnncalc.keras;

import cnncalc.call.Call;
import cnncalc.call.JsonText;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.network.Network;
import cnncalc.network.Reading;
import cnncalc.network.ReadingOptions;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads the JSON of a Keras model, as {@code model.to_json()} gives it, by Keras 3 and by Keras 2 and tf.keras before it.
 *
 * @see <a href="https://github.com/keras-team/keras/blob/v3.15.1/keras/src/models/functional.py">Keras 3, {@code
 *     models/functional.py}, {@code functional_from_config}</a>
 */
public final class KerasJson {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 16 * 1024 * 1024;

    private KerasJson() {}

    /** Whether a text looks like the JSON of a model. */
    public static boolean isLikely(String text) {
        int start = 0;
        while (start < text.length() && " \t\r\n\ufeff".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        return start < text.length() && text.charAt(start) == '{';
    }

    public static Reading read(String source, ReadingOptions options) {
        if (source.length() > MAX_LENGTH) {
            return failed(Message.of("limit.length", source.length(), MAX_LENGTH), null);
        }
        try {
            Value value = JsonText.read(source);
            Call model = value instanceof Nested nested ? nested.call() : Call.of("");
            return read(model, options);
        } catch (Refusal refusal) {
            return failed(refusal.message(), refusal.span());
        }
    }

    private static Reading read(Call file, ReadingOptions options) {
        Call model = file;
        for (String member : List.of("model_config", "config")) {
            Call inner = Json.object(file, member);
            model = isModel(file) || !isModel(inner) ? model : inner;
        }
        if (!isModel(model)) {
            return failed(Message.of("model.none"), file.span());
        }
        ModelReader reader = new ModelReader(options);
        List<String> outputs = reader.read(model);
        String title = Json.text(Json.object(model, "config"), "name");
        Network network = Network.of(title, reader.nodes(), outputs);
        String dialect = model.argument("module") == null && !hasNewNodes(model) ? "keras2" : "keras3";
        return new Reading(network, reader.problems(), "keras-json", dialect);
    }

    private static boolean hasNewNodes(Call model) {
        for (Call layer : Json.objects(Json.object(model, "config"), "layers")) {
            if (layer.argument("module") != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean isModel(Call object) {
        return object.argument("class_name") != null && object.argument("config") != null;
    }

    private static Reading failed(Message message, @Nullable Span span) {
        List<Problem> problems = new ArrayList<>(List.of(Problem.error(message, null, span)));
        return new Reading(Network.of("", List.of()), problems, "keras-json", "keras3");
    }
}
