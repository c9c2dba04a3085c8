package cnncalc.web.dom;

import cnncalc.web.Event;
import cnncalc.web.Steps;
import org.jspecify.annotations.Nullable;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;

/** Numbers of the form change by arrow keys in their box, and by dragging its label to the side. */
final class Stepper {

    /** Pixels that a number changes by one in. */
    private static final int WIDE = 8;

    private static final int LARGE = 10;

    private final Application application;
    private @Nullable JSObject held;
    private double from;
    private int done;

    Stepper(Application application) {
        this.application = application;
    }

    /** Returns whether a key changed a number. */
    boolean keyed(JSObject event, String keys) {
        long change = switch (keys) {
            case "ArrowUp" -> 1;
            case "ArrowDown" -> -1;
            case "Shift+ArrowUp" -> LARGE;
            case "Shift+ArrowDown" -> -LARGE;
            default -> 0;
        };
        JSObject box = box(event, /* own= */ true);
        return change != 0 && box != null && step(box, change);
    }

    void pressed(JSObject event) {
        held = box(event, /* own= */ false);
        from = across(event);
        done = 0;
    }

    void moved(JSObject event) {
        JSObject box = held;
        if (box == null || !isPressed(event)) {
            held = null;
            return;
        }
        int wanted = (int) ((across(event) - from) / WIDE);
        if (wanted != done) {
            step(box, wanted - done);
            done = wanted;
        }
    }

    private boolean step(JSObject box, long change) {
        Target target = Target.in(box);
        String stepped = Steps.by(shown(box), change);
        if (stepped.isEmpty()) {
            return false;
        }
        put(box, stepped);
        application.accept(new Event.FieldTyped(target.index(), target.data("field"), stepped, Browser.now()));
        return true;
    }

    /** Returns the box that an event happened in, or whose label it happened on; null for none. */
    @JSBody(
            params = {"event", "own"},
            script = "var at = event.target; var label = at && at.closest ? at.closest('label') : null;"
                    + "var box = label && label.querySelector('input[data-action=field]');"
                    + "return box && (at === box) === own ? box : null;")
    private static native @Nullable JSObject box(JSObject event, boolean own);

    /** What a box shows: its value, or the standard one behind it. */
    @JSBody(params = "box", script = "return box.value || box.placeholder || '';")
    private static native String shown(JSObject box);

    @JSBody(
            params = {"box", "text"},
            script = "box.value = text;")
    private static native void put(JSObject box, String text);

    @JSBody(params = "event", script = "return event.clientX;")
    private static native double across(JSObject event);

    @JSBody(params = "event", script = "return (event.buttons & 1) === 1;")
    private static native boolean isPressed(JSObject event);
}
