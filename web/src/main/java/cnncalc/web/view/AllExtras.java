package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.picture.Picture;
import cnncalc.text.Markup;
import cnncalc.web.Event;
import cnncalc.web.Panels;
import cnncalc.web.State;
import org.jspecify.annotations.Nullable;

/** Everything that the page has. */
public final class AllExtras implements Extras {

    private final KeptCodes codes = new KeptCodes();
    private final Asked asked = new Asked();
    private final Compared compared = new Compared();

    @Override
    public boolean have(State state) {
        return true;
    }

    @Override
    public Markup picture(Screen screen) {
        Markup picture = drawn(screen).draw(screen.report(), screen.words());
        boolean large = picture.children().isEmpty()
                && screen.state().panels().picture().equals(Panels.GRAPH)
                && !screen.report().rows().isEmpty();
        return large ? Markup.element("p", screen.words().template("pictures.large")) : picture;
    }

    /** What the network is drawn as, and folded as the table is. */
    static Picture drawn(Screen screen) {
        String word = switch (screen.state().panels().picture()) {
            case Panels.GRAPH -> Picture.GRAPH;
            case Panels.BARS -> Picture.BARS;
            default -> Picture.BLOCKS;
        };
        return new Picture(word, new Folding(screen).folded());
    }

    @Override
    public Markup parts(Screen screen, Row row) {
        return RowParts.of(SweepView.of(screen, row), SightView.of(screen, row), LinesView.of(screen, row, codes));
    }

    @Override
    public @Nullable Event heard(Screen screen, String action, String value) {
        if (action.equals(AskingView.NARROW)) {
            return AskingView.narrowed(screen, asked);
        }
        if (action.equals(Kept.KEEP)) {
            return Kept.event(screen);
        }
        Event seen = SightView.heard(screen, action, value);
        if (seen != null) {
            return seen;
        }
        return action.equals("picture")
                ? new Event.PictureChosen(value, screen.report().rows().size())
                : SweepView.heard(screen, action, value);
    }

    @Override
    public @Nullable Event next(Screen screen) {
        return SweepView.next(screen);
    }

    @Override
    public Markup panels(Screen screen) {
        Markup panels =
                H.div("panels", CountingView.of(screen), MemoryView.of(screen)).add(CheckView.of(screen));
        panels.add(ComparingView.of(screen, compared));
        panels.add(AskingView.of(screen, asked)).add(CurvesView.of(screen, asked));
        panels.add(GlossaryView.of(screen));
        return screen.state().panels().isOpen(Panels.SHARING) ? panels.add(new SharingView(screen).dialog()) : panels;
    }

    @Override
    public String number(Screen screen, long value) {
        return NumbersView.number(screen, value);
    }

    @Override
    public Markup size(Screen screen) {
        return NumbersView.size(screen);
    }

    @Override
    public Gift gift(Screen screen, String snippet) {
        Gift line = LinesView.gift(screen, snippet, codes);
        return line == null ? new SharingView(screen).gift(snippet) : line;
    }
}
