package cnncalc.web.view;

import cnncalc.analysis.Counts;
import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Lines;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.text.Problem;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The table: a row a layer, its formulas below it when it is opened. */
final class TableView {

    private static final List<String> COLUMNS =
            List.of("name", "kernel", "stride", "padding", "output", "params", "macs");
    private static final List<Quantity> COUNTED = List.of(Quantity.PARAMETERS, Quantity.MULTIPLY_ADDS);
    private static final int PER_MILLE = 1000;

    private final Screen screen;
    private final Catalog words;
    private final Report report;
    private final Set<String> failed = new HashSet<>();
    private final Map<String, Integer> depths = new HashMap<>();
    /** The cells of what a layer puts out and counts, by the one object that those have who come to the same. */
    private final Map<Counts, List<Markup>> cells = new HashMap<>();

    private TableView(Screen screen) {
        this.screen = screen;
        this.words = screen.words();
        this.report = screen.report();
        for (Problem problem : report.problems()) {
            String layer = problem.layer();
            if (problem.isError() && layer != null) {
                failed.add(layer);
            }
        }
        for (Row row : report.rows()) {
            if (row.node().isContainer()) {
                depths.put(row.node().name(), depth(row.node()) + 1);
            }
        }
    }

    static Markup of(Screen screen) {
        return new TableView(screen).scrolling();
    }

    private Markup scrolling() {
        Markup head = Markup.element("tr");
        for (String column : COLUMNS) {
            head.add(Markup.element("th", words.template("column." + column))
                    .with("scope", "col")
                    .with("data-col", column));
        }
        Markup caption = Markup.element("caption", words.template("table"));
        Markup table = Markup.element("table", caption, Markup.element("thead", head))
                .with("id", "layers")
                .add(body())
                .add(foot());
        return H.div("scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", words.template("table"))
                .add(table);
    }

    private Markup body() {
        Markup body = Markup.element("tbody");
        Folding folding = new Folding(screen);
        Lines lines = new Lines(screen.calc().source());
        for (int index : folding.visible()) {
            Row row = report.rows().get(index);
            boolean open = folding.isOpen(row.node());
            Span span = row.node().span();
            int line = span == null ? 0 : lines.line(span.start());
            body.add(screen.drawn().row(index, facts(row, open, line), () -> row(row, open, line)));
            if (open && !row.node().isContainer()) {
                body.add(WhyView.of(screen, row, COLUMNS.size()));
            }
        }
        return report.rows().isEmpty() ? body.add(empty()) : body;
    }

    private Markup empty() {
        Markup cell = Markup.element("td", words.template("table.empty")).with("colspan", COLUMNS.size());
        return Markup.element("tr", cell).with("class", "empty");
    }

    /** What a row's markup is made from. */
    private List<Object> facts(Row row, boolean open, int line) {
        Node node = row.node();
        List<Object> facts = new ArrayList<>(16);
        facts.add(words);
        facts.add(node.layer());
        facts.add(node.name());
        facts.add(node.place());
        facts.add(report.typeName(row, words));
        facts.add(depth(node));
        facts.add(row.outputs());
        facts.add(row.notes());
        facts.add(screen.state().panels().setting(NumbersView.DIGITS, ""));
        facts.add(open);
        facts.add(line);
        facts.add(failed.contains(node.name()));
        for (Quantity quantity : COUNTED) {
            Term term = row.count(quantity);
            facts.add(term.known() ? term.value() : "?");
            facts.add(share(term, quantity));
        }
        return facts;
    }

    /** Returns how many thousandths of the whole a number is; 0 where one of them is not known. */
    private int share(Term term, Quantity quantity) {
        Term whole = report.total(quantity);
        return term.known() && whole.known() ? Numbers.share(term.value(), whole.value(), PER_MILLE) : 0;
    }

    private Markup row(Row row, boolean open, int line) {
        Node node = row.node();
        String family = "family-" + node.layer().type().family().word();
        Windows windows = node.layer().windows();
        Markup drawn = Markup.element("tr", name(row, open))
                .with("class", family + (open ? " open" : "") + (failed.contains(node.name()) ? " failed" : ""))
                .with("data-layer", node.name())
                .with("data-depth", depth(node))
                .with("data-action", "row")
                .add(text("kernel", windows == null ? "" : windows.kernel().toString()))
                .add(text("stride", windows == null ? "" : windows.stride().toString()))
                .add(text("padding", windows == null ? "" : windows.paddingWord()))
                .add(cells.computeIfAbsent(row.counts(), counts -> cells(row)));
        return line == 0 ? drawn : drawn.with("data-line", line);
    }

    private List<Markup> cells(Row row) {
        return List.of(output(row), number(row, Quantity.PARAMETERS), number(row, Quantity.MULTIPLY_ADDS));
    }

    private Markup name(Row row, boolean open) {
        String name = row.node().name();
        String shown = row.node().place().shown();
        Markup button = Markup.element("button", H.span("dot", ""), H.span("layer-name", shown))
                .with("type", "button")
                .with("class", "inline")
                .with("data-action", "row")
                .with("data-layer", name)
                .with("aria-expanded", Boolean.toString(open))
                .with("title", words.say(row.node().isContainer() ? "table.fold" : "table.why", shown));
        return Markup.element("th", button, Markup.element("small", report.typeName(row, words)))
                .with("scope", "row")
                .with("data-col", "name");
    }

    /** How many containers a row is in; each stands before what it contains. */
    private int depth(Node node) {
        String parent = node.place().parent();
        return parent == null ? 0 : depths.getOrDefault(parent, 0);
    }

    private static Markup text(String column, String text) {
        return Markup.element("td", text.replace('x', '×')).with("data-col", column);
    }

    private Markup output(Row row) {
        StringBuilder out = new StringBuilder();
        for (Shape shape : row.outputs()) {
            out.append(out.length() == 0 ? "" : ", ").append(shape.toString().replace("×", " × "));
        }
        Markup cell = Markup.element("td", out.length() == 0 ? "?" : out.toString())
                .with("data-col", "output")
                .with(
                        "data-value",
                        row.outputs().isEmpty() ? "" : row.outputs().get(0).plain());
        for (Message note : row.notes()) {
            String remark = words.say("table.note", note.values().get(0));
            cell.add(Markup.element("small", remark).with("class", "dropped"));
        }
        return cell;
    }

    private Markup number(Row row, Quantity quantity) {
        Term term = row.count(quantity);
        Markup cell = Markup.element("td", term.known() ? screen.extras().number(screen, term.value()) : "?")
                .with("data-col", quantity.word());
        if (!term.known()) {
            return cell;
        }
        cell.with("data-value", Numbers.plain(term.value()));
        if (term.value() == 0) {
            return cell.with("class", "zero");
        }
        if (share(term, quantity) > 4) {
            String percent =
                    Numbers.percent(term.value(), report.total(quantity).value());
            cell.add(H.span("bar", "").with("style", "width:" + percent + "%"));
            cell.with("title", words.say("table.share", percent));
        }
        return cell;
    }

    /** A cell for each column, none spanning, so that a narrow page can leave the same columns out. */
    private Markup foot() {
        Markup row = Markup.element(
                "tr",
                Markup.element("th", words.template("table.total"))
                        .with("scope", "row")
                        .with("data-col", "name"));
        for (String column : List.of("kernel", "stride", "padding", "output")) {
            row.add(text(column, ""));
        }
        return Markup.element("tfoot", row.add(total(Quantity.PARAMETERS)).add(total(Quantity.MULTIPLY_ADDS)));
    }

    private Markup total(Quantity quantity) {
        Term term = report.total(quantity);
        return Markup.element("td", term.known() ? screen.extras().number(screen, term.value()) : "?")
                .with("data-col", quantity.word());
    }
}
