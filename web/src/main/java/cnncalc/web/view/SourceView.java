package cnncalc.web.view;

import cnncalc.text.Catalog;
import cnncalc.text.Lines;
import cnncalc.text.Markup;

/** The network as text. */
final class SourceView {

    private static final int FEWEST_LINES = 6;
    private static final int MOST_LINES = 14;

    private SourceView() {}

    static Markup of(Screen screen) {
        Catalog words = screen.words();
        String text = screen.state().text();
        int lines = new Lines(text).line(text.length());
        Markup area = Markup.element("textarea")
                .with("id", "source")
                .with("data-action", "source")
                .with("rows", Math.max(FEWEST_LINES, Math.min(MOST_LINES, lines)))
                .with("spellcheck", "false")
                .with("autocapitalize", "off")
                .with("autocomplete", "off")
                .with("wrap", "off")
                .with("aria-describedby", "source-help")
                .with("value", text);
        Markup heading = Markup.element(
                "h2", Markup.element("label", words.template("source")).with("for", "source"));
        Markup help = Markup.element("p", words.template("source.help"))
                .with("id", "source-help")
                .with("class", "help");
        return Markup.element("section", heading, area, help).with("class", "source");
    }
}
