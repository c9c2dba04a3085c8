package cnncalc.text;

import java.util.List;

/**
 * A sentence that has not been put into a language yet.
 *
 * @param key names the template in every {@link Catalog}
 * @param values what the template's {@code {0}}, {@code {1}}, … stand for: whole numbers, text, messages, lists of
 *     these, or anything whose {@code toString} reads the same in every language
 */
public record Message(String key, List<Object> values) {

    public static Message of(String key, Object... values) {
        return new Message(key, List.of(values));
    }
}
