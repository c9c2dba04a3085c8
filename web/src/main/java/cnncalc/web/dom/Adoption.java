package cnncalc.web.dom;

import cnncalc.text.Markup;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.xml.Element;
import org.teavm.jso.dom.xml.Node;

/**
 * Takes over nodes that were on the page before the program was: what the build has written is kept where it says the same
 * already, so that nothing is painted twice.
 */
final class Adoption {

    private Adoption() {}

    /** Returns a node that shows a markup: the given one where it does or can be made to, or else a new one in its place. */
    static Node adopt(Node node, Markup markup) {
        boolean alike = markup.tag().isEmpty()
                ? text(node).equals("#" + markup.text())
                : tag(node).equals(markup.tag()) && count(node) == expected(markup);
        if (!alike) {
            return Patch.replace(node, markup, isIn(node, Patch.SVG) ? Patch.SVG : Patch.HTML);
        }
        if (!markup.tag().isEmpty()) {
            adoptChildren(node, markup);
            adoptAttributes((Element) node, markup);
        }
        return node;
    }

    private static void adoptChildren(Node node, Markup markup) {
        Node child = node.getFirstChild();
        for (Markup each : markup.children()) {
            child = adopt(child, each).getNextSibling();
        }
    }

    private static void adoptAttributes(Element element, Markup markup) {
        List<String> names = markup.attributes();
        for (String name : names) {
            Patch.keep(element, name, markup);
        }
        for (int i = attributes(element) - 1; i >= 0; i--) {
            String name = attribute(element, i);
            if (!names.contains(name)) {
                element.removeAttribute(name);
            }
        }
    }

    /** The text of a text area is its value, and not a child that the markup would have. */
    private static int expected(Markup markup) {
        String value = markup.tag().equals("textarea") ? markup.attribute("value") : null;
        return value == null || value.isEmpty() ? markup.children().size() : 1;
    }

    @JSBody(params = "node", script = "return node && node.nodeType === 3 ? '#' + node.data : '';")
    private static native String text(JSObject node);

    @JSBody(params = "node", script = "return node && node.localName || '';")
    private static native String tag(JSObject node);

    @JSBody(params = "node", script = "return node.childNodes.length;")
    private static native int count(JSObject node);

    @JSBody(
            params = {"node", "namespace"},
            script = "return node.parentNode.namespaceURI === namespace;")
    private static native boolean isIn(JSObject node, String namespace);

    @JSBody(params = "element", script = "return element.attributes.length;")
    private static native int attributes(JSObject element);

    @JSBody(
            params = {"element", "index"},
            script = "return element.attributes[index].name;")
    private static native String attribute(JSObject element, int index);
}
