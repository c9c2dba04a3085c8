package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.picture.Volumes;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Event;
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
        public Markup picture(Screen screen) {
            return Volumes.draw(screen.report(), screen.words().template("picture.blocks"));
        }

        @Override
        public Markup parts(Screen screen, Row row) {
            return RowParts.of(screen, row);
        }

        @Override
        public @Nullable Event heard(Screen screen, String action, String value) {
            boolean opens = action.equals("picture") || action.equals(Panels.SWEEP);
            return opens ? new Event.PanelToggled(value) : null;
        }

        @Override
        public @Nullable Event next(Screen screen) {
            return null;
        }

        @Override
        public Markup panels(Screen screen) {
            return H.div("panels", PanelView.of(screen, Panels.COUNTING), PanelView.of(screen, Panels.MEMORY))
                    .add(PanelView.of(screen, Panels.CHECK))
                    .add(PanelView.of(screen, Panels.COMPARING))
                    .add(PanelView.of(screen, Panels.ASKING))
                    .add(PanelView.of(screen, Panels.CURVES))
                    .add(PanelView.of(screen, Panels.GLOSSARY));
        }

        @Override
        public String number(Screen screen, long value) {
            return Numbers.grouped(value);
        }

        @Override
        public Markup size(Screen screen) {
            return SummaryView.size(
                    screen,
                    screen.words().template("total.bytes"),
                    screen.report().bytes());
        }

        @Override
        public @Nullable Gift gift(Screen screen, String snippet) {
            return null;
        }
    };

    /** Whether all that is open in a state is here. */
    boolean have(State state);

    /** Returns the network drawn as the visitor wants it; without anything in it where there is nothing to draw. */
    Markup picture(Screen screen);

    /** Returns what opens inside an opened row. */
    Markup parts(Screen screen, Row row);

    /** Returns what an action with a value does that only what is beside the calculator knows; null for nothing. */
    @Nullable
    Event heard(Screen screen, String action, String value);

    /** Returns what happens next by itself, at the sweep's speed; null for nothing. */
    @Nullable
    Event next(Screen screen);

    /** Returns what stands below the table. */
    Markup panels(Screen screen);

    /** Returns a number of the table or of the totals as the visitor wants it written. */
    String number(Screen screen, long value);

    /** Returns how large the parameters are, with the way to what the visitor says of that. */
    Markup size(Screen screen);

    /** Returns a snippet of the network; null where there are none. */
    @Nullable
    Gift gift(Screen screen, String snippet);
}
