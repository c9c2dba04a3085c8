package cnncalc.web.view;

import cnncalc.network.Choice;
import cnncalc.text.Catalog;
import cnncalc.text.Lines;
import cnncalc.text.Markup;
import cnncalc.text.Problem;
import cnncalc.text.Problem.Level;
import cnncalc.text.Span;

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
                .with("aria-describedby", "source-help")
                .with("value", text);
        Markup heading = Markup.element(
                "h2", Markup.element("label", words.template("source")).with("for", "source"));
        Markup help = Markup.element("p", words.template("source.help"))
                .with("id", "source-help")
                .with("class", "help");
        return Markup.element("section", heading, choices(screen), shape(screen))
                .add(H.div("editor", marks(screen), area))
                .add(help)
                .with("class", "source");
    }

    /** Behind the text: the lines that something is wrong with, and the line of the row that is pointed at. */
    private static Markup marks(Screen screen) {
        Markup marks = H.div("marks").with("aria-hidden", "true");
        Lines lines = new Lines(screen.calc().source());
        for (Problem problem : screen.report().problems()) {
            Span span = problem.span();
            if (span != null && problem.level() != Level.NOTE) {
                marks.add(Markup.element("i")
                        .with("class", "mark " + problem.level().word())
                        .with("style", "--line:" + lines.line(span.start())));
            }
        }
        return marks.add(
                H.mark(Markup.element("i").with("id", "pointed").with("class", "mark pointed"), "hidden", true));
    }

    /** What a program leaves open, and how it was chosen; each with what else it may be. */
    private static Markup choices(Screen screen) {
        Markup choices = H.div("choices").with("id", "choices");
        for (Choice choice : screen.report().reading().choices()) {
            Markup select =
                    Markup.element("select").with("data-action", "choice").with("data-what", choice.what());
            select.add(option(screen, choice, choice.taken(), true));
            for (String other : choice.others()) {
                select.add(option(screen, choice, other, false));
            }
            String label = screen.words().template("choice." + choice.what());
            choices.add(Markup.element("label", Markup.element("span", label), select));
        }
        return choices;
    }

    private static Markup option(Screen screen, Choice choice, String value, boolean taken) {
        String label = choice.what().equals("dialect") ? screen.words().template("dialect." + value) : value;
        return PageView.option(value, label, taken);
    }

    /** PyTorch code never says how large its input is; the person does. */
    private static Markup shape(Screen screen) {
        boolean asks = screen.report().reading().format().equals("pytorch");
        Markup input = Markup.element("input")
                .with("type", "text")
                .with("id", "input-shape")
                .with("data-action", "shape")
                .with("autocomplete", "off")
                .with("placeholder", "1x3x224x224")
                .with("value", screen.state().inputShape());
        Markup label = Markup.element("span", screen.words().template("source.shape"));
        return H.mark(Markup.element("label", label, input).with("class", "input-shape"), "hidden", !asks);
    }
}
