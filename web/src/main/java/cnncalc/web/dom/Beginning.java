package cnncalc.web.dom;

import cnncalc.text.Language;
import cnncalc.web.Calculator;
import cnncalc.web.State;
import cnncalc.web.State.Theme;
import java.util.function.Supplier;

/** What a page begins with. */
final class Beginning {

    private Beginning() {}

    /** Returns the network that the build has painted; an example where there is none. */
    static String text(Supplier<String> example, Surface surface) {
        String painted = surface.isPage() ? Browser.painted() : "";
        return painted.isEmpty() ? example.get() : painted;
    }

    /** Returns what another program has left, else the visitor's own network, else the first example. */
    static State of(String firstText, Calculator calculator, Surface surface) {
        Language language = surface.language();
        Theme theme = surface.theme();
        int handed = Browser.handedCount();
        String own = surface.stored("text");
        String text = handed > 0 ? Browser.handed(0) : own.isEmpty() ? firstText : own;
        State state = State.of(text, language, theme).with(calculator);
        for (int i = 1; i < handed; i++) {
            state = state.changed(Browser.handed(i));
        }
        return Browser.wanted().isEmpty() ? state : state.wanting(Browser.wanted());
    }

    /** Whether the build has painted a state already: the first example, as long as nobody has changed anything. */
    static boolean isPainted(State state, String firstText, Surface surface) {
        return surface.isPage()
                && Browser.handedCount() == 0
                && state.own()
                && state.text().equals(firstText)
                && state.theme() == Theme.AUTO
                && state.language().code().equals(Browser.pageLanguage());
    }
}
