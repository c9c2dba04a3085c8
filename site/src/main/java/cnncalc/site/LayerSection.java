package cnncalc.site;

import cnncalc.analysis.Row;
import cnncalc.call.Value.Nothing;
import cnncalc.explain.Explainer;
import cnncalc.explain.Formula;
import cnncalc.explain.MathMl;
import cnncalc.layer.Field;
import cnncalc.layer.LayerType;
import cnncalc.layer.Spelling;
import cnncalc.shape.Shape;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.List;

/** One type in the layer reference. */
final class LayerSection {

    private final Catalog words;
    private final LayerType type;
    private final LayerEntry entry;

    private LayerSection(Catalog words, LayerType type, LayerEntry entry) {
        this.words = words;
        this.type = type;
        this.entry = entry;
    }

    static Markup of(Catalog words, LayerType type, LayerEntry entry) {
        LayerSection section = new LayerSection(words, type, entry);
        Markup title = Markup.element("h3", words.template("type." + type.word()) + " ")
                .add(Markup.element("code", type.word()));
        Markup markup = Markup.element("section")
                .with("id", type.word())
                .with("class", "entry family-" + type.family().word())
                .add(title)
                .add(Markup.element("p", entry.sentence(words.language())))
                .add(section.example());
        if (!type.fields().isEmpty()) {
            markup.add(section.heading("layer.fields")).add(section.fields());
        }
        return markup.add(section.heading("layer.spellings"))
                .add(section.spellings())
                .add(section.heading("layer.sources"))
                .add(section.sources());
    }

    private Markup heading(String key) {
        return Markup.element("h4", words.template(key));
    }

    private Markup example() {
        Example example = Example.of(type);
        Row row = example.row();
        Markup markup = Markup.element("div").add(Markup.element("pre", Markup.element("code", example.text())));
        if (!row.inputs().isEmpty()) {
            String flow = words.say("layer.flow", shapes(row.inputs()), shapes(row.outputs()));
            markup.add(Markup.element("p", flow).with("class", "flow"));
        }
        List<Formula> formulas = Explainer.formulas(row);
        if (formulas.isEmpty()) {
            return markup.add(Markup.element("p", words.template("layer.none")).with("class", "flow"));
        }
        Markup list = Markup.element("div").with("class", "formulas").with("tabindex", "0");
        for (Formula formula : formulas) {
            list.add(Markup.element("h4", words.say(formula.title()))).add(MathMl.equation(formula));
        }
        return markup.add(list);
    }

    private static String shapes(List<Shape> shapes) {
        List<String> written = new ArrayList<>();
        for (Shape shape : shapes) {
            written.add(shape.toString());
        }
        return String.join(", ", written);
    }

    private Markup fields() {
        Markup head = Markup.element("tr", column("layer.field"), column("layer.field.meaning"))
                .add(column("layer.field.default"));
        Markup body = Markup.element("tbody");
        for (Field field : type.fields()) {
            Markup name =
                    Markup.element("th", Markup.element("code", field.name())).with("scope", "row");
            Markup meaning = Markup.element("td", words.template("field." + field.name()));
            body.add(Markup.element("tr", name, meaning, Markup.element("td", standard(field))));
        }
        Markup table = Markup.element("table", Markup.element("thead", head), body);
        return Markup.element("div", table).with("class", "scroll").with("tabindex", "0");
    }

    private Markup column(String key) {
        return Markup.element("th", words.template(key)).with("scope", "col");
    }

    private Markup standard(Field field) {
        if (field.standard() == null) {
            return Markup.text(words.template("layer.field.required"));
        }
        String written = field.standard() instanceof Nothing ? "" : field.kind().write(field.standard());
        boolean nothing = written.isEmpty() || written.equals("none");
        return nothing ? Markup.text(words.template("layer.field.nothing")) : Markup.element("code", written);
    }

    private Markup spellings() {
        if (type.spellings().isEmpty()) {
            return Markup.element("p", words.template("layer.spellings.none"));
        }
        Markup list = Markup.element("ul").with("class", "spellings");
        for (Spelling spelling : type.spellings()) {
            String declaration = "(" + spelling.declaration() + ")";
            list.add(Markup.element(
                    "li",
                    Markup.text(words.template("dialect." + spelling.dialect().name()) + ": "),
                    Markup.element("code", String.join(", ", spelling.names()) + " " + declaration)));
        }
        return list;
    }

    private Markup sources() {
        Markup list = Markup.element("ul").with("class", "sources");
        for (String source : entry.sources()) {
            list.add(Markup.element("li", Source.link(source)));
        }
        return list;
    }
}
