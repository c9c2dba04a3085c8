package cnncalc.web;

import cnncalc.preset.Presets;
import cnncalc.web.dom.Mounting;
import cnncalc.web.view.Extras;

/** The page's program. */
public final class Page {

    private static final String FIRST = "alexnet";

    private Page() {}

    /** Starts the page with the visitor's network, or the first example. */
    public static void main(String[] arguments) {
        Mounting.start(Page::firstText, Calculator.SMALL, Extras.NONE);
    }

    static String firstText() {
        var first = Presets.find(FIRST);
        return first == null ? "" : first.text();
    }
}
