package cnncalc.web;

import cnncalc.CnnCalc;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.layer.Field;
import cnncalc.layer.LayerType;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.read.NetworkText;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import cnncalc.write.NetworkTextWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes network text as the form asks for it: a line at a time, the other lines and all comments left as they are. */
public final class Editing {

    private final String text;
    private final List<Node> nodes;

    public Editing(String text, Network network) {
        this.text = text;
        this.nodes = network.nodes();
    }

    public static Editing of(String text) {
        return new Editing(text, NetworkText.read(text).network());
    }

    /** Returns the editing of a state's text; code and model files are made the network text that they give first. */
    static Editing of(State state) {
        return of(shared(state.analyzed(), state.text()));
    }

    /** Returns the network text that stands for a text elsewhere: code and model files become the network that they give. */
    public static String shared(CnnCalc calc, String text) {
        return isNetworkText(calc)
                ? text
                : NetworkTextWriter.write(calc.report().network());
    }

    /** Whether a text is network text, and so what the form changes. */
    public static boolean isNetworkText(CnnCalc calc) {
        return calc.report().reading().format().equals("network");
    }

    /**
     * Returns the text with a field of a layer set to what was typed.
     *
     * @param typed the value as network text writes it; empty for the default
     * @throws Refusal if the value is none for this field, or the layer does not take it
     */
    public String withField(int position, String fieldName, String typed) {
        Node node = nodes.get(position);
        requireOwnLine(node);
        LayerType type = node.layer().type();
        Call call = node.layer().call();
        for (Field field : type.fields()) {
            if (field.name().equals(fieldName)) {
                call = changed(call, field, typed.trim());
            }
        }
        Node changed = new Node(node.name(), node.named(), type.read(call), node.inputs(), call, node.span());
        return replaced(position, NetworkTextWriter.line(changed, previous(position)));
    }

    /** Whether a row is a line of its own in the text; those of a block are shared by all its uses. */
    public static boolean isOwnLine(Node node) {
        return node.place().parent() == null && !node.isContainer();
    }

    private static void requireOwnLine(Node node) {
        if (!isOwnLine(node)) {
            throw Refusal.of("edit.block", node.place().shown());
        }
    }

    private static Call changed(Call call, Field field, String typed) {
        if (typed.isEmpty()) {
            return call.without(field.name());
        }
        String narrow = NetworkText.normal(typed);
        Value value = field.kind().read(narrow);
        if (value == null || !field.offers(narrow)) {
            throw Refusal.of("argument.wrong." + field.kind().word(), Message.of("field." + field.name()))
                    .about(field.name());
        }
        return call.changed(field.name(), value);
    }

    /**
     * Returns the text with a layer named, and whatever reads from it by name following.
     *
     * @param name the new name; empty to leave the naming to the text
     * @throws Refusal if the name has a blank or a mark that network text reads otherwise
     */
    public String withName(int position, String name) {
        requireOwnLine(nodes.get(position));
        String trimmed = name.trim();
        for (int i = 0; i < trimmed.length(); i++) {
            if (" :;#,=\t\u00a0\u3000".indexOf(trimmed.charAt(i)) >= 0) {
                throw Refusal.of("name.mark").about("name");
            }
        }
        String old = nodes.get(position).name();
        String changed = text;
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            boolean reads = reads(node.inputs(), old, previous(i).equals(old) ? 1 : 0);
            if (i == position || (reads && !trimmed.isEmpty())) {
                Span span = span(i);
                String line = line(i, position, trimmed);
                changed = changed.substring(0, span.start()) + line + changed.substring(span.end());
            }
        }
        return changed;
    }

    private static boolean reads(List<String> inputs, String name, int from) {
        for (int i = from; i < inputs.size(); i++) {
            if (inputs.get(i).equals(name)) {
                return true;
            }
        }
        return false;
    }

    private String line(int position, int renamed, String name) {
        Node node = nodes.get(position);
        String old = nodes.get(renamed).name();
        boolean itself = position == renamed;
        List<String> inputs = new ArrayList<>();
        for (String input : node.inputs()) {
            inputs.add(input.equals(old) && !itself ? name : input);
        }
        String ownName = itself ? name : node.name();
        boolean named = itself ? !name.isEmpty() : node.named();
        String above = position > 0 && position - 1 == renamed && !name.isEmpty() ? name : previous(position);
        return NetworkTextWriter.line(new Node(ownName, named, node.layer(), inputs, node.call(), node.span()), above);
    }

    /** Returns the text with a layer reading from these layers, their names parted by blanks; empty for the one above. */
    public String withInputs(int position, String names) {
        Node node = nodes.get(position);
        List<String> inputs = new ArrayList<>();
        for (int start = 0; start < names.length(); ) {
            int end = start;
            while (end < names.length() && " ,;#".indexOf(names.charAt(end)) < 0) {
                end++;
            }
            if (end > start) {
                inputs.add(names.substring(start, end));
            }
            start = end + 1;
        }
        if (inputs.isEmpty() && position > 0) {
            inputs.add(previous(position));
        }
        Node changed = new Node(node.name(), node.named(), node.layer(), inputs, node.call(), node.span());
        return replaced(position, NetworkTextWriter.line(changed, previous(position)));
    }

    /** Returns the text with a layer's line replaced by another. */
    public String withLine(int position, String line) {
        return replaced(position, line.replace('\n', ' '));
    }

    private String replaced(int position, String line) {
        Span span = span(position);
        return text.substring(0, span.start()) + line + text.substring(span.end());
    }

    /** Returns the text with a line behind a layer; −1 for the front. */
    public String withLineBehind(int position, String line) {
        if (nodes.isEmpty()) {
            return text.isEmpty() || text.endsWith("\n") ? text + line + "\n" : text + "\n" + line + "\n";
        }
        if (position < 0) {
            int start = span(0).start();
            return text.substring(0, start) + line + "\n" + text.substring(start);
        }
        int end = lineEnd(span(position).end());
        return text.substring(0, end) + "\n" + line + text.substring(end);
    }

    /** Returns the text without a layer's line. */
    public String without(int position) {
        requireOwnLine(nodes.get(position));
        Span span = span(position);
        int start = text.lastIndexOf('\n', span.start() - 1) + 1;
        int end = lineEnd(span.end());
        boolean alone = isBlank(start, span.start()) && isBlank(span.end(), end);
        if (!alone) {
            return text.substring(0, span.start()) + text.substring(span.end());
        }
        return text.substring(0, start) + text.substring(Math.min(text.length(), end + 1));
    }

    private boolean isBlank(int start, int end) {
        return text.substring(start, end).trim().isEmpty();
    }

    /** Returns the text with a layer twice; the second has no name of its own. */
    public String duplicated(int position) {
        Node node = nodes.get(position);
        requireOwnLine(node);
        String line = NetworkTextWriter.line(
                new Node(node.name(), /* named= */ false, node.layer(), node.inputs(), node.call(), node.span()),
                previous(position));
        return withLineBehind(position, line);
    }

    /** Returns the text with a layer moved to where another stands. */
    public String moved(int from, int to) {
        for (int at = Math.min(from, to); at <= Math.max(from, to); at++) {
            requireOwnLine(nodes.get(at));
        }
        Span moving = span(from);
        String line = text.substring(moving.start(), moving.end());
        String changed = text;
        int step = from < to ? 1 : -1;
        for (int at = from; at != to; at += step) {
            String neighbour =
                    text.substring(span(at + step).start(), span(at + step).end());
            changed = new Editing(changed, NetworkText.read(changed).network()).replaced(at, neighbour);
        }
        return new Editing(changed, NetworkText.read(changed).network()).replaced(to, line);
    }

    private String previous(int position) {
        @Nullable String block = nodes.get(position).place().parent();
        for (int i = position - 1; i >= 0; i--) {
            if (Objects.equals(nodes.get(i).place().parent(), block)) {
                return nodes.get(i).name();
            }
        }
        return "";
    }

    private Span span(int position) {
        Span span = nodes.get(position).span();
        return span == null ? new Span(0, 0) : span;
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }
}
