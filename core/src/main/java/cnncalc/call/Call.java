package cnncalc.call;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A name with arguments: a line of network text, a constructor in code, an object in JSON, the fields of a form.
 *
 * @param arguments in the order they were written
 * @param span where the call stands in the source, if it stands somewhere
 */
public record Call(
        String name, List<Argument> arguments, @Nullable Span span) {

    public Call {
        arguments = List.copyOf(arguments);
    }

    public static Call of(String name) {
        return new Call(name, List.of(), null);
    }

    /** Returns the call with one more argument. */
    public Call with(String argument, Value value) {
        return with(new Argument(argument, value, null));
    }

    private Call with(Argument argument) {
        List<Argument> more = new ArrayList<>(arguments);
        more.add(argument);
        return new Call(name, more, span);
    }

    /** Returns the call with an argument set to a new value. */
    public Call changed(String argument, Value value) {
        return without(argument).with(argument, value);
    }

    /** Returns the call without an argument. */
    public Call without(String argument) {
        List<Argument> others = new ArrayList<>();
        for (Argument candidate : arguments) {
            if (!candidate.name().equals(argument)) {
                others.add(candidate);
            }
        }
        return new Call(name, others, span);
    }

    public @Nullable Argument argument(String argument) {
        for (Argument candidate : arguments) {
            if (candidate.name().equals(argument)) {
                return candidate;
            }
        }
        return null;
    }

    /** Returns where an argument stands, or the whole call where the argument does not. */
    public @Nullable Span span(@Nullable String argument) {
        Argument found = argument == null ? null : argument(argument);
        return found == null || found.span() == null ? span : found.span();
    }
}
