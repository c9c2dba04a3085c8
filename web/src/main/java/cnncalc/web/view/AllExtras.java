package cnncalc.web.view;

import cnncalc.text.Markup;
import cnncalc.web.Panels;
import cnncalc.web.State;

/** Everything that the page has. */
public final class AllExtras implements Extras {

    @Override
    public boolean have(State state) {
        return true;
    }

    @Override
    public Markup panels(Screen screen) {
        Markup panels =
                H.div("panels", CountingView.of(screen), MemoryView.of(screen)).add(CheckView.of(screen));
        return screen.state().panels().isOpen(Panels.SHARING) ? panels.add(new SharingView(screen).dialog()) : panels;
    }

    @Override
    public Gift gift(Screen screen, String snippet) {
        return new SharingView(screen).gift(snippet);
    }
}
