package cnncalc.web.view;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Row;
import cnncalc.compare.OneDense;
import cnncalc.explain.Formula;
import cnncalc.explain.MathMl;
import cnncalc.explain.Sharing;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;

/** How the numbers of one dense layer come about that takes the network's place, or that of its first convolution. */
final class DenseView {

    private static final Symbol PARAMETERS = Symbol.of("P", Role.OUTPUT);
    private static final Symbol PRODUCTS = Symbol.of("M", Role.OUTPUT);

    private final Screen screen;
    private final Catalog words;
    private final Markup formulas =
            H.div("formulas dense-formulas").with("tabindex", "0").with("role", "region");

    DenseView(Screen screen) {
        this.screen = screen;
        this.words = screen.words();
    }

    Markup formulas() {
        formulas.with("aria-label", words.template("comparing.dense.params"));
        OneDense whole = OneDense.of(screen.report());
        if (whole != null) {
            add(Message.of("comparing.dense.params"), PARAMETERS, whole.parameters());
            add(Message.of("comparing.dense.macs"), PRODUCTS, whole.multiplyAdds());
        }
        OneDense first = OneDense.ofFirstConvolution(screen.report());
        Row row = first == null ? null : first.row();
        if (first != null && row != null) {
            addFirst(first, row);
        }
        return formulas;
    }

    private void addFirst(OneDense first, Row row) {
        String name = row.node().place().shown();
        add(Message.of("comparing.dense.first", name), PARAMETERS, first.parameters());
        Term own = row.count(Quantity.PARAMETERS);
        if (own.known()) {
            String said =
                    words.say("comparing.dense.first.own", name, first.outputs().value(), own.value());
            formulas.add(Markup.element("p", said));
        }
        Sharing sharing = Sharing.of(row);
        if (sharing != null) {
            formulas.add(Markup.element("p", words.say(sharing.sentence())));
        }
    }

    private void add(Message title, Symbol left, Term term) {
        formulas.add(Markup.element("h3", words.say(title)))
                .add(MathMl.equation(new Formula("params", title, left, term)));
    }
}
