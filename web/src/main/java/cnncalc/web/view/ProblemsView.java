package cnncalc.web.view;

import cnncalc.network.Node;
import cnncalc.text.Catalog;
import cnncalc.text.Fix;
import cnncalc.text.Lines;
import cnncalc.text.Markup;
import cnncalc.text.Problem;
import cnncalc.text.Problem.Level;
import cnncalc.text.Span;
import java.util.List;

/** What is wrong, where, and the changes that mend it, each a button. Notes stand at their rows instead. */
final class ProblemsView {

    private static final int SHOWN = 12;

    private ProblemsView() {}

    static Markup of(Screen screen) {
        Markup region = Markup.element("section")
                .with("id", "problems")
                .with("aria-live", "polite")
                .with("aria-label", screen.words().template("problems"));
        Lines lines = new Lines(screen.calc().source());
        for (Problem problem : screen.report().problems()) {
            if (problem.level() != Level.NOTE && region.children().size() < SHOWN) {
                region.add(problem(screen, problem, lines));
            }
        }
        return region;
    }

    private static Markup problem(Screen screen, Problem problem, Lines lines) {
        Catalog words = screen.words();
        Markup item = H.div("problem " + problem.level().word());
        Span span = problem.span();
        if (span != null) {
            String place = words.say("problem.line", lines.line(span.start()));
            String layer = problem.layer();
            item.add(H.button("place", layer == null ? place : place + " · " + layer)
                    .with("class", "inline")
                    .with("data-start", span.start())
                    .with("data-end", span.end()));
        }
        item.add(Markup.element("p", words.say(problem.message())));
        if (!problem.fixes().isEmpty()) {
            item.add(fixes(screen, problem));
        }
        return item;
    }

    private static Markup fixes(Screen screen, Problem problem) {
        Markup row = H.div("fixes");
        int index = index(screen, problem);
        for (Fix fix : problem.fixes()) {
            String label = screen.words()
                    .say("fix.apply", screen.words().template("field." + fix.field()), fix.value(), fix.result());
            row.add(H.button("fix", label)
                    .with("data-index", index)
                    .with("data-field", fix.field())
                    .with("data-value", fix.value()));
        }
        return row;
    }

    private static int index(Screen screen, Problem problem) {
        List<Node> nodes = screen.report().network().nodes();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i).name().equals(problem.layer())) {
                return i;
            }
        }
        return -1;
    }
}
