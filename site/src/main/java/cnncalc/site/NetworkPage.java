package cnncalc.site;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.explain.Explainer;
import cnncalc.explain.Formula;
import cnncalc.explain.MathMl;
import cnncalc.link.Link;
import cnncalc.preset.Preset;
import cnncalc.preset.PresetFamily;
import cnncalc.preset.Presets;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import cnncalc.text.Numbers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What a network's own page says: its figures, every layer, how the numbers come about, and what posts get wrong. */
final class NetworkPage {

    /** More rows than this, and blocks stand as one row each. */
    private static final int MANY = 600;

    /** More formulas repeat what the first ones say. */
    private static final int MOST_FORMULAS = 14;

    private final Preset preset;
    private final Report report;
    private final Catalog words;

    NetworkPage(Preset preset, Report report, Catalog words) {
        this.preset = preset;
        this.report = report;
        this.words = words;
    }

    /** Returns the page's title: {@code AlexNet: 62,378,344 parameters, layer by layer}. */
    String title() {
        return words.say("network.title", preset.title(), preset.published());
    }

    String description() {
        return words.say(new Message(
                "network.description",
                List.of(
                        preset.title(),
                        preset.published(),
                        report.total(Quantity.MULTIPLY_ADDS).value(),
                        shapes(Report.shapes(report.inputs())),
                        shapes(report.outputShapes()))));
    }

    Markup main() {
        Markup main = Markup.element("main")
                .with("class", "text network")
                .add(Markup.element("h1", preset.title()))
                .add(Markup.element("p", description()))
                .add(figures())
                .add(picture())
                .add(Markup.element("p", open()));
        main.add(heading("network.layers")).add(table());
        main.add(heading("network.bars")).add(bars());
        addFormulas(main);
        if (words.has(preset.note())) {
            main.add(heading("note")).add(Markup.element("p", words.template(preset.note())));
        }
        return main.add(heading("network.sources"))
                .add(Markup.element(
                        "p",
                        words.say("note.published", preset.source(), preset.published()) + " (" + preset.year() + ")"))
                .add(heading("network.others"))
                .add(others());
    }

    private Markup heading(String key) {
        return Markup.element("h2", words.template(key));
    }

    private Markup open() {
        String calculator = "../" + PageFrame.file("index", words.language());
        return PageFrame.link(calculator + "#" + Link.write(preset.text()), words.template("network.open"))
                .with("class", "button primary");
    }

    private Markup figures() {
        long bytes = report.total(Quantity.PARAMETERS).value() * 4;
        Markup list = Markup.element("dl").with("class", "figures");
        add(list, "total.params", Numbers.grouped(preset.published()));
        add(list, "total.macs", grouped(report.total(Quantity.MULTIPLY_ADDS)));
        add(list, "total.bytes", Numbers.bytes(bytes));
        add(list, "total.ends", shapes(Report.shapes(report.inputs())) + " → " + shapes(report.outputShapes()));
        return list;
    }

    private void add(Markup list, String key, String value) {
        list.add(Markup.element("div", Markup.element("dt", words.template(key)), Markup.element("dd", value)));
    }

    private Markup picture() {
        return scrolling(
                image("pictures/" + preset.id() + ".svg", "picture.blocks").with("height", "150"));
    }

    /** Where parameters, multiply-adds and activations are. */
    private Markup bars() {
        return scrolling(image(NetworkPages.bars(preset, words.language()), "picture.bars"));
    }

    private static Markup scrolling(Markup image) {
        return Markup.element("figure", image).with("tabindex", "0");
    }

    private Markup image(String file, String key) {
        return Markup.element("img")
                .with("src", "../" + file)
                .with("alt", words.template(key))
                .with("loading", "lazy");
    }

    private Markup table() {
        Markup head = Markup.element("tr");
        for (String column : List.of("name", "type", "output", "params", "macs")) {
            head.add(Markup.element("th", words.template("column." + column)).with("scope", "col"));
        }
        Markup body = Markup.element("tbody");
        boolean folded = report.rows().size() > MANY;
        for (Row row : report.rows()) {
            if (!folded || row.node().place().parent() == null) {
                body.add(row(row));
            }
        }
        Markup foot = Markup.element("tr")
                .add(Markup.element("th", words.template("table.total"))
                        .with("scope", "row")
                        .with("colspan", "3"))
                .add(Markup.element("td", grouped(report.total(Quantity.PARAMETERS))))
                .add(Markup.element("td", grouped(report.total(Quantity.MULTIPLY_ADDS))));
        Markup table = Markup.element("table")
                .add(Markup.element("caption", words.say("network.caption", preset.title())))
                .add(Markup.element("thead", head))
                .add(body)
                .add(Markup.element("tfoot", foot));
        Markup scroll = Markup.element("div", table).with("class", "scroll").with("tabindex", "0");
        return folded
                ? Markup.element("div", scroll, Markup.element("p", words.say("network.folded", (long)
                        report.rows().size())))
                : scroll;
    }

    private Markup row(Row row) {
        String type = row.node().layer().type().word();
        int depth = depth(row);
        Markup name = Markup.element("th", row.node().place().shown()).with("scope", "row");
        return Markup.element("tr")
                .add(depth == 0 ? name : name.with("class", "inside"))
                .add(Markup.element("td", words.template("type." + type)))
                .add(Markup.element("td", shapes(row.outputs())))
                .add(Markup.element("td", grouped(row.count(Quantity.PARAMETERS))))
                .add(Markup.element("td", grouped(row.count(Quantity.MULTIPLY_ADDS))));
    }

    private int depth(Row row) {
        String parent = row.node().place().parent();
        Row container = parent == null ? null : report.row(parent);
        return container == null ? 0 : 1 + depth(container);
    }

    /** The first layer of each type, with its numbers in the formulas. */
    private void addFormulas(Markup main) {
        Set<String> seen = new HashSet<>();
        int written = 0;
        for (Row row : report.rows()) {
            List<Formula> formulas = Explainer.formulas(row);
            boolean fits = !formulas.isEmpty() && written + formulas.size() <= MOST_FORMULAS;
            if (row.node().isContainer()
                    || !fits
                    || !seen.add(row.node().layer().type().word())) {
                continue;
            }
            if (written == 0) {
                main.add(heading("network.formulas"));
            }
            written += formulas.size();
            main.add(section(row, formulas));
        }
    }

    private Markup section(Row row, List<Formula> formulas) {
        Markup section = Markup.element("section")
                .with(
                        "class",
                        "entry family-" + row.node().layer().type().family().word())
                .add(Markup.element("h3", row.node().name()));
        for (Message sentence : Explainer.sentences(row)) {
            section.add(Markup.element("p", words.say(sentence)));
        }
        Markup list = Markup.element("div").with("class", "formulas").with("tabindex", "0");
        for (Formula formula : formulas) {
            list.add(Markup.element("h4", words.say(formula.title()))).add(MathMl.equation(formula));
        }
        return section.add(list);
    }

    /** The networks of the same family. */
    private Markup others() {
        Markup list = Markup.element("p");
        for (PresetFamily family : Presets.FAMILIES) {
            for (Preset other : family.presets().contains(preset) ? family.presets() : List.<Preset>of()) {
                if (!other.equals(preset)) {
                    list.add(PageFrame.link(other.id() + ".html", other.title()))
                            .add(Markup.text(" · "));
                }
            }
        }
        return list.add(PageFrame.link("index.html", words.template("network.all")));
    }

    private static String grouped(Term term) {
        return term.known() ? Numbers.grouped(term.value()) : "?";
    }

    private static String shapes(List<Shape> shapes) {
        List<String> written = new ArrayList<>();
        for (Shape shape : shapes) {
            written.add(shape.toString());
        }
        return written.isEmpty() ? "?" : String.join(", ", written);
    }
}
