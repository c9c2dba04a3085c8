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

    /** Returns the call with an argument set to a new value, in place if it was there. */
    public Call changed(String argument, Value value) {
        List<Argument> changed = new ArrayList<>();
        for (Argument old : arguments) {
            if (!old.name().equals(argument)) {
                changed.add(old);
            }
        }
        return new Call(name, changed, span).with(argument, value);
    }

    public @Nullable Argument argument(String argument) {
        for (Argument candidate : arguments) {
            if (candidate.name().equals(argument)) {
                return candidate;
            }
        }
        return null;
    }
}
