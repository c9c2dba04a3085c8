package cnncalc.web.dom;

import cnncalc.analysis.Row;
import cnncalc.text.Language;
import cnncalc.web.Event;
import java.util.List;
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
    private final Surface surface;
    private final Stepper stepper;
    private int dragged = -1;

    Listeners(Application application, Surface surface) {
        this.application = application;
        this.surface = surface;
        this.stepper = new Stepper(application);
    }

    void listen() {
        on("click", this::clicked);
        on("input", this::typed);
        on("change", this::chosen);
        on("keydown", this::keyed);
        on("pointerdown", stepper::pressed);
        on("pointermove", stepper::moved);
        for (String type : List.of("pointerover", "focusin")) {
            on(type, event -> {
                application.expect();
                Pointing.at(surface.root(), Target.of(event, Pointing.POINTING).data("layer"));
            });
        }
        on("pointerover", event -> {
            Target target = Target.of(event, "[data-action=sweep-cell]");
            application.hear(target.data("action"), target.data("value"));
        });
        for (String type : List.of("keyup", "pointerup", "input", "focusout")) {
            on(type, event -> {
                if (Target.of(event).does("source")) {
                    Pointing.fromText(surface.root());
                }
            });
        }
        onInside(surface.root(), "scroll", Pointing::scrolled);
        onInside(surface.root(), "cancel", event -> application.closeDialog());
        on("dragstart", event -> dragged = Target.of(event, "li[data-index]").index());
        on("dragend", event -> dragged = -1);
        on("dragover", this::dragging);
        on("drop", this::dropped);
        if (surface.isPage() || surface.isFrame()) {
            onWindow("popstate", event -> application.follow());
            onWindow("hashchange", event -> application.follow());
        }
    }

    private void on(String type, Listener listener) {
        on(surface.root(), type, listener);
    }

    @JSBody(
            params = {"root", "type", "listener"},
            script = "root.addEventListener(type, listener);")
    private static native void on(JSObject root, String type, Listener listener);

    /** Hears what does not rise from the element that it happens to. */
    @JSBody(
            params = {"root", "type", "listener"},
            script = "root.addEventListener(type, listener, true);")
    private static native void onInside(JSObject root, String type, Listener listener);

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

    @JSBody(params = "event", script = "return Array.from(event.dataTransfer.types).indexOf('Files') >= 0;")
    private static native boolean hasFile(JSObject event);

    @JSBody(script = "return String(getSelection()) !== '';")
    private static native boolean isSelecting();

    private void clicked(JSObject event) {
        Target target = Target.of(event);
        if (!target.isButton() || (isRow(target) && isSelecting())) {
            return;
        }
        String layer = Target.of(event, Pointing.POINTING).data("layer");
        if (edited(target, target.index())) {
            Pointing.at(surface.root(), layer);
        } else {
            served(target);
        }
    }

    /** A row opens by a click; whoever marks a number in it to copy it means something else. */
    private static boolean isRow(Target target) {
        return target.does("row") || target.does("panel");
    }

    /** What changes the network, or shows another part of it. */
    private boolean edited(Target target, int index) {
        if (target.does("row")) {
            application.accept(new Event.RowToggled(target.data("layer")));
        } else if (target.does("point")) {
            point(target.data("layer"));
        } else if (target.does("select")) {
            application.accept(new Event.LayerSelected(index));
        } else if (target.does("add")) {
            add(index);
        } else if (target.does("up")) {
            move(index, index - 1, "up");
        } else if (target.does("down")) {
            move(index, index + 1, "down");
        } else if (target.does("duplicate")) {
            application.accept(new Event.LayerDuplicated(index));
        } else if (target.does("remove")) {
            remove(index);
        } else if (target.does("fix")) {
            application.accept(new Event.FixChosen(index, target.data("field"), target.data("value")));
        } else if (target.does("undo")) {
            application.accept(new Event.Undone());
        } else if (target.does("redo")) {
            application.accept(new Event.Redone());
        } else {
            return false;
        }
        return true;
    }

    private void point(String layer) {
        int position = 0;
        for (Row row : application.calc().report().rows()) {
            if (row.node().name().equals(layer)) {
                boolean folds = row.node().isContainer();
                application.accept(folds ? new Event.RowToggled(layer) : new Event.LayerPointed(layer, position));
            }
            position++;
        }
        Pointing.reveal(surface.root(), layer);
    }

    /** What leaves the network as it is. */
    private void served(Target target) {
        if (target.does("language")) {
            application.accept(new Event.LanguageChosen(otherLanguage()));
        } else if (target.does("theme")) {
            application.accept(new Event.ThemeAdvanced());
        } else if (target.does("take")) {
            application.give(target.data("snippet"));
        } else if (target.does("copy")) {
            application.copyTable(target.data("format"));
        } else if (target.does("latex")) {
            application.copyLatex(target.data("layer"));
        } else if (target.does("panel")) {
            application.accept(new Event.PanelToggled(target.data("panel")));
        } else if (target.does("set")) {
            application.accept(new Event.PanelSet(target.data("setting"), target.data("value")));
        } else if (target.does("own")) {
            application.returnToOwn();
        } else if (target.does("place")) {
            Browser.selectSource(surface.root(), target.number("start"), target.number("end"));
        } else {
            application.hear(target.data("action"), target.data("value"));
        }
    }

    private Language otherLanguage() {
        return application.state().language() == Language.KOREAN ? Language.ENGLISH : Language.KOREAN;
    }

    private void add(int behind) {
        application.accept(new Event.LayerAdded(behind, newType(surface.root())));
        Browser.focus(surface.root(), "li.selected .fields input, li.selected .line");
    }

    @JSBody(params = "root", script = "return root.getElementById('new-layer').value;")
    private static native String newType(JSObject root);

    private void move(int from, int to, String action) {
        if (to >= 0 && to < application.calc().report().rows().size()) {
            application.accept(new Event.LayerMoved(from, to));
            Browser.focus(
                    surface.root(),
                    "li.selected " + (action.isEmpty() ? ".line" : "[data-action=" + action + "]:enabled, .line"));
        }
    }

    private void remove(int index) {
        application.accept(new Event.LayerRemoved(index));
        Browser.focus(surface.root(), "li[data-index='" + Math.max(0, index - 1) + "'] .line");
    }

    private void typed(JSObject event) {
        Target target = Target.of(event);
        double now = Browser.now();
        if (target.does("source")) {
            application.accept(new Event.Typed(target.value(), now));
        } else if (target.does("shape")) {
            application.accept(new Event.ShapeTyped(target.value()));
        } else if (target.does("field")) {
            application.accept(new Event.FieldTyped(target.index(), target.data("field"), target.value(), now));
        } else if (target.does("name")) {
            application.accept(new Event.NameTyped(target.index(), target.value(), now));
        } else if (target.does("line")) {
            application.accept(new Event.LineTyped(target.index(), target.value(), now));
        } else if (target.does("set")) {
            application.accept(new Event.PanelSet(target.data("setting"), target.value()));
        } else {
            application.hear(target.data("action"), target.value());
        }
    }

    /** Boxes whose half-typed text would be wrong, and selects, are heard when they are left. */
    private void chosen(JSObject event) {
        Target target = Target.of(event);
        if (target.does("preset")) {
            application.accept(new Event.PresetChosen(target.value()));
        } else if (target.does("from")) {
            application.accept(new Event.InputsTyped(target.index(), target.value(), Browser.now()));
        } else if (target.does("set")) {
            application.accept(new Event.PanelSet(target.data("setting"), target.value()));
        } else if (target.does("choice")) {
            application.accept(new Event.ChoiceTaken(target.data("what"), target.value()));
        } else if (target.does("file")) {
            Browser.readFile(target.element(), text -> application.accept(new Event.TextOpened(text)));
        } else {
            application.hear(target.data("action"), target.value());
        }
    }

    private void keyed(JSObject event) {
        int selected = application.state().selected();
        String keys = keys(event);
        boolean heard = true;
        if (keys.equals("Ctrl+z")) {
            application.accept(new Event.Undone());
        } else if (keys.equals("Ctrl+Shift+Z") || keys.equals("Ctrl+y")) {
            application.accept(new Event.Redone());
        } else if (selected >= 0 && keys.equals("Alt+ArrowUp")) {
            move(selected, selected - 1, "");
        } else if (selected >= 0 && keys.equals("Alt+ArrowDown")) {
            move(selected, selected + 1, "");
        } else if (selected >= 0 && keys.equals("Alt+Delete")) {
            remove(selected);
        } else if (selected >= 0 && keys.equals("Alt+d")) {
            application.accept(new Event.LayerDuplicated(selected));
        } else {
            heard = stepper.keyed(event, keys);
        }
        if (heard) {
            keepFromBrowser(event);
        }
    }

    /** A layer or a file may be dropped; what else is dragged, such as marked text, stays the browser's affair. */
    private void dragging(JSObject event) {
        if (dragged >= 0 || hasFile(event)) {
            keepFromBrowser(event);
        }
    }

    private void dropped(JSObject event) {
        dragging(event);
        int to = Target.of(event, "li[data-index]").index();
        if (dragged >= 0 && to >= 0) {
            application.accept(new Event.LayerMoved(dragged, to));
        } else if (hasFile(event)) {
            Browser.readFile(transfer(event), text -> application.accept(new Event.TextOpened(text)));
        }
        dragged = -1;
    }
}
