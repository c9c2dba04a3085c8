package cnncalc.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A tree of elements and text, for MathML, SVG and HTML alike: the page builds nodes from it, a file gets it as a
 * string. What a name or a value contains is never read as markup.
 */
public final class Markup {

    private final String tag;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Markup> children = new ArrayList<>();
    private final String text;

    private Markup(String tag, String text) {
        this.tag = tag;
        this.text = text;
    }

    public static Markup element(String tag, Markup... children) {
        return new Markup(tag, "").add(children);
    }

    /** Returns an element that holds text alone. */
    public static Markup element(String tag, String text) {
        return new Markup(tag, "").add(text(text));
    }

    public static Markup text(String text) {
        return new Markup("", text);
    }

    public Markup with(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    public Markup with(String attribute, long value) {
        return with(attribute, Long.toString(value));
    }

    public Markup add(Markup... more) {
        children.addAll(Arrays.asList(more));
        return this;
    }

    public Markup add(List<Markup> more) {
        children.addAll(more);
        return this;
    }

    /** Returns the element's name, empty for text. */
    public String tag() {
        return tag;
    }

    public String text() {
        return text;
    }

    public Map<String, String> attributes() {
        return attributes;
    }

    public List<Markup> children() {
        return children;
    }

    /** Returns the tree as XML, every element closed. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out);
        return out.toString();
    }

    private void write(StringBuilder out) {
        if (tag.isEmpty()) {
            escape(text, out);
            return;
        }
        out.append('<').append(tag);
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            out.append(' ').append(attribute.getKey()).append("=\"");
            escape(attribute.getValue(), out);
            out.append('"');
        }
        out.append('>');
        for (Markup child : children) {
            child.write(out);
        }
        out.append("</").append(tag).append('>');
    }

    private static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(c);
            }
        }
    }
}
