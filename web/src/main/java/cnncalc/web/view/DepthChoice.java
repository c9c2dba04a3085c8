package cnncalc.web.view;

import cnncalc.ask.Depth;
import cnncalc.ask.Depth.Part;
import cnncalc.text.Catalog;
import cnncalc.text.Columns;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import java.util.List;

/** Which lines of the network a curve over its depth repeats. */
final class DepthChoice {

    private static final String REPEAT = "curve-repeat";
    private static final int LONGEST = 32;

    private final Catalog words;
    private final Depth depth;
    private final String chosen;

    DepthChoice(Screen screen, Depth depth) {
        this.words = screen.words();
        this.depth = depth;
        this.chosen = screen.state().panels().setting(REPEAT, "");
    }

    /** Returns what is chosen: all lines that say a number of times, or else the first part, where the choice is none of this network. */
    int part() {
        int count = depth.parts().size();
        long typed = Numbers.parse(chosen);
        int usual = depth.counted() > 1 ? Depth.ALL : 0;
        return typed < 0 || typed >= count ? usual : (int) typed;
    }

    /** Adds the choice to the settings and what is to be said of it below them; false where nothing can be repeated. */
    boolean add(Markup settings, Markup body) {
        if (depth.parts().isEmpty()) {
            body.add(Markup.element("p", words.template("curves.depth.none")));
            return false;
        }
        settings.add(Usage.labelled(words, "curves.repeat", select()));
        if (depth.counted() == 0) {
            body.add(Markup.element("p", words.template("curves.depth.layer")));
        }
        return true;
    }

    private Markup select() {
        Markup select = H.setting(Markup.element("select"), REPEAT).with("id", REPEAT);
        if (depth.counted() > 1) {
            select.add(option(Depth.ALL, words.say("curves.repeat.all", depth.counted())));
        }
        for (int i = 0; i < depth.parts().size(); i++) {
            Part part = depth.parts().get(i);
            String name = Columns.shortened(part.name(), LONGEST);
            select.add(option(
                    i,
                    part.isCounted()
                            ? words.say("curves.repeat.line", part.times(), name)
                            : words.say("curves.repeat.layer", name)));
        }
        return select;
    }

    private Markup option(int part, String label) {
        String value = part == Depth.ALL ? "all" : Integer.toString(part);
        return PageView.option(value, label, part == part());
    }

    /** Returns how often each line stands there that together stand there so often, {@code 5 + 4 + 4}; empty for one line. */
    static String each(Depth depth, int part, long times) {
        List<Long> each = depth.each(part, times);
        StringBuilder said = new StringBuilder();
        for (long one : each) {
            said.append(said.length() == 0 ? "" : " + ").append(one);
        }
        return each.size() < 2 || each.size() > 5 ? "" : said.toString();
    }
}
