package cnncalc.web.dom;

import org.teavm.jso.JSBody;

/** What leaves the page: by the clipboard with its look, or as a file. */
final class Gifts {

    private Gifts() {}

    /** Copies HTML with text beside it, by the clipboard where it is given, by a selection where it is not. */
    @JSBody(
            params = {"html", "text", "outcome"},
            script = "function bySelection() { function fill(event) { event.preventDefault();"
                    + "event.clipboardData.setData('text/html', html); event.clipboardData.setData('text/plain', text); }"
                    + "document.addEventListener('copy', fill); var worked = false;"
                    + "try { worked = document.execCommand('copy'); } catch (e) { worked = false; }"
                    + "document.removeEventListener('copy', fill); outcome(worked); }"
                    + "if (navigator.clipboard && navigator.clipboard.write && window.ClipboardItem) {"
                    + "navigator.clipboard.write([new ClipboardItem({"
                    + "'text/html': new Blob([html], {type: 'text/html'}),"
                    + "'text/plain': new Blob([text], {type: 'text/plain'})})])"
                    + ".then(function () { outcome(true); }, bySelection);"
                    + "} else { bySelection(); }")
    static native void copyRich(String html, String text, Browser.Outcome outcome);

    /** Saves a text as a file of this name. */
    @JSBody(
            params = {"name", "text", "outcome"},
            script = "var types = {svg: 'image/svg+xml', csv: 'text/csv', html: 'text/html'};"
                    + "var link = document.createElement('a');"
                    + "link.href = URL.createObjectURL(new Blob([text],"
                    + "{type: (types[name.split('.').pop()] || 'text/plain') + ';charset=utf-8'}));"
                    + "link.download = name; link.click();"
                    + "setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000); outcome(true);")
    static native void save(String name, String text, Browser.Outcome outcome);

    /** Draws an SVG twice as large as it is, on white, and saves it as a picture in pixels. */
    @JSBody(
            params = {"name", "drawing", "outcome"},
            script = "var image = new Image();"
                    + "image.onload = function () { var canvas = document.createElement('canvas');"
                    + "canvas.width = 2 * image.width; canvas.height = 2 * image.height;"
                    + "var pen = canvas.getContext('2d'); pen.fillStyle = '#fff';"
                    + "pen.fillRect(0, 0, canvas.width, canvas.height);"
                    + "pen.drawImage(image, 0, 0, canvas.width, canvas.height);"
                    + "canvas.toBlob(function (blob) { if (!blob) { outcome(false); return; }"
                    + "var link = document.createElement('a'); link.href = URL.createObjectURL(blob);"
                    + "link.download = name; link.click();"
                    + "setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000); outcome(true); }); };"
                    + "image.onerror = function () { outcome(false); };"
                    + "image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawing);")
    static native void savePicture(String name, String drawing, Browser.Outcome outcome);

    /** Saves the page in one file with a network in it: this page where it is that, else the one beside it. */
    @JSBody(
            params = {"name", "text", "outcome"},
            script = "function keep(page) { var escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');"
                    + "var whole = page.replace(/(<template id=\"network\">)[^]*?(<\\/template>)/,"
                    + "function (all, start, end) { return start + escaped + end; });"
                    + "var link = document.createElement('a');"
                    + "link.href = URL.createObjectURL(new Blob([whole], {type: 'text/html;charset=utf-8'}));"
                    + "link.download = name; link.click();"
                    + "setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000); outcome(true); }"
                    + "if (document.getElementById('network')) { var copy = document.documentElement.cloneNode(true);"
                    + "copy.querySelectorAll('dialog').forEach(function (dialog) { dialog.remove(); });"
                    + "keep('<!doctype html>\\n' + copy.outerHTML); return; }"
                    + "fetch('cnncalc-offline.html').then(function (answer) {"
                    + "if (!answer.ok) { throw answer; } return answer.text(); })"
                    + ".then(keep).catch(function () { outcome(false); });")
    static native void savePage(String name, String text, Browser.Outcome outcome);

    /** Returns the network that a saved page has in it; empty for none. */
    @JSBody(script = "var own = document.getElementById('network'); return own ? own.content.textContent.trim() : '';")
    static native String enclosed();
}
