package cnncalc.text;

import java.util.List;

/**
 * A sentence that has not been put into a language yet.
 *
 * @param key names the template in every {@link Catalog}
 * @param values what the template's {@code {0}}, {@code {1}}, … stand for: whole numbers, text, messages, or lists
 *     of these
 */
public record Message(String key, List<Object> values) {

    public static Message of(String key) {
        return new Message(key, List.of());
    }

    public static Message of(String key, Object value) {
        return new Message(key, List.of(value));
    }

    public static Message of(String key, Object first, Object second) {
        return new Message(key, List.of(first, second));
    }

    public static Message of(String key, Object first, Object second, Object third) {
        return new Message(key, List.of(first, second, third));
    }
}
