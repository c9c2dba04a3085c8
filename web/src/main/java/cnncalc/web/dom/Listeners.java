package cnncalc.web.dom;

import cnncalc.text.Language;
import cnncalc.web.Event;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Hears what happens on the page, at its root, and says it as events. */
final class Listeners {

    /** Hears one kind of browser event. */
    @JSFunctor
    interface Listener extends JSObject {
        void heard(JSObject event);
    }

    private final Application application;
    private int dragged = -1;

    Listeners(Application application) {
        this.application = application;
    }

    void listen() {
        on("click", this::clicked);
        on("input", this::typed);
        on("change", this::chosen);
        on("keydown", this::keyed);
        on("dragstart", event -> dragged = Target.of(event, "li[data-index]").index());
        on("dragover", Listeners::keepFromBrowser);
        on("drop", this::dropped);
        onWindow("popstate", event -> moved());
        onWindow("hashchange", event -> moved());
    }

    @JSBody(
            params = {"type", "listener"},
            script = "document.addEventListener(type, listener);")
    private static native void on(String type, Listener listener);

    @JSBody(
            params = {"type", "listener"},
            script = "window.addEventListener(type, listener);")
    private static native void onWindow(String type, Listener listener);

    @JSBody(params = "event", script = "event.preventDefault();")
    private static native void keepFromBrowser(JSObject event);

    @JSBody(
            params = "event",
            script = "if (event.isComposing) { return ''; }"
                    + "var keys = (event.ctrlKey || event.metaKey ? 'Ctrl+' : '') + (event.altKey ? 'Alt+' : '')"
                    + "+ (event.shiftKey ? 'Shift+' : ''); return keys + event.key;")
    private static native String keys(JSObject event);

    @JSBody(params = "event", script = "return event.dataTransfer;")
    private static native JSObject transfer(JSObject event);

    @JSBody(script = "return String(getSelection()) !== '';")
    private static native boolean isSelecting();

    private void moved() {
        application.follow(Browser.hash());
        application.show();
    }

    private void clicked(JSObject event) {
        Target target = Target.of(event);
        if (!target.isButton() || (target.action().equals("row") && isSelecting())) {
            return;
        }
        int index = target.index();
        switch (target.action()) {
            case "row" -> application.accept(new Event.RowToggled(target.data("layer")));
            case "select" -> application.accept(new Event.LayerSelected(index));
            case "add" -> add(index);
            case "up" -> move(index, index - 1, "up");
            case "down" -> move(index, index + 1, "down");
            case "duplicate" -> application.accept(new Event.LayerDuplicated(index));
            case "remove" -> remove(index);
            case "fix" -> fix(target);
            case "undo" -> application.accept(new Event.Undone());
            case "redo" -> application.accept(new Event.Redone());
            default -> clickedOutside(target);
        }
    }

    private void clickedOutside(Target target) {
        switch (target.action()) {
            case "language" -> application.accept(new Event.LanguageChosen(otherLanguage()));
            case "theme" -> application.accept(new Event.ThemeAdvanced());
            case "share" -> application.copyLink();
            case "copy" -> application.copyTable(target.data("format"));
            case "latex" -> application.copyLatex(target.data("layer"));
            case "own" -> application.returnToOwn();
            case "place" -> Browser.selectSource(target.number("start"), target.number("end"));
            default -> {}
        }
    }

    private Language otherLanguage() {
        return application.state().language() == Language.KOREAN ? Language.ENGLISH : Language.KOREAN;
    }

    private void add(int behind) {
        application.accept(new Event.LayerAdded(behind, newType()));
        Browser.focus("li.selected .fields input, li.selected .line");
    }

    @JSBody(script = "return document.getElementById('new-layer').value;")
    private static native String newType();

    private void move(int from, int to, String action) {
        if (to >= 0 && to < application.calc().report().rows().size()) {
            application.accept(new Event.LayerMoved(from, to));
            Browser.focus(
                    "li.selected " + (action.isEmpty() ? ".line" : "[data-action=" + action + "]:enabled, .line"));
        }
    }

    private void remove(int index) {
        application.accept(new Event.LayerRemoved(index));
        Browser.focus("li[data-index='" + Math.max(0, index - 1) + "'] .line");
    }

    private void fix(Target target) {
        application.accept(
                new Event.FieldTyped(target.index(), target.data("field"), target.data("value"), Browser.now()));
    }

    private void typed(JSObject event) {
        Target target = Target.of(event);
        double now = Browser.now();
        switch (target.action()) {
            case "source" -> application.accept(new Event.Typed(target.value(), now));
            case "field" ->
                application.accept(new Event.FieldTyped(target.index(), target.data("field"), target.value(), now));
            case "name" -> application.accept(new Event.NameTyped(target.index(), target.value(), now));
            case "line" -> application.accept(new Event.LineTyped(target.index(), target.value(), now));
            default -> {}
        }
    }

    /** Boxes whose half-typed text would be wrong, and selects, are heard when they are left. */
    private void chosen(JSObject event) {
        Target target = Target.of(event);
        switch (target.action()) {
            case "preset" -> application.accept(new Event.PresetChosen(target.value()));
            case "from" -> application.accept(new Event.InputsTyped(target.index(), target.value(), Browser.now()));
            case "file" -> Browser.readFile(target.element(), text -> application.accept(new Event.TextOpened(text)));
            default -> {}
        }
    }

    private void keyed(JSObject event) {
        int selected = application.state().selected();
        boolean heard = true;
        switch (keys(event)) {
            case "Ctrl+z" -> application.accept(new Event.Undone());
            case "Ctrl+Shift+Z", "Ctrl+Shift+z", "Ctrl+y" -> application.accept(new Event.Redone());
            case "Alt+ArrowUp" -> move(selected, selected - 1, "");
            case "Alt+ArrowDown" -> move(selected, selected < 0 ? -1 : selected + 1, "");
            case "Alt+Delete" -> {
                if (selected >= 0) {
                    remove(selected);
                }
            }
            case "Alt+d" -> {
                if (selected >= 0) {
                    application.accept(new Event.LayerDuplicated(selected));
                }
            }
            default -> heard = false;
        }
        if (heard) {
            keepFromBrowser(event);
        }
    }

    private void dropped(JSObject event) {
        keepFromBrowser(event);
        int to = Target.of(event, "li[data-index]").index();
        if (dragged >= 0 && to >= 0) {
            application.accept(new Event.LayerMoved(dragged, to));
        } else {
            Browser.readFile(transfer(event), text -> application.accept(new Event.TextOpened(text)));
        }
        dragged = -1;
    }
}
