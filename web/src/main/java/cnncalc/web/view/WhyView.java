package cnncalc.web.view;

import cnncalc.analysis.Row;
import cnncalc.explain.Explainer;
import cnncalc.explain.Formula;
import cnncalc.explain.MathMl;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The row below a row: how its numbers come about. */
final class WhyView {

    private WhyView() {}

    static Markup of(Screen screen, Row row, int columns) {
        Catalog words = screen.words();
        List<Formula> formulas = Explainer.formulas(row);
        Markup left = H.div("formulas").with("tabindex", "0");
        for (Formula formula : formulas) {
            left.add(Markup.element("h3", words.say(formula.title()))).add(MathMl.equation(formula));
        }
        Markup right = H.div("story");
        for (Message sentence : Explainer.sentences(row)) {
            right.add(Markup.element("p", words.say(sentence)));
        }
        for (Message seen : Explainer.fields(row)) {
            right.add(Markup.element("p", words.say(seen)));
        }
        for (Message note : row.notes()) {
            right.add(Markup.element("p", words.say(note)));
        }
        if (!formulas.isEmpty()) {
            right.add(legend(words, formulas));
            right.add(H.button("latex", words.template("copy.latex"))
                    .with("class", "quiet")
                    .with("data-layer", row.node().name()));
        }
        Markup cell = Markup.element(
                        "td", H.div("why", left, right).add(screen.extras().parts(screen, row)))
                .with("colspan", columns);
        return Markup.element("tr", cell)
                .with(
                        "class",
                        "why-row family-" + row.node().layer().type().family().word());
    }

    private static Markup legend(Catalog words, List<Formula> formulas) {
        Markup list =
                Markup.element("dl").with("class", "legend").with("aria-label", words.template("formulas.legend"));
        Set<String> said = new HashSet<>();
        for (Formula formula : formulas) {
            for (Term leaf : formula.term().leaves()) {
                Symbol symbol = leaf.symbol();
                if (symbol != null && words.has(key(symbol)) && said.add(symbol.toString())) {
                    list.add(meaning(symbol, words.template(key(symbol))));
                }
            }
        }
        return list;
    }

    private static Markup meaning(Symbol symbol, String meaning) {
        Markup letter = Markup.element("dt", symbol.toString())
                .with("class", "role-" + symbol.role().word());
        return H.div("meaning", letter, Markup.element("dd", meaning));
    }

    private static String key(Symbol symbol) {
        return switch (symbol.letter()) {
            case "F" -> symbol.index().equals("in") ? "role.inputs" : "role.units";
            case "T" -> "role.connections";
            case "B" -> "role.batch";
            default -> "role." + symbol.role().word();
        };
    }
}
