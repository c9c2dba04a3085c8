package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.layer.Layer;
import cnncalc.text.Markup;
import cnncalc.web.Panels;

/** The button in an opened row that shows how its kernel sweeps. */
final class SweepOpener {

    private static final int MOST_AXES = 2;

    private SweepOpener() {}

    /** Returns a place for the sweep with the button in it; nothing in it where no window slides over one or two axes. */
    static Markup of(Screen screen, Row row) {
        Markup place = H.div("sweeping");
        String panel = Panels.inside(Panels.SWEEP, row.node().name());
        boolean open = screen.state().panels().isOpen(panel);
        Markup button = H.button(Panels.SWEEP, screen.words().template("sweep"))
                .with("data-panel", panel)
                .with("data-value", panel)
                .with("aria-expanded", Boolean.toString(open));
        return slides(row) ? place.add(button) : place;
    }

    private static boolean slides(Row row) {
        Layer layer = row.node().layer();
        if (layer.windows() == null && layer.spreading() == null) {
            return false;
        }
        boolean known = row.inputs().size() == 1
                && row.outputs().size() == 1
                && row.inputs().get(0).isKnown()
                && row.outputs().get(0).isKnown();
        return known && layer.layout().spatialRank(row.inputs().get(0)) <= MOST_AXES;
    }
}
