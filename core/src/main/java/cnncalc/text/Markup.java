package cnncalc.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tree of elements and text, for MathML, SVG and HTML alike: the page builds nodes from it, a file gets it as a
 * string. What a name or a value contains is never read as markup.
 */
public final class Markup {

    private static final List<String> VOID = List.of("input", "img", "br", "link", "meta");

    private final String tag;
    /** Most nodes are texts, or elements with little in them: a list is made when something comes into it. */
    private List<String> names = List.of();

    private List<String> values = List.of();
    private List<Markup> children = List.of();
    private final String text;

    private Markup(String tag, String text) {
        this.tag = tag;
        this.text = text;
    }

    public static Markup element(String tag) {
        return new Markup(tag, "");
    }

    /** Returns an element that holds text alone. */
    public static Markup element(String tag, String text) {
        return element(tag).add(text(text));
    }

    public static Markup element(String tag, Markup child) {
        return element(tag).add(child);
    }

    public static Markup element(String tag, Markup first, Markup second) {
        return element(tag, first).add(second);
    }

    public static Markup element(String tag, Markup first, Markup second, Markup third) {
        return element(tag, first, second).add(third);
    }

    public static Markup text(String text) {
        return new Markup("", text);
    }

    public Markup with(String attribute, String value) {
        if (names.isEmpty()) {
            names = new ArrayList<>();
            values = new ArrayList<>();
        }
        names.add(attribute);
        values.add(value);
        return this;
    }

    public Markup with(String attribute, long value) {
        return with(attribute, Numbers.plain(value));
    }

    public Markup add(Markup child) {
        if (children.isEmpty()) {
            children = new ArrayList<>();
        }
        children.add(child);
        return this;
    }

    public Markup add(List<Markup> more) {
        for (Markup child : more) {
            add(child);
        }
        return this;
    }

    /** Returns the element's name, empty for text. */
    public String tag() {
        return tag;
    }

    public String text() {
        return text;
    }

    /** Returns the names of the attributes, in the order they were given. */
    public List<String> attributes() {
        return names;
    }

    /** Returns the value of an attribute, or null where there is none of this name. */
    public @Nullable String attribute(String name) {
        for (int i = 0; i < names.size(); i++) {
            if (names.get(i).equals(name)) {
                return values.get(i);
            }
        }
        return null;
    }

    public List<Markup> children() {
        return children;
    }

    /** Returns the tree as HTML: void elements have no end, a text area's value is its text. */
    public String toHtml() {
        StringBuilder out = new StringBuilder();
        write(out, /* html= */ true);
        return out.toString();
    }

    /** Returns the tree as XML, every element closed. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        write(out, /* html= */ false);
        return out.toString();
    }

    private void write(StringBuilder out, boolean html) {
        if (tag.isEmpty()) {
            escape(text, out);
            return;
        }
        out.append('<').append(tag);
        boolean area = html && tag.equals("textarea");
        for (int i = 0; i < names.size(); i++) {
            if (!area || !names.get(i).equals("value")) {
                out.append(' ').append(names.get(i)).append("=\"");
                escape(values.get(i), out);
                out.append('"');
            }
        }
        out.append('>');
        String value = area ? attribute("value") : null;
        escape(value == null ? "" : value, out);
        for (Markup child : children) {
            child.write(out, html);
        }
        if (!html || !VOID.contains(tag)) {
            out.append("</").append(tag).append('>');
        }
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
