package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.analysis.Report;
import cnncalc.text.Catalog;
import cnncalc.text.Message;
import cnncalc.web.Setting;
import cnncalc.web.State;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the views are made from.
 *
 * @param state what the page remembers
 * @param calc what its text comes to
 * @param words what the page says, in the state's language
 * @param extras what the page has beside the calculator itself
 * @param setting where the calculator stands
 * @param base address of the folder that the calculator is in, with a slash at its end
 * @param address gives that of the whole calculator with this network in it, which takes some time to write
 * @param refusedField name of the selected layer's field whose typed value is refused, empty for none
 * @param refusal why it is refused
 * @param notice what was just done, empty for nothing
 * @param drawn what is drawn already
 * @param keepsOwn whether the visitor's own work waits behind a link's network
 */
public record Screen(
        State state,
        CnnCalc calc,
        Catalog words,
        Extras extras,
        Setting setting,
        String base,
        Supplier<String> address,
        String refusedField,
        @Nullable Message refusal,
        String notice,
        Drawn drawn,
        boolean keepsOwn) {

    /** Returns the screen of a state to which nothing has happened yet. */
    public static Screen of(State state, Catalog words) {
        return new Screen(
                state,
                state.analyzed(),
                words,
                Extras.NONE,
                Setting.PAGE,
                "",
                () -> "",
                "",
                null,
                "",
                new Drawn(),
                false);
    }

    /** Returns the screen with everything that the page may have. */
    public Screen with(Extras all) {
        return new Screen(
                state, calc, words, all, setting, base, address, refusedField, refusal, notice, drawn, keepsOwn);
    }

    Report report() {
        return calc.report();
    }
}
