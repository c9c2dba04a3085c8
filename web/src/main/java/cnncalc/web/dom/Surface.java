package cnncalc.web.dom;

import cnncalc.text.Language;
import cnncalc.text.Markup;
import cnncalc.web.Setting;
import cnncalc.web.State.Theme;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.xml.Node;

/**
 * What the calculator is drawn on: the document of its own page, the document of a frame, or the shadow root of an element.
 * The two latter remember nothing and leave the address alone, so that two on a page never meet.
 */
final class Surface {

    /** Hears that something was told from outside. */
    @JSFunctor
    interface TextListener extends JSObject {
        void text(String text);
    }

    private final JSObject root;
    private final JSObject host;
    private final String address;
    private final boolean document;
    private final boolean embedded;

    private Surface(JSObject root, JSObject host, String address, boolean document, boolean embedded) {
        this.root = root;
        this.host = host;
        this.address = address;
        this.document = document;
        this.embedded = embedded;
    }

    /** Returns the calculator's own page, or the frame that the document says it is. */
    static Surface ofDocument() {
        boolean framed = htmlData("frame").isEmpty();
        return new Surface(documentRoot(), documentRoot(), htmlData("address"), true, framed);
    }

    /** Returns the shadow root of an element. */
    static Surface ofElement(JSObject element, String address) {
        return new Surface(shadow(element), element, address, false, true);
    }

    /** Returns what is asked for now; an element's attributes may change at any time. */
    Setting setting() {
        if (!embedded) {
            return Setting.PAGE;
        }
        return document
                ? new Setting(true, !hasOption("readonly"), hasOption("compact"), address)
                : new Setting(true, !hasAttribute(host, "readonly"), hasAttribute(host, "compact"), address);
    }

    JSObject root() {
        return root;
    }

    /** Whether this is the calculator's own page, which has an address and a memory. */
    boolean isPage() {
        return !embedded;
    }

    /** Whether this is a document in a frame, which speaks with its host by messages. */
    boolean isFrame() {
        return document && embedded;
    }

    /** Returns a remembered text, empty for none. */
    String stored(String key) {
        return isPage() ? Browser.stored(key) : "";
    }

    void store(String key, String text) {
        if (isPage()) {
            Browser.store(key, text);
        }
    }

    /** Returns the network that the surface was given: the hash of an address, or an attribute. */
    String given() {
        if (document) {
            return Browser.hash();
        }
        String state = attribute(host, "state");
        boolean bare = state.startsWith("c1:") || state.startsWith("t1:");
        return bare ? "#" + state : state;
    }

    Language language() {
        if (isPage()) {
            String chosen = Browser.stored("language");
            return Language.of(chosen.isEmpty() ? Browser.pageLanguage() : chosen);
        }
        return Language.of(document ? option("lang") : nearestLanguage(host));
    }

    Theme theme() {
        if (isPage()) {
            return Theme.of(Browser.stored("theme"));
        }
        return Theme.of(document ? option("theme") : attribute(host, "theme"));
    }

    /** Puts the calculator where the prerendered one, which is kept where it says the same, or the fallback stands. */
    Node place(Markup app) {
        if (document) {
            return Adoption.adopt(HTMLDocument.current().getElementById("app"), app);
        }
        Node fresh = Patch.create(app);
        fill(root, fresh);
        return fresh;
    }

    /** Gives the document the language and theme of what it shows; an element has those of its host. */
    void dress(Language language, Theme theme, String title) {
        if (document) {
            dress(language.code(), theme.word(), title);
        }
    }

    /** What the document says already is not said again: the browser would work out every element's style anew. */
    @JSBody(
            params = {"language", "theme", "title"},
            script = "var root = document.documentElement;"
                    + "if (root.lang !== language) { root.lang = language; }"
                    + "if (root.dataset.theme !== theme) { root.dataset.theme = theme; }"
                    + "if (document.title !== title) { document.title = title; }")
    private static native void dress(String language, String theme, String title);

    /** Tells the host what the network is now. */
    void tell(String state) {
        if (isFrame()) {
            tellParent(state);
        } else if (!isPage()) {
            tellElement(host, state);
        }
    }

    /** Hears what the host of a frame wants shown, and tells it how high the frame's page is. */
    void listen(TextListener listener) {
        if (isFrame()) {
            hearParent(listener);
            tellHeight();
        }
    }

    @JSBody(script = "return document;")
    private static native JSObject documentRoot();

    @JSBody(params = "element", script = "return element.shadowRoot;")
    private static native JSObject shadow(JSObject element);

    @JSBody(
            params = {"root", "app"},
            script = "if (window.cnncalcStyle) { var sheet = window.cnncalcSheet;"
                    + "if (!sheet) { sheet = window.cnncalcSheet = new CSSStyleSheet();"
                    + "sheet.replaceSync(window.cnncalcStyle); }"
                    + "root.adoptedStyleSheets = [sheet]; } root.replaceChildren(app);")
    private static native void fill(JSObject root, Node app);

    /** Returns a data attribute of the document's element; {@code -} where there is none. */
    @JSBody(
            params = "name",
            script = "var value = document.documentElement.dataset[name]; return value === undefined ? '-' : value;")
    private static native String htmlData(String name);

    /** Returns an option of the frame's address: {@code ?lang=ko&readonly}. */
    @JSBody(params = "name", script = "return new URLSearchParams(location.search).get(name) || '';")
    private static native String option(String name);

    @JSBody(params = "name", script = "return new URLSearchParams(location.search).has(name);")
    private static native boolean hasOption(String name);

    @JSBody(
            params = {"element", "name"},
            script = "return element.hasAttribute(name);")
    private static native boolean hasAttribute(JSObject element, String name);

    @JSBody(
            params = {"element", "name"},
            script = "return element.getAttribute(name) || '';")
    private static native String attribute(JSObject element, String name);

    @JSBody(params = "element", script = "var at = element.closest('[lang]'); return at ? at.lang.slice(0, 2) : '';")
    private static native String nearestLanguage(JSObject element);

    @JSBody(
            params = "state",
            script =
                    "if (parent !== window) { parent.postMessage({type: 'cnncalc:change', v: 1, state: state}, '*'); }")
    private static native void tellParent(String state);

    @JSBody(
            params = {"element", "state"},
            script = "element.dispatchEvent(new CustomEvent('cnncalc-change',"
                    + "{bubbles: true, composed: true, detail: {state: state}}));")
    private static native void tellElement(JSObject element, String state);

    /** The host alone is heard, and a text alone. */
    @JSBody(
            params = "listener",
            script = "addEventListener('message', function (event) { var data = event.data;"
                    + "if (event.source === parent && parent !== window && data && data.type === 'cnncalc:set'"
                    + "&& data.v === 1 && typeof data.state === 'string') { listener(data.state); } });")
    private static native void hearParent(TextListener listener);

    /** At most ten times a second; WordPress wants words and a secret of its own. */
    @JSBody(
            script = "if (parent === window) { return; } var told = 0; var waiting = 0;"
                    + "var secret = (/#\\?secret=(\\w+)/.exec(location.hash) || [])[1];"
                    + "function tell() { waiting = 0; var app = document.getElementById('app');"
                    + "var height = Math.ceil(app ? app.getBoundingClientRect().bottom + scrollY : 0);"
                    + "if (height && height !== told) { told = height;"
                    + "parent.postMessage({type: 'cnncalc:size', v: 1, height: height}, '*');"
                    + "if (secret) { parent.postMessage({message: 'height', value: height, secret: secret}, '*'); } } }"
                    + "new ResizeObserver(function () { waiting = waiting || setTimeout(tell, 100); })"
                    + ".observe(document.body); tell();")
    private static native void tellHeight();
}
