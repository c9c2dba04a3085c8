package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.text.Catalog;
import cnncalc.text.Message;
import cnncalc.web.State;
import org.jspecify.annotations.Nullable;

/**
 * What the views are made from.
 *
 * @param state what the page remembers
 * @param calc what its text comes to
 * @param refusedField name of the selected layer's field whose typed value is refused, empty for none
 * @param refusal why it is refused
 * @param notice what was just done, empty for nothing
 * @param keepsOwn whether the visitor's own work waits behind a link's network
 */
public record Screen(
        State state,
        CnnCalc calc,
        String refusedField,
        @Nullable Message refusal,
        String notice,
        boolean keepsOwn) {

    public static Screen of(State state) {
        return new Screen(state, CnnCalc.analyze(state.text()), "", null, "", false);
    }

    Catalog words() {
        return Words.of(state.language());
    }

    Report report() {
        return calc.report();
    }
}
