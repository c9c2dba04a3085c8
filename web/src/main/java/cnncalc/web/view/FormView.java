package cnncalc.web.view;

import cnncalc.analysis.Counts;
import cnncalc.analysis.Row;
import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.layer.Field;
import cnncalc.layer.Field.Place;
import cnncalc.layer.Kind;
import cnncalc.layer.LayerType;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Span;
import cnncalc.web.Editing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The network as a list of layers; the selected one opens into the fields that its type has. */
final class FormView {

    private FormView() {}

    static Markup of(Screen screen) {
        Catalog words = screen.words();
        Markup list = Markup.element("ol").with("id", "form");
        List<Row> rows = screen.report().rows();
        // A block that is used often has the same layers at each use, and their details are the same markup.
        Map<Counts, Markup> details = new HashMap<>();
        for (int index : new Folding(screen).visible()) {
            Row row = rows.get(index);
            boolean selected = screen.state().selected() == index;
            Supplier<Markup> drawing = () -> item(
                    screen,
                    row,
                    index,
                    rows.size(),
                    details.computeIfAbsent(row.counts(), counts -> detail(row.node())));
            list.add(selected ? drawing.get() : screen.drawn().item(index, facts(screen, row), drawing));
        }
        return Markup.element(
                        "section", Markup.element("h2", words.template("form")), list, adding(screen, rows.size()))
                .with("class", "form")
                .add(Markup.element("p", words.template("form.help")).with("class", "help"));
    }

    private static Markup adding(Screen screen, int count) {
        Catalog words = screen.words();
        Markup types = screen.drawn().part("types", List.of(words), () -> types(words));
        int behind = screen.state().selected() >= 0 ? screen.state().selected() : count - 1;
        Markup button =
                H.button("add", words.template("form.add")).with("id", "add").with("data-index", behind);
        return H.div("adding", types, button);
    }

    private static Markup types(Catalog words) {
        Markup types =
                Markup.element("select").with("id", "new-layer").with("aria-label", words.template("form.add.label"));
        for (LayerType type : LayerTypes.ALL) {
            types.add(PageView.option(
                    type.word(),
                    words.template("type." + type.word()),
                    type.word().equals("conv")));
        }
        return types;
    }

    /** What the markup of a layer that is not selected is made from. */
    private static List<Object> facts(Screen screen, Row row) {
        Node node = row.node();
        return List.of(screen.words(), node.layer(), node.name(), node.call().name(), row.outputs(), node.place());
    }

    private static Markup item(Screen screen, Row row, int index, int count, Markup detail) {
        boolean selected = screen.state().selected() == index;
        LayerType type = row.node().layer().type();
        String kind = screen.words().template("type." + type.word());
        String output = row.outputs().isEmpty() ? "?" : row.outputs().get(0).toString();
        Markup line = Markup.element("button", H.span("dot", ""), H.span("kind", kind), detail)
                .with("type", "button")
                .with("class", "line")
                .with("data-action", "select")
                .with("data-index", index)
                .with("aria-expanded", Boolean.toString(selected))
                .add(H.span("out", output));
        Markup item = Markup.element("li", line)
                .with("class", "layer family-" + type.family().word() + (selected ? " selected" : ""))
                .with("data-layer", row.node().name());
        if (!Editing.isOwnLine(row.node())) {
            String hint = screen.words().say("edit.block", row.node().place().shown());
            return selected ? item.add(Markup.element("p", hint).with("class", "help")) : item;
        }
        item.with("data-index", index).with("draggable", Boolean.toString(!selected));
        return selected ? item.add(fields(screen, row.node(), index)).add(tools(screen, index, count)) : item;
    }

    /** What a line says, shorter: the leading values, {@code /4} for a stride, {@code +2} for a padding. */
    private static Markup detail(Node node) {
        Markup detail = Markup.element("span").with("class", "detail");
        if (node.layer() instanceof Unread) {
            return detail.add(Markup.text(node.call().name()));
        }
        Call call = node.layer().call();
        for (Field field : node.layer().type().fields()) {
            Argument argument = call.argument(field.name());
            if (argument != null && !field.isStandard(argument.value())) {
                String value = field.kind().write(argument.value());
                detail.add(part(field, value)).add(Markup.text(" "));
            }
        }
        return detail;
    }

    private static Markup part(Field field, String value) {
        if (field.place() == Place.LEADING) {
            boolean sizes = field.kind() == Kind.SIZES || field.kind() == Kind.SHAPE;
            return Markup.element(field.kind() == Kind.SIZES ? "span" : "b", sizes ? value.replace('x', '×') : value);
        }
        String shown = switch (field.name()) {
            case "stride" -> "/" + value.replace('x', '×');
            case "padding" -> value.charAt(0) <= '9' ? "+" + value.replace('x', '×') : value;
            case "activation" -> value;
            default -> field.name() + " " + (field.kind() == Kind.TABLE ? "…" : value);
        };
        return Markup.element("i", shown);
    }

    private static Markup fields(Screen screen, Node node, int index) {
        Catalog words = screen.words();
        Markup fields = H.div("fields");
        if (node.layer() instanceof Unread) {
            Span span = node.span();
            String line = span == null ? "" : screen.calc().source().substring(span.start(), span.end());
            return fields.add(box("line", words.template("form.line"), line, index));
        }
        Call call = node.layer().call();
        for (Field field : node.layer().type().fields()) {
            fields.add(field(screen, field, call, index));
        }
        fields.add(box("name", words.template("form.name"), node.named() ? node.name() : "", index)
                .with("data-field", "name"));
        if (node.layer().type().inputs() != LayerType.Inputs.NONE) {
            fields.add(box("from", words.template("form.from"), String.join(" ", node.inputs()), index));
        }
        return refused(screen, fields);
    }

    private static Markup refused(Screen screen, Markup fields) {
        return screen.refusal() == null
                ? fields
                : fields.add(Markup.element("p", screen.words().say(screen.refusal()))
                        .with("class", "refusal")
                        .with("id", "refusal")
                        .with("role", "alert"));
    }

    private static Markup box(String action, String label, String value, int index) {
        Markup input = Markup.element("input")
                .with("type", "text")
                .with("data-action", action)
                .with("data-index", index)
                .with("value", value);
        return labelled(label, input, "box-" + action);
    }

    private static Markup field(Screen screen, Field field, Call call, int index) {
        Argument argument = call.argument(field.name());
        boolean said = argument != null && !field.isStandard(argument.value());
        String value = argument == null ? "" : field.kind().write(argument.value());
        Markup control = switch (field.kind()) {
            case CHOICE -> choice(field.options(), value);
            case TRUTH -> choice(List.of("yes", "no"), value);
            default -> entry(screen, field, said || field.isRequired() ? value : "");
        };
        control.with("data-action", "field").with("data-index", index).with("data-field", field.name());
        boolean refused = screen.refusedField().equals(field.name());
        if (refused) {
            control.with("aria-invalid", "true").with("aria-describedby", "refusal");
        }
        return labelled(screen.words().template("field." + field.name()), control, "field-" + field.name());
    }

    private static Markup entry(Screen screen, Field field, String value) {
        Catalog words = screen.words();
        String standard = field.standard() == null ? "" : field.kind().write(field.standard());
        String placeholder = standard.equals("?")
                ? (field.name().equals("stride") ? words.template("form.asKernel") : "")
                : standard;
        return Markup.element("input")
                .with("type", "text")
                .with("inputmode", field.kind() == Kind.WHOLE ? "numeric" : "text")
                .with("autocomplete", "off")
                .with("placeholder", placeholder)
                .with("value", value);
    }

    private static Markup choice(List<String> options, String value) {
        Markup select = Markup.element("select");
        for (String option : options) {
            select.add(PageView.option(option, option, option.equals(value)));
        }
        return select;
    }

    private static Markup labelled(String label, Markup control, String className) {
        return Markup.element("label", Markup.element("span", label), control).with("class", className);
    }

    private static Markup tools(Screen screen, int index, int count) {
        Catalog words = screen.words();
        return H.div("tools")
                .add(tool("up", "↑", words.template("form.up"), index, index > 0))
                .add(tool("down", "↓", words.template("form.down"), index, index < count - 1))
                .add(tool("duplicate", words.template("form.duplicate"), words.template("form.duplicate"), index, true))
                .add(tool("remove", words.template("form.remove"), words.template("form.remove"), index, true));
    }

    private static Markup tool(String action, String sign, String label, int index, boolean possible) {
        return H.mark(H.sign(action, sign, label).with("data-index", index), "disabled", !possible);
    }
}
