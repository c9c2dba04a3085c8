package cnncalc.web.view;

import cnncalc.text.Markup;

/** What all panels below the table are: a heading that opens what is under it. */
final class PanelView {

    private PanelView() {}

    /** Returns a panel without its body, which only an open one has; without anything while there is no network. */
    static Markup of(Screen screen, String word) {
        boolean open = screen.state().panels().isOpen(word);
        Markup button = opener(word, screen.words().template("panel." + word), open);
        Markup panel = Markup.element("section", Markup.element("h2", button))
                .with("id", word)
                .with("class", open ? "panel open" : "panel");
        return H.mark(panel, "hidden", screen.report().rows().isEmpty());
    }

    /** Returns a button that opens something, and closes it again. */
    static Markup opener(String word, String label, boolean open) {
        return H.button("panel", label).with("data-panel", word).with("aria-expanded", Boolean.toString(open));
    }
}
