package cnncalc.web.view;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.LayerType;
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
import java.util.List;

/** The table: a row a layer, its formulas below it when it is opened. */
final class TableView {

    private static final List<String> COLUMNS =
            List.of("name", "kernel", "stride", "padding", "output", "params", "macs");
    private static final int PER_MILLE = 1000;

    private TableView() {}

    static Markup of(Screen screen) {
        Catalog words = screen.words();
        Report report = screen.report();
        Markup head = Markup.element("tr");
        for (String column : COLUMNS) {
            head.add(Markup.element("th", words.template("column." + column))
                    .with("scope", "col")
                    .with("data-col", column));
        }
        Markup body = Markup.element("tbody");
        Folding folding = new Folding(screen);
        Lines lines = new Lines(screen.calc().source());
        for (int index : folding.visible()) {
            Row row = report.rows().get(index);
            boolean open = folding.isOpen(row.node());
            Span span = row.node().span();
            Markup line = row(screen, row, open);
            body.add(span == null ? line : line.with("data-line", lines.line(span.start())));
            if (open && !row.node().isContainer()) {
                body.add(WhyView.of(screen, row, COLUMNS.size()));
            }
        }
        if (report.rows().isEmpty()) {
            body.add(empty(words));
        }
        Markup caption = Markup.element("caption", words.template("table"));
        Markup table = Markup.element("table", caption, Markup.element("thead", head))
                .with("id", "layers")
                .add(body)
                .add(foot(screen));
        return H.div("scroll")
                .with("tabindex", "0")
                .with("role", "region")
                .with("aria-label", words.template("table"))
                .add(table);
    }

    private static Markup empty(Catalog words) {
        Markup cell = Markup.element("td", words.template("table.empty")).with("colspan", COLUMNS.size());
        return Markup.element("tr", cell).with("class", "empty");
    }

    private static Markup row(Screen screen, Row row, boolean open) {
        LayerType type = row.node().layer().type();
        boolean failed = hasFailed(screen.report(), row.node().name());
        Windows windows = row.node().layer().windows();
        return Markup.element("tr", name(screen, row, open))
                .with("class", "family-" + type.family().word() + (open ? " open" : "") + (failed ? " failed" : ""))
                .with("data-layer", row.node().name())
                .with("data-depth", depth(screen.report(), row.node()))
                .with("data-action", "row")
                .add(text("kernel", windows == null ? "" : windows.kernel().toString()))
                .add(text("stride", windows == null ? "" : windows.stride().toString()))
                .add(text("padding", windows == null ? "" : windows.paddingWord()))
                .add(output(screen, row))
                .add(number(screen, row, Quantity.PARAMETERS))
                .add(number(screen, row, Quantity.MULTIPLY_ADDS));
    }

    private static boolean hasFailed(Report report, String layer) {
        for (Problem problem : report.problems()) {
            if (problem.isError() && layer.equals(problem.layer())) {
                return true;
            }
        }
        return false;
    }

    private static Markup name(Screen screen, Row row, boolean open) {
        Catalog words = screen.words();
        String name = row.node().name();
        String shown = row.node().place().shown();
        Markup button = Markup.element("button", H.span("dot", ""), H.span("layer-name", shown))
                .with("type", "button")
                .with("class", "inline")
                .with("data-action", "row")
                .with("data-layer", name)
                .with("aria-expanded", Boolean.toString(open))
                .with("title", words.say(row.node().isContainer() ? "table.fold" : "table.why", shown));
        return Markup.element(
                        "th", button, Markup.element("small", screen.report().typeName(row, words)))
                .with("scope", "row")
                .with("data-col", "name");
    }

    /** How many containers a row is in. */
    private static int depth(Report report, Node node) {
        String parent = node.place().parent();
        Row container = parent == null ? null : report.row(parent);
        return container == null ? 0 : 1 + depth(report, container.node());
    }

    private static Markup text(String column, String text) {
        return Markup.element("td", text.replace('x', '×')).with("data-col", column);
    }

    private static Markup output(Screen screen, Row row) {
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
            String remark = screen.words().say("table.note", note.values().get(0));
            cell.add(Markup.element("small", remark).with("class", "dropped"));
        }
        return cell;
    }

    private static Markup number(Screen screen, Row row, Quantity quantity) {
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
        Term whole = screen.report().total(quantity);
        long total = whole.known() ? whole.value() : 0;
        if (Numbers.share(term.value(), total, PER_MILLE) > 4) {
            String percent = Numbers.percent(term.value(), total);
            cell.add(H.span("bar", "").with("style", "width:" + percent + "%"));
            cell.with("title", screen.words().say("table.share", percent));
        }
        return cell;
    }

    /** A cell for each column, none spanning, so that a narrow page can leave the same columns out. */
    private static Markup foot(Screen screen) {
        Markup row = Markup.element(
                "tr",
                Markup.element("th", screen.words().template("table.total"))
                        .with("scope", "row")
                        .with("data-col", "name"));
        for (String column : List.of("kernel", "stride", "padding", "output")) {
            row.add(text(column, ""));
        }
        return Markup.element(
                "tfoot", row.add(total(screen, Quantity.PARAMETERS)).add(total(screen, Quantity.MULTIPLY_ADDS)));
    }

    private static Markup total(Screen screen, Quantity quantity) {
        Term term = screen.report().total(quantity);
        return Markup.element("td", term.known() ? screen.extras().number(screen, term.value()) : "?")
                .with("data-col", quantity.word());
    }
}
