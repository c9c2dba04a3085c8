package cnncalc.web.dom;

import cnncalc.text.Markup;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/** Brings the DOM from one markup to the next, touching only what differs; text stays text, whatever it contains. */
final class Patch {

    static final String HTML = "http://www.w3.org/1999/xhtml";
    static final String SVG = "http://www.w3.org/2000/svg";
    private static final String MATH = "http://www.w3.org/1998/Math/MathML";

    private static final HTMLDocument DOCUMENT = HTMLDocument.current();

    private Patch() {}

    /** Returns new nodes of a markup. */
    static Node create(Markup markup) {
        return create(markup, HTML);
    }

    private static Node create(Markup markup, String inherited) {
        if (markup.tag().isEmpty()) {
            return DOCUMENT.createTextNode(markup.text());
        }
        String namespace = namespace(markup.tag(), inherited);
        Element element = DOCUMENT.createElementNS(namespace, markup.tag());
        for (Markup child : markup.children()) {
            element.appendChild(create(child, namespace));
        }
        for (String name : markup.attributes()) {
            set(element, name, value(markup, name));
        }
        return element;
    }

    private static String namespace(String tag, String inherited) {
        return tag.equals("svg") ? SVG : tag.equals("math") ? MATH : inherited;
    }

    /** Changes a node that shows {@code before} so that it shows {@code after}; returns the node that does. */
    static Node apply(Node node, Markup before, Markup after) {
        return apply(node, before, after, HTML);
    }

    private static Node apply(Node node, Markup before, Markup after, String inherited) {
        if (before == after) {
            return node;
        }
        if (!before.tag().equals(after.tag())) {
            return replace(node, after, inherited);
        }
        if (after.tag().isEmpty()) {
            if (!before.text().equals(after.text())) {
                node.setNodeValue(after.text());
            }
            return node;
        }
        applyChildren(node, before.children(), after.children(), namespace(after.tag(), inherited));
        applyAttributes((Element) node, before, after);
        return node;
    }

    /** Puts new nodes of a markup in place of a node. */
    static Node replace(Node node, Markup markup, String namespace) {
        Node fresh = create(markup, namespace);
        node.getParentNode().replaceChild(fresh, node);
        return fresh;
    }

    /** Gives an element an attribute of a markup, unless the page was read with it: what a visitor did since is heard of. */
    static void keep(Element element, String name, Markup markup) {
        String value = value(markup, name);
        if (!value.equals(read(element, name))) {
            set(element, name, value);
        }
    }

    @JSBody(
            params = {"element", "name"},
            script = "return name === 'value' && element.tagName === 'TEXTAREA' ? element.defaultValue"
                    + " : element.getAttribute(name);")
    private static native String read(Element element, String name);

    private static void applyChildren(Node node, List<Markup> before, List<Markup> after, String namespace) {
        Node child = node.getFirstChild();
        for (int i = 0; i < after.size(); i++) {
            if (i < before.size()) {
                child = apply(child, before.get(i), after.get(i), namespace).getNextSibling();
            } else {
                node.appendChild(create(after.get(i), namespace));
            }
        }
        for (int i = after.size(); i < before.size(); i++) {
            node.removeChild(node.getLastChild());
        }
    }

    /** What a visitor changes in the page itself is set even where the markup stays. */
    private static void applyAttributes(Element element, Markup before, Markup after) {
        for (String name : after.attributes()) {
            String value = value(after, name);
            if (isVisitors(name) || !value.equals(before.attribute(name))) {
                set(element, name, value);
            }
        }
        for (String name : before.attributes()) {
            if (after.attribute(name) == null) {
                unset(element, name);
            }
        }
    }

    private static String value(Markup markup, String name) {
        String value = markup.attribute(name);
        return value == null ? "" : value;
    }

    private static void set(Element element, String name, String value) {
        switch (name) {
            case "value" -> setValue(element, value);
            case "selected", "checked" -> setFlag(element, name, true);
            case "style" -> setStyle(element, value);
            default -> element.setAttribute(name, value);
        }
    }

    private static boolean isVisitors(String name) {
        return name.equals("value") || isFlag(name);
    }

    private static boolean isFlag(String name) {
        return name.equals("selected") || name.equals("checked");
    }

    private static void unset(Element element, String name) {
        if (isFlag(name)) {
            setFlag(element, name, false);
        } else {
            element.removeAttribute(name);
        }
    }

    /** What is being typed is left alone, but for the source, whose text the state always has. */
    @JSBody(
            params = {"element", "value"},
            script = "var own = element.tagName === 'OPTION' ? element.getAttribute('value') : element.value;"
                    + "var typing = document.activeElement === element && element.id !== 'source';"
                    + "if (!typing && own !== value) { element.value = value; }")
    private static native void setValue(Element element, String value);

    @JSBody(
            params = {"element", "name", "value"},
            script = "if (element[name] !== value) { element[name] = value; }")
    private static native void setFlag(Element element, String name, boolean value);

    /** By the object model, which a strict policy allows, where it refuses the attribute. */
    @JSBody(
            params = {"element", "value"},
            script = "element.style.cssText = value;")
    private static native void setStyle(Element element, String value);
}
