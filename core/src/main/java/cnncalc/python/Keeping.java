package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code save_hyperparameters}: an object keeps what the method that calls it was given. */
public final class Keeping {

    /** As in d2l: each argument becomes an attribute of the object, and all of them are its {@code hparams}. */
    public static final PyValue AS_ATTRIBUTES = method();

    /** As in PyTorch Lightning: they are the object's {@code hparams}. */
    public static final PyValue APART = method();

    private Keeping() {}

    private static PyValue method() {
        return new NativeMethod("save_hyperparameters", (arguments, bounds) -> PyNone.NONE);
    }

    /** Whether a method is one of these, for which the caller's variables are needed. */
    static boolean is(PyMethod method) {
        return method.function() == AS_ATTRIBUTES || method.function() == APART;
    }

    /**
     * @param variables those of the method that calls
     */
    static PyValue keep(PyMethod method, Map<String, PyValue> variables, Arguments arguments, Bounds bounds) {
        List<String> ignored = new ArrayList<>(List.of("self"));
        PyValue ignore = arguments.find("ignore");
        for (PyValue each : ignore instanceof PyStr ? List.of(ignore) : ignored(ignore, bounds)) {
            ignored.add(each.text(bounds));
        }
        Map<String, PyValue> kept = new LinkedHashMap<>();
        for (Map.Entry<String, PyValue> variable : new LinkedHashMap<>(variables).entrySet()) {
            if (!variable.getKey().startsWith("_") && !ignored.contains(variable.getKey())) {
                kept.put(variable.getKey(), variable.getValue());
            }
        }
        method.self().setAttribute("hparams", new PyModule("hparams", kept));
        if (method.function() == AS_ATTRIBUTES) {
            kept.forEach(method.self()::setAttribute);
        }
        return PyNone.NONE;
    }

    private static List<PyValue> ignored(@Nullable PyValue given, Bounds bounds) {
        return given == null || given == PyNone.NONE ? List.of() : bounds.list(given);
    }
}
