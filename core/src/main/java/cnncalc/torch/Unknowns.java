package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.PyUnknown;
import cnncalc.text.Refusal;

/** Arguments that are not known: what is said is where they come from, and not that they are no numbers. */
final class Unknowns {

    private Unknowns() {}

    /** Returns the refusal of an argument, or why the argument is not known where that is so. */
    static Refusal explained(Refusal refusal, Arguments arguments) {
        String field = refusal.field();
        PyUnknown unknown = field != null && arguments.find(field) instanceof PyUnknown named ? named : null;
        for (Arguments.Given given : arguments.positions()) {
            unknown = unknown == null && given.value() instanceof PyUnknown first ? first : unknown;
        }
        if (unknown == null || field == null || !refusal.message().key().startsWith("argument.wrong.")) {
            return refusal;
        }
        Refusal explained = Refusal.of("argument.unknown", field, unknown.reason());
        return unknown.span() == null ? explained : explained.at(unknown.span());
    }
}
