package cnncalc.web.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** What the browser offers; each may be refused to a page in a sandbox, and then does nothing. */
final class Browser {

    /** Hears whether something worked. */
    @JSFunctor
    interface Outcome extends JSObject {
        void done(boolean worked);
    }

    /** Hears a text. */
    @JSFunctor
    interface TextListener extends JSObject {
        void text(String text);
    }

    /** Is called back. */
    @JSFunctor
    interface Callback extends JSObject {
        void call();
    }

    private Browser() {}

    /** Returns a stored text, empty for none. */
    @JSBody(
            params = "key",
            script = "try { return localStorage.getItem('cnncalc.' + key) || ''; } catch (e) { return ''; }")
    static native String stored(String key);

    @JSBody(
            params = {"key", "text"},
            script = "try { localStorage.setItem('cnncalc.' + key, text); } catch (e) { /* refused or full */ }")
    static native void store(String key, String text);

    @JSBody(script = "return location.hash;")
    static native String hash();

    @JSBody(script = "return location.href.split('#')[0];")
    static native String address();

    /** Returns the folder that the calculator is in; where that is a disk, the one that the page says it is published in. */
    @JSBody(
            script = "var own = document.querySelector('link[rel=canonical]');"
                    + "var at = location.protocol === 'file:' && own ? own.href : location.href;"
                    + "return at.split(/[?#]/)[0].replace(/[^\\/]*$/, '');")
    static native String base();

    /** Shows the dialogs that are there and not yet shown: in front of all else, which waits. */
    @JSBody(
            params = "root",
            script = "root.querySelectorAll('dialog:not([open])').forEach(function (dialog) { dialog.showModal(); });")
    static native void showDialogs(JSObject root);

    /** Sets the part of the address behind the {@code #}, as a step of its own or not, and notes whose text it is. */
    @JSBody(
            params = {"hash", "step", "own"},
            script = "try { history[step ? 'pushState' : 'replaceState']({cnncalc: own}, '', hash); }"
                    + "catch (e) { /* refused */ }")
    static native void setHash(String hash, boolean step, boolean own);

    /** Whether the address was set by this page for the visitor's own text, and did not come from elsewhere. */
    @JSBody(script = "return !!(history.state && history.state.cnncalc);")
    static native boolean isOwnAddress();

    /** Returns what a visitor has put into a box or chosen in a list since the page was read; empty for nothing. */
    @JSBody(
            params = "id",
            script = "var box = document.getElementById(id); if (!box) { return ''; }"
                    + "var first = box.options ? box.querySelector('[selected]') : null;"
                    + "var before = box.options ? first && first.value : box.defaultValue;"
                    + "return box.value === before ? '' : box.value;")
    static native String changed(String id);

    /** Returns the network text that the page was read with; empty for none. */
    @JSBody(script = "var box = document.getElementById('source'); return box ? box.defaultValue : '';")
    static native String painted();

    /** Does again what was pressed or opened while there was nobody to hear it; {@code js/start.js} remembers it. */
    @JSBody(
            script = "var early = window.cnncalcEarly; window.cnncalcEarly = null; if (!early) { return; }"
                    + "var pressed = early.pressed; var file = document.getElementById('file');"
                    + "function repeat(type, target) {"
                    + "target.dispatchEvent(new MouseEvent(type, {bubbles: true, cancelable: true})); }"
                    + "if (pressed && pressed.isConnected) { repeat(pressed.checked ? 'change' : 'click', pressed); }"
                    + "if (file && file.files.length) { repeat('change', file); }")
    static native void repeatEarly();

    @JSBody(script = "return document.documentElement.lang;")
    static native String pageLanguage();

    @JSBody(script = "return Date.now();")
    static native double now();

    @JSBody(
            params = {"callback", "milliseconds"},
            script = "return setTimeout(callback, milliseconds);")
    static native int later(Callback callback, int milliseconds);

    @JSBody(params = "timer", script = "clearTimeout(timer);")
    static native void cancel(int timer);

    /** Copies by the clipboard where it is given, by a selection where it is not. */
    @JSBody(
            params = {"text", "outcome"},
            script = "function bySelection() {"
                    + "var area = document.createElement('textarea'); area.value = text; area.style.position = 'fixed';"
                    + "area.style.opacity = '0'; document.body.appendChild(area); area.select(); var worked = false;"
                    + "try { worked = document.execCommand('copy'); } catch (e) { worked = false; }"
                    + "area.remove(); outcome(worked); }"
                    + "if (navigator.clipboard && navigator.clipboard.writeText) {"
                    + "navigator.clipboard.writeText(text).then(function () { outcome(true); }, bySelection);"
                    + "} else { bySelection(); }")
    static native void copy(String text, Outcome outcome);

    /** Reads the first file of an input or a drop. */
    @JSBody(
            params = {"holder", "listener"},
            script = "var file = holder.files && holder.files[0]; if (!file) { return; }"
                    + "var reader = new FileReader();"
                    + "reader.onload = function () { listener(String(reader.result)); };"
                    + "reader.readAsText(file); if (holder.value) { holder.value = ''; }")
    static native void readFile(JSObject holder, TextListener listener);

    @JSBody(
            params = {"root", "start", "end"},
            script = "var area = root.getElementById('source');" + "area.focus(); area.setSelectionRange(start, end);")
    static native void selectSource(JSObject root, int start, int end);

    @JSBody(
            params = {"root", "selector"},
            script = "var found = root.querySelector(selector); if (found) { found.focus(); }")
    static native void focus(JSObject root, String selector);

    /** Returns what the page says in a language: brought by the page itself, or by a file; empty until it is there. */
    @JSBody(
            params = "code",
            script = "var own = document.getElementById('words');"
                    + "if (own && own.lang === code) { return own.content.textContent; }"
                    + "return (window.cnncalcWords || {})[code] || '';")
    static native String words(String code);

    /** Loads the file of a language. */
    static void loadWords(String code, Outcome outcome) {
        loadScript("js/words-" + code + ".js", outcome);
    }

    /** Loads a script, which a page opened from disk may do where it may not fetch. */
    @JSBody(
            params = {"address", "outcome"},
            script = "var file = document.createElement('script'); file.src = address;"
                    + "file.onload = function () { outcome(true); }; file.onerror = function () { outcome(false); };"
                    + "document.head.appendChild(file);")
    static native void loadScript(String address, Outcome outcome);

    /** Leaves a text for the program that takes over: older ones first, the present one last. */
    @JSBody(params = "text", script = "(window.cnncalcHanded = window.cnncalcHanded || []).push(text);")
    static native void hand(String text);

    /** Leaves what was to be opened. */
    @JSBody(params = "panel", script = "window.cnncalcWanted = panel;")
    static native void want(String panel);

    @JSBody(script = "return window.cnncalcWanted || '';")
    static native String wanted();

    @JSBody(script = "window.cnncalcHanded = []; window.cnncalcWanted = '';")
    static native void takeBack();

    @JSBody(script = "return (window.cnncalcHanded || []).length;")
    static native int handedCount();

    @JSBody(params = "index", script = "return window.cnncalcHanded[index];")
    static native String handed(int index);
}
