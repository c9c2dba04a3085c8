package cnncalc.web.view;

import cnncalc.text.Markup;
import cnncalc.web.State;

/** Everything that the page has. */
public final class AllExtras implements Extras {

    @Override
    public boolean have(State state) {
        return true;
    }

    @Override
    public Markup panels(Screen screen) {
        return H.div("panels", CountingView.of(screen), MemoryView.of(screen));
    }
}
