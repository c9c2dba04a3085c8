package cnncalc.web.view;

import cnncalc.text.Markup;
import cnncalc.web.Panels;
import cnncalc.web.State;
import org.jspecify.annotations.Nullable;

/** What the page has beside the calculator itself; a program without it leaves the page to one that has it when it is wanted. */
public interface Extras {

    /** The ways to it alone: closed panels. */
    Extras NONE = new Extras() {
        @Override
        public boolean have(State state) {
            return state.panels().opened().isEmpty();
        }

        @Override
        public Markup panels(Screen screen) {
            return H.div("panels", PanelView.of(screen, Panels.COUNTING), PanelView.of(screen, Panels.MEMORY))
                    .add(PanelView.of(screen, Panels.CHECK));
        }

        @Override
        public @Nullable Gift gift(Screen screen, String snippet) {
            return null;
        }
    };

    /** Whether all that is open in a state is here. */
    boolean have(State state);

    /** Returns what stands below the table. */
    Markup panels(Screen screen);

    /** Returns a snippet of the network; null where there are none. */
    @Nullable
    Gift gift(Screen screen, String snippet);
}
