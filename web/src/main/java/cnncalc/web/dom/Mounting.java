package cnncalc.web.dom;

import cnncalc.web.Calculator;
import cnncalc.web.view.Extras;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** Starts the calculator where it is wanted: on its page, in a frame, or in each element that asks for it. */
public final class Mounting {

    /** Starts a calculator in an element; gives what an element calls when one of its attributes changes. */
    @JSFunctor
    interface Mount extends JSObject {
        Browser.Callback in(JSObject element, String address);
    }

    private Mounting() {}

    /**
     * Starts with what is there already, else with an example.
     *
     * @param example gives network text
     */
    public static void start(Supplier<String> example, Calculator calculator, Extras extras) {
        if (isForElements()) {
            offer((element, address) -> {
                Application application =
                        new Application(example, calculator, extras, Surface.ofElement(element, address));
                application.start();
                return application::follow;
            });
        } else {
            Application application = new Application(example, calculator, extras, Surface.ofDocument());
            // A task of its own: a click meanwhile waits for half as long.
            Browser.later(application::start, 0);
        }
    }

    /** Whether the script was loaded by {@code cnncalc-element.js}. */
    @JSBody(script = "return typeof window.cnncalcElements === 'function';")
    private static native boolean isForElements();

    @JSBody(params = "mount", script = "window.cnncalcElements(mount);")
    private static native void offer(Mount mount);
}
