package cnncalc.oracle;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import java.util.Objects;

/** The source of a member, as it stands in the recorded text. */
final class Expected {

    private Expected() {}

    static String member(String text, Call record, String name) {
        Argument argument = Objects.requireNonNull(record.argument(name));
        return text.substring(
                Objects.requireNonNull(argument.span()).start(), argument.span().end());
    }
}
