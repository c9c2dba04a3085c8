package cnncalc.web.view;

import cnncalc.text.Markup;

/** Short names for the elements that the views are made of. */
final class H {

    private H() {}

    static Markup div(String className) {
        return Markup.element("div").with("class", className);
    }

    static Markup div(String className, Markup first, Markup second) {
        return div(className).add(first).add(second);
    }

    static Markup span(String className, String text) {
        return Markup.element("span", text).with("class", className);
    }

    /** Returns a button that does something: {@code action} is what the page's listener hears. */
    static Markup button(String action, String text) {
        return Markup.element("button", text).with("type", "button").with("data-action", action);
    }

    /** Returns a button that shows a sign and is called by a word. */
    static Markup sign(String action, String sign, String label) {
        return button(action, sign)
                .with("class", "quiet")
                .with("aria-label", label)
                .with("title", label);
    }

    /** Lets what is typed, chosen or pressed in a control be a panel's setting; a button says the value with {@code data-value}. */
    static Markup setting(Markup control, String word) {
        return control.with("data-action", "set").with("data-setting", word);
    }

    /** Marks an element with an attribute that is there or not. */
    static Markup mark(Markup element, String attribute, boolean there) {
        return there ? element.with(attribute, "") : element;
    }
}
