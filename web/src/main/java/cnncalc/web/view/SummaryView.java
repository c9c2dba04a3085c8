package cnncalc.web.view;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.explain.Comparison;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import cnncalc.web.Panels;
import java.util.List;

/** The totals, always in sight, and what stands below the table. */
final class SummaryView {

    private SummaryView() {}

    static Markup of(Screen screen) {
        Report report = screen.report();
        Catalog words = screen.words();
        Term fixed = report.total(Quantity.NON_TRAINABLE);
        Markup parameters = marked(
                screen,
                Quantity.PARAMETERS,
                figure(screen, "total.params", "total-params", report.total(Quantity.PARAMETERS)));
        if (fixed.known() && fixed.value() > 0) {
            String split = words.say(
                    "total.trainable", report.total(Quantity.TRAINABLE).value(), fixed.value());
            parameters.add(Markup.element("small", split));
        }
        Markup ends = H.div(
                "figure wide",
                Markup.element("span", words.template("total.ends")),
                Markup.element(
                        "strong",
                        ends(report.inputs().isEmpty() ? List.of() : Report.shapes(report.inputs())) + " → "
                                + ends(report.outputShapes())));
        return H.div(
                        "summary",
                        parameters,
                        marked(
                                screen,
                                Quantity.MULTIPLY_ADDS,
                                figure(screen, "total.macs", "total-macs", report.total(Quantity.MULTIPLY_ADDS))))
                .with("id", "summary")
                .add(screen.extras().size(screen))
                .add(ends);
    }

    /** Returns how large the parameters are, and on the page the way to what else may be said of it. */
    static Markup size(Screen screen, String label, Term bytes) {
        Markup figure = H.div(
                "figure",
                Markup.element("span", label),
                Markup.element("strong", bytes.known() ? Numbers.bytes(bytes.value()) : "?"));
        String word = Panels.NUMBERS;
        boolean open = screen.state().panels().isOpen(word);
        return screen.setting().embedded()
                ? figure
                : figure.add(PanelView.opener(word, screen.words().template("panel." + word), open)
                        .with("class", "inline"));
    }

    private static Markup figure(Screen screen, String key, String id, Term term) {
        Markup number = Markup.element("strong", term.known() ? screen.extras().number(screen, term.value()) : "?")
                .with("id", id);
        if (term.known()) {
            number.with("data-value", Numbers.plain(term.value()));
        }
        return H.div("figure", Markup.element("span", screen.words().template(key)), number);
    }

    /** Says that a total leaves out what is not known. */
    private static Markup marked(Screen screen, Quantity quantity, Markup figure) {
        for (Row row : screen.report().rows()) {
            if (!row.count(quantity).known()) {
                return figure.add(Markup.element("small", screen.words().template("total.partial")));
            }
        }
        return figure;
    }

    private static String ends(List<Shape> shapes) {
        StringBuilder out = new StringBuilder();
        for (Shape shape : shapes) {
            out.append(out.length() == 0 ? "" : ", ").append(shape);
        }
        return out.length() == 0 ? "?" : out.toString();
    }

    static Markup copies(Screen screen) {
        Catalog words = screen.words();
        Markup row = H.div("copies").add(Markup.element("span", words.template("copy.table")));
        for (String format : List.of("markdown", "csv", "tsv", "text")) {
            row.add(H.button("copy", words.template("copy." + format))
                    .with("data-format", format)
                    .with("class", "quiet"));
        }
        return row;
    }

    static Markup comparison(Screen screen) {
        Comparison comparison = Comparison.of(screen.report());
        if (comparison == null) {
            return H.div("compare idle");
        }
        Catalog words = screen.words();
        Markup text = Markup.element(
                "p",
                words.say(
                                "comparison.dense",
                                comparison.inputs().value(),
                                comparison.outputs().value(),
                                comparison.weights().value())
                        + " " + ratio(words, comparison));
        return H.div("compare", Markup.element("h2", words.template("compare")), text)
                .with("id", "compare")
                .with("data-value", Numbers.plain(comparison.weights().value()));
    }

    private static String ratio(Catalog words, Comparison comparison) {
        long dense = comparison.weights().value();
        long own = comparison.parameters().value();
        if (dense == 0 || own == 0) {
            return "";
        }
        return dense >= own
                ? words.say("comparison.more", Numbers.ratio(dense, own))
                : words.say("comparison.fewer", Numbers.ratio(own, dense));
    }
}
