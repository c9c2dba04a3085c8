package cnncalc.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Rows of the table and lines of the text point at each other; nothing else changes, so nothing is drawn anew. */
final class Pointing {

    private Pointing() {}

    /** Marks a line of the text; −1 for none. */
    @JSBody(
            params = {"root", "line"},
            script = "var mark = root.getElementById('pointed'); if (!mark) { return; }"
                    + "mark.hidden = line < 1; mark.style.setProperty('--line', line);")
    static native void at(JSObject root, int line);

    /** Marks the rows of the line that the cursor is in, while it is in the text. */
    @JSBody(
            params = "root",
            script = "var area = root.getElementById('source'); if (!area) { return; }"
                    + "var line = root.activeElement === area"
                    + "? area.value.slice(0, area.selectionStart).split('\\n').length : 0;"
                    + "root.querySelectorAll('tr.pointed').forEach(function (row) { row.classList.remove('pointed'); });"
                    + "root.querySelectorAll('tr[data-line=\"' + line + '\"]').forEach("
                    + "function (row) { row.classList.add('pointed'); });")
    static native void fromText(JSObject root);

    /** Keeps the marks at their lines while the text scrolls. */
    @JSBody(
            params = "event",
            script = "var area = event.target; if (area.id === 'source') {"
                    + "area.parentNode.style.setProperty('--scroll', area.scrollTop + 'px'); }")
    static native void scrolled(JSObject event);
}
