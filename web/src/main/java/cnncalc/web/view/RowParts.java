package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.text.Markup;
import cnncalc.web.Panels;
import java.util.List;

/** What opens inside an opened row, side by side while it is closed. */
final class RowParts {

    private RowParts() {}

    /** Returns the buttons alone. */
    static Markup of(Screen screen, Row row) {
        return of(SweepOpener.of(screen, row), opener(screen, row, Panels.FIELD), opener(screen, row, Panels.LINES));
    }

    static Markup of(Markup sweep, Markup field, Markup lines) {
        return H.div("parts", sweep, field).add(lines);
    }

    /** Returns a place for a part with the button in it; nothing in it where the part says nothing of the layer. */
    static Markup opener(Screen screen, Row row, String part) {
        String panel = Panels.inside(part, row.node().name());
        boolean open = screen.state().panels().isOpen(panel);
        Markup place = H.div("part-place");
        boolean seen = screen.report().rows().get(0).field() != null;
        boolean none = row.outputs().isEmpty()
                || row.node().isContainer()
                || row.node().isInput();
        return none || (part.equals(Panels.FIELD) && !seen)
                ? place
                : place.add(PanelView.opener(panel, screen.words().template("part." + part), open));
    }

    /** Whether a part of a row is open that has something to say. */
    static boolean isOpen(Screen screen, Row row, String part, Markup place) {
        List<Markup> children = place.children();
        return !children.isEmpty()
                && screen.state().panels().isOpen(Panels.inside(part, row.node().name()));
    }
}
