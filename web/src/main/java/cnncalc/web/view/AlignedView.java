package cnncalc.web.view;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Row;
import cnncalc.compare.Comparison;
import cnncalc.compare.Pair;
import cnncalc.compare.Trait;
import cnncalc.layer.Layer;
import cnncalc.network.Place;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.web.Panels;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The layers of two networks beside each other, marked where they differ; long stretches without a difference are folded. */
final class AlignedView {

    private static final String SAME = "same";
    private static final String DIFFERS = "differs";
    private static final String LEFT = "left";
    private static final String RIGHT = "right";

    private static final int COLUMNS = 3;

    /** Layers that are the same, one behind the other, that are folded. */
    private static final int LONG = 4;

    /** Layers that one network has alone, one behind the other, that are folded. */
    private static final int LONG_ALONE = 12;

    /** Lines that are shown at once. */
    private static final int MANY = 200;

    private final Screen screen;
    private final Catalog words;
    private final List<Pair> pairs;
    private final List<Markup> rows = new ArrayList<>();

    AlignedView(Screen screen, Comparison comparison) {
        this.screen = screen;
        this.words = screen.words();
        this.pairs = comparison.pairs();
    }

    /** Returns the table, and the way to the rest of a long one. */
    Markup table(String first, String second) {
        for (int at = 0; at < pairs.size(); ) {
            at = addFrom(at);
        }
        Markup head = Markup.element("tr", heading(words.template("comparing.mark")), heading(first), heading(second));
        String all = Panels.inside(Panels.COMPARING, "all");
        boolean whole = rows.size() <= MANY || screen.state().panels().isOpen(all);
        Markup body = Markup.element("tbody").add(whole ? rows : rows.subList(0, MANY));
        Markup caption = Markup.element("caption", words.template("comparing.table"));
        Markup table = Markup.element("table", caption, Markup.element("thead", head), body)
                .with("id", "aligned");
        if (rows.size() <= MANY) {
            return H.div("aligned").add(table);
        }
        String label = whole ? words.template("comparing.fewer") : words.say("comparing.all", rows.size());
        return H.div("aligned", table, PanelView.opener(all, label, whole).with("class", "inline"));
    }

    private static Markup heading(String text) {
        return Markup.element("th", text).with("scope", "col");
    }

    /** Adds the stretch of one kind that begins at a pair, and returns where the next begins. */
    private int addFrom(int at) {
        String kind = kind(pairs.get(at));
        int end = at + 1;
        while (end < pairs.size() && kind(pairs.get(end)).equals(kind)) {
            end++;
        }
        boolean folds = !kind.equals(DIFFERS) && end - at >= (kind.equals(SAME) ? LONG : LONG_ALONE);
        String word = Panels.inside(Panels.COMPARING, kind + "." + at);
        boolean open = !folds || screen.state().panels().isOpen(word);
        if (folds) {
            rows.add(fold(PanelView.opener(word, label(kind, pairs.subList(at, end)), open), kind));
        }
        for (int i = at; open && i < end; i++) {
            rows.add(row(pairs.get(i)));
        }
        return end;
    }

    private static String kind(Pair pair) {
        return pair.isSame() ? SAME : pair.isPaired() ? DIFFERS : pair.left() == null ? RIGHT : LEFT;
    }

    private static String sign(String kind) {
        return switch (kind) {
            case SAME -> "=";
            case LEFT -> "−";
            case RIGHT -> "+";
            default -> "≠";
        };
    }

    private String label(String kind, List<Pair> stretch) {
        if (kind.equals(SAME)) {
            return words.say("comparing.fold", stretch.size());
        }
        long parameters = 0;
        for (Pair pair : stretch) {
            Row row = pair.left() == null ? pair.right() : pair.left();
            Term own = row == null ? Term.ZERO : row.count(Quantity.PARAMETERS);
            parameters += own.known() ? Math.min(own.value(), Long.MAX_VALUE - parameters) : 0;
        }
        return words.say("comparing.fold." + kind, stretch.size(), NumbersView.number(screen, parameters));
    }

    private Markup fold(Markup button, String kind) {
        Markup cell = Markup.element("td", button.with("class", "inline")).with("colspan", COLUMNS - 1);
        return Markup.element("tr", mark(sign(kind), words.template("comparing." + kind)), cell)
                .with("class", "fold");
    }

    private static Markup mark(String sign, String said) {
        return Markup.element("th", H.span("sign", sign).with("aria-hidden", "true"), Markup.element("span", said))
                .with("scope", "row");
    }

    private Markup row(Pair pair) {
        String kind = kind(pair);
        String said = kind.equals(DIFFERS) ? differences(pair) : words.template("comparing." + kind);
        return Markup.element("tr", mark(sign(kind), said), cell(pair.left(), pair), cell(pair.right(), pair))
                .with("class", kind);
    }

    private String differences(Pair pair) {
        StringBuilder said = new StringBuilder();
        for (Trait trait : pair.differences()) {
            said.append(said.length() == 0 ? "" : ", ").append(words.template("comparing.trait." + trait.word()));
        }
        return said.toString();
    }

    private Markup cell(@Nullable Row row, Pair pair) {
        if (row == null) {
            return Markup.element("td", H.span("missing", words.template("comparing.none")));
        }
        Layer layer = row.node().layer();
        String written = layer.type().write(layer.call());
        boolean other =
                pair.differences().contains(Trait.TYPE) || pair.differences().contains(Trait.SETTINGS);
        Markup name = H.div("side-name", called(row.node().place()), marked("small", written, other));
        Markup numbers = H.div("side-numbers")
                .add(marked("span", output(row), pair.differences().contains(Trait.OUTPUT)))
                .add(number(row, Quantity.PARAMETERS, pair.differences().contains(Trait.PARAMETERS)))
                .add(number(row, Quantity.MULTIPLY_ADDS, pair.differences().contains(Trait.MULTIPLY_ADDS)));
        return Markup.element("td", H.div("side", name, numbers));
    }

    /** A layer's name with the block's in front of it, where it does not begin with that: blocks name their layers alike. */
    private static Markup called(Place place) {
        String block = place.parent();
        boolean alone = block == null || place.shown().startsWith(block);
        return Markup.element("b", H.span("within", alone ? "" : block + " / "), Markup.text(place.shown()));
    }

    private static Markup marked(String tag, String text, boolean differs) {
        return differs ? Markup.element(tag, Markup.element("mark", text)) : Markup.element(tag, text);
    }

    private static String output(Row row) {
        StringBuilder out = new StringBuilder();
        for (Shape shape : row.outputs()) {
            out.append(out.length() == 0 ? "" : ", ").append(shape.toString().replace("×", " × "));
        }
        return out.length() == 0 ? "?" : out.toString();
    }

    /** A number with what it counts; nothing of what a layer has none of, unless the other one has. */
    private Markup number(Row row, Quantity quantity, boolean differs) {
        Term term = row.count(quantity);
        boolean none = term.known() && term.value() == 0 && !differs;
        if (none) {
            return Markup.element("span").with("hidden", "");
        }
        String shown = term.known() ? NumbersView.number(screen, term.value()) : "?";
        return marked("span", shown, differs)
                .add(Markup.element("small", words.template("comparing." + quantity.word())));
    }
}
