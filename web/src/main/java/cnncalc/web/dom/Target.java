package cnncalc.web.dom;

import cnncalc.text.Numbers;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** The element with an action that an event happened in. */
final class Target {

    private final JSObject element;

    private Target(JSObject element) {
        this.element = element;
    }

    /** Returns the nearest element with an action around an event's target; one without an action if there is none. */
    static Target of(JSObject event) {
        return new Target(closest(event, "[data-action]"));
    }

    /** Returns an element that is known to have an action. */
    static Target in(JSObject element) {
        return new Target(element);
    }

    /** Returns the nearest element that matches, around an event's target. */
    static Target of(JSObject event, String selector) {
        return new Target(closest(event, selector));
    }

    @JSBody(
            params = {"event", "selector"},
            script = "var at = event.target; return at && at.closest ? at.closest(selector) : null;")
    private static native JSObject closest(JSObject event, String selector);

    @JSBody(
            params = {"element", "name"},
            script = "return element ? element.getAttribute(name) || '' : '';")
    private static native String attribute(JSObject element, String name);

    @JSBody(params = "element", script = "return element && 'value' in element ? element.value : '';")
    private static native String value(JSObject element);

    @JSBody(params = "element", script = "return element ? element.tagName : '';")
    private static native String tag(JSObject element);

    /** Whether this is what an action is named after. */
    boolean does(String action) {
        return data("action").equals(action);
    }

    String data(String name) {
        return attribute(element, "data-" + name);
    }

    /** Returns the number in {@code data-index}, −1 where there is none. */
    int index() {
        return number("index");
    }

    /** Returns the number in a data attribute, −1 where there is none. */
    int number(String name) {
        return (int) Numbers.parse(data(name));
    }

    String value() {
        return value(element);
    }

    boolean isButton() {
        String tag = tag(element);
        return tag.equals("BUTTON") || tag.equals("TR") || tag.equals("g") || tag.equals("path");
    }

    JSObject element() {
        return element;
    }
}
