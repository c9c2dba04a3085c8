package cnncalc.web.dom;

import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

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

    /** Hears what is to be saved; null where it could not be made. */
    @JSFunctor
    interface BlobListener extends JSObject {
        void made(@Nullable JSObject blob);
    }

    /** Saves a text as a file of this name. */
    static void save(String name, String text, Browser.Outcome outcome) {
        save(name, blob(text, type(name)));
        outcome.done(true);
    }

    private static String type(String name) {
        if (name.endsWith(".svg")) {
            return "image/svg+xml";
        }
        return name.endsWith(".csv") ? "text/csv" : name.endsWith(".py") ? "text/x-python" : "text/html";
    }

    /** Draws an SVG twice as large as it is, where a browser paints so much, on white, and saves it as a picture in pixels. */
    static void savePicture(String name, String drawing, Browser.Outcome outcome) {
        draw(drawing, blob -> {
            if (blob != null) {
                save(name, blob);
            }
            outcome.done(blob != null);
        });
    }

    /** Saves the page in one file with a network in it: this page where it is that, else the one beside it. */
    static void savePage(String name, String network, Browser.Outcome outcome) {
        readPage(page -> {
            if (page.isEmpty()) {
                outcome.done(false);
            } else {
                save(name, enclosing(page, network), outcome);
            }
        });
    }

    @JSBody(
            params = {"text", "type"},
            script = "return new Blob([text], {type: type + ';charset=utf-8'});")
    private static native JSObject blob(String text, String type);

    @JSBody(
            params = {"name", "blob"},
            script = "var link = document.createElement('a'); link.href = URL.createObjectURL(blob);"
                    + "link.download = name; link.click();"
                    + "setTimeout(function () { URL.revokeObjectURL(link.href); }, 60000);")
    private static native void save(String name, JSObject blob);

    @JSBody(
            params = {"drawing", "listener"},
            script = "var image = new Image();"
                    + "image.onload = function () { var canvas = document.createElement('canvas');"
                    + "var scale = Math.min(2, 16000 / Math.max(image.width, image.height));"
                    + "canvas.width = scale * image.width; canvas.height = scale * image.height;"
                    + "var pen = canvas.getContext('2d'); pen.fillStyle = '#fff';"
                    + "pen.fillRect(0, 0, canvas.width, canvas.height);"
                    + "pen.drawImage(image, 0, 0, canvas.width, canvas.height); canvas.toBlob(listener); };"
                    + "image.onerror = function () { listener(null); };"
                    + "image.src = 'data:image/svg+xml;charset=utf-8,' + encodeURIComponent(drawing);")
    private static native void draw(String drawing, BlobListener listener);

    /** Gives the text of the page in one file; empty where it cannot be had. */
    @JSBody(
            params = "listener",
            script = "if (document.getElementById('network')) { var copy = document.documentElement.cloneNode(true);"
                    + "copy.querySelectorAll('dialog').forEach(function (dialog) { dialog.remove(); });"
                    + "listener('<!doctype html>\\n' + copy.outerHTML); return; }"
                    + "fetch('cnncalc-offline.html').then(function (answer) { return answer.ok ? answer.text() : ''; })"
                    + ".catch(function () { return ''; }).then(listener);")
    private static native void readPage(Browser.TextListener listener);

    @JSBody(
            params = {"page", "network"},
            script = "var escaped = network.replace(/&/g, '&amp;').replace(/</g, '&lt;');"
                    + "return page.replace(/(<template id=\"network\">)[^]*?(<\\/template>)/,"
                    + "function (all, start, end) { return start + escaped + end; });")
    private static native String enclosing(String page, String network);

    /** Returns the network that a saved page has in it; empty for none. */
    @JSBody(script = "var own = document.getElementById('network'); return own ? own.content.textContent.trim() : '';")
    static native String enclosed();
}
