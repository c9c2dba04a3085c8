package cnncalc.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/**
 * Picture, table, form and text point at each other: all that shows the same layer is marked together, and its line. Nothing
 * else changes, so nothing is drawn anew.
 */
final class Pointing {

    /** What shows a layer, and names it in {@code data-layer}. */
    static final String POINTING = "tr[data-layer], li[data-layer], figure [data-layer]";

    private Pointing() {}

    /** Marks all that shows a layer, and its line of the text; none for an empty name. */
    static void at(JSObject root, String layer) {
        mark(root, POINTING, layer, /* typing= */ false);
    }

    /** Marks the layers of the line that the cursor is in, while it is in the text. */
    static void fromText(JSObject root) {
        mark(root, POINTING, "", /* typing= */ true);
    }

    @JSBody(
            params = {"root", "pointing", "layer", "typing"},
            script = "var area = root.getElementById('source'); var mark = root.getElementById('pointed');"
                    + "var layers = [layer]; var line = 0; if (typing && root.activeElement === area) {"
                    + "line = area.value.slice(0, area.selectionStart).split('\\n').length;"
                    + "root.querySelectorAll('tr[data-line=\"' + line + '\"]').forEach("
                    + "function (row) { layers.push(row.dataset.layer); }); line = 0; }"
                    + "root.querySelectorAll(pointing).forEach(function (each) {"
                    + "var same = layers.indexOf(each.getAttribute('data-layer')) >= 0;"
                    + "each.classList.toggle('pointed', same); line = same && each.getAttribute('data-line') || line; });"
                    + "if (mark && !typing) { mark.hidden = !line; mark.style.setProperty('--line', line); }")
    private static native void mark(JSObject root, String pointing, String layer, boolean typing);

    /** Scrolls a layer's row into sight, where it is not. */
    @JSBody(
            params = {"root", "layer"},
            script = "var row = root.querySelector('tr[data-layer=\"' + CSS.escape(layer) + '\"]');"
                    + "if (row) { row.scrollIntoView({block: 'nearest'}); }")
    static native void reveal(JSObject root, String layer);

    /** Keeps the marks at their lines while the text scrolls. */
    @JSBody(
            params = "event",
            script = "var area = event.target; if (area.id === 'source') {"
                    + "area.parentNode.style.setProperty('--scroll', area.scrollTop + 'px'); }")
    static native void scrolled(JSObject event);
}
