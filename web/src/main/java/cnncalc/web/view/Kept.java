package cnncalc.web.view;

import cnncalc.CnnCalc;
import cnncalc.web.Event;
import cnncalc.web.State;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A network as it was when the visitor kept it: its text, and what the visitor said beside it.
 *
 * @param text network text, code or a model file
 * @param shape what was typed as the input's shape
 * @param entry which model was chosen
 * @param dialect whose rules were chosen
 */
record Kept(String text, String shape, String entry, String dialect) {

    /** Keeping the present network. */
    static final String KEEP = "keep";

    private static final String SETTING = "comparing-kept";
    private static final char END = '\u0000';

    /** Returns what keeping the present network does. */
    static Event event(Screen screen) {
        State state = screen.state();
        String said = state.inputShape() + END + state.entry() + END + state.dialect() + END;
        return new Event.PanelSet(SETTING, said + state.text());
    }

    /** Returns the network that is kept; null where none is. */
    static @Nullable Kept of(State state) {
        String kept = state.panels().setting(SETTING, "");
        int shape = kept.indexOf(END);
        int entry = kept.indexOf(END, shape + 1);
        int dialect = kept.indexOf(END, entry + 1);
        return shape < 0 || entry < 0 || dialect < 0
                ? null
                : new Kept(
                        kept.substring(dialect + 1),
                        kept.substring(0, shape),
                        kept.substring(shape + 1, entry),
                        kept.substring(entry + 1, dialect));
    }

    CnnCalc analyzed(State state) {
        return state.calculator().analyze(text, State.options(shape, entry, dialect));
    }

    /** Returns all of it, to tell whether another is kept. */
    List<String> parts() {
        return List.of(text, shape, entry, dialect);
    }
}
