package cnncalc.call;

import cnncalc.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * One named value of a call.
 *
 * @param span where it stands in the source, if it stands somewhere
 */
public record Argument(String name, Value value, @Nullable Span span) {}
