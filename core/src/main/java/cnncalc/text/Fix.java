package cnncalc.text;

/**
 * A change that makes a refused layer work.
 *
 * @param field the argument to change
 * @param value what to set it to, as written in network text
 * @param result the output that the layer then has
 */
public record Fix(String field, String value, String result) {

    /** Returns the change as a sentence: {@code padding 1 gives 5×5×64}. */
    public Message message() {
        return Message.of("fix", field, value, result);
    }
}
