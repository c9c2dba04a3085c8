package cnncalc.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that the person should know.
 *
 * @param level an error makes a number missing; a warning or a note does not
 * @param message what must hold, and what was got
 * @param fixes changes that work, nearest first
 * @param layer name of the layer it is about, if it is about one
 * @param span where it stands in the source, if it stands somewhere
 */
public record Problem(
        Level level,
        Message message,
        List<Fix> fixes,
        @Nullable String layer,
        @Nullable Span span) {

    /** How much a problem matters. */
    public enum Level {
        ERROR("error"),
        WARNING("warning"),
        NOTE("note");

        private final String word;

        Level(String word) {
            this.word = word;
        }

        public String word() {
            return word;
        }
    }

    public static Problem error(Message message, @Nullable String layer, @Nullable Span span) {
        return new Problem(Level.ERROR, message, List.of(), layer, span);
    }

    /** Returns what no number depends on, but a person should know. */
    public static Problem warning(Message message, @Nullable Span span) {
        return new Problem(Level.WARNING, message, List.of(), null, span);
    }

    public boolean isError() {
        return level == Level.ERROR;
    }
}
