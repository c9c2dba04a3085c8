package cnncalc.python;

import cnncalc.text.Message;
import cnncalc.text.Suggestion;
import java.util.ArrayList;
import java.util.List;

/** Errors about a word that is not known, with the nearest one that is. */
final class Near {

    private Near() {}

    /** Returns an error whose key has {@code .near} behind it, and one more value, where a known word is near. */
    static PythonError error(String kind, String key, List<Object> values, String word, List<String> known) {
        String nearest = Suggestion.nearest(word, known);
        if (nearest == null) {
            return PythonError.of(kind, new Message(key, values));
        }
        List<Object> more = new ArrayList<>(values);
        more.add(nearest);
        return PythonError.of(kind, new Message(key + ".near", more));
    }

    static PythonError error(String kind, String key, Object value, String word, List<String> known) {
        return error(kind, key, List.of(value), word, known);
    }
}
