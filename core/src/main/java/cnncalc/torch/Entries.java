package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Interpreter;
import cnncalc.python.Parameters;
import cnncalc.python.PyClass;
import cnncalc.python.PyFunction;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models of a program: modules that it holds, else functions and classes that make one without being told more. */
final class Entries {

    private static final Span NOWHERE = new Span(0, 0);

    private final Interpreter interpreter;
    private final TorchNames names;
    private final List<String> others = new ArrayList<>();
    private @Nullable String taken;
    private boolean plain;

    Entries(Interpreter interpreter, TorchNames names) {
        this.interpreter = interpreter;
        this.names = names;
    }

    @Nullable
    String taken() {
        return taken;
    }

    List<String> others() {
        return List.copyOf(others);
    }

    /** Whether the model is a variable that the program has called itself. */
    boolean isPlain() {
        return plain;
    }

    /** Returns the model, or null where there is none. */
    @Nullable
    PyValue find(boolean called) {
        PyValue last = interpreter.last();
        if (last != null && ModuleState.of(last) != null) {
            return last;
        }
        PyValue found = null;
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            if (ModuleState.of(variable.getValue()) != null) {
                found = variable.getValue();
                take(variable.getKey());
            }
        }
        plain = found != null && called;
        return found == null && !called ? made() : found;
    }

    private void take(String name) {
        if (taken != null) {
            others.add(taken);
        }
        taken = name;
    }

    /** Functions come before classes: whoever writes a factory means it to be used. */
    private @Nullable PyValue made() {
        List<String> candidates = new ArrayList<>();
        List<PyValue> classes = new ArrayList<>();
        for (PyValue value : interpreter.variables().values()) {
            if (value instanceof PyClass type && type.derivesFrom((PyClass) names.moduleClass())) {
                classes.add(type);
            }
        }
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            boolean function = variable.getValue() instanceof PyFunction made && needsNothing(made.parameters(), 0)
                    && !variable.getKey().startsWith("test");
            if (function && !classes.isEmpty()) {
                candidates.add(variable.getKey());
            }
        }
        List<String> ofClasses = new ArrayList<>();
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            if (classes.contains(variable.getValue()) && isSimple((PyClass) variable.getValue())) {
                ofClasses.add(variable.getKey());
            }
        }
        PyValue found = tryAll(candidates, /* last= */ false);
        return found == null ? tryAll(ofClasses, /* last= */ true) : found;
    }

    private static boolean needsNothing(Parameters parameters, int given) {
        int index = 0;
        for (Parameters.Parameter each : parameters.all()) {
            if (index++ >= given && each.standard() == null && each.kind() != Parameters.Kind.POSITIONS && each.kind() != Parameters.Kind.NAMES) {
                return false;
            }
        }
        return true;
    }

    private static boolean isSimple(PyClass type) {
        PyValue initializer = type.find("__init__");
        return !(initializer instanceof PyFunction function) || needsNothing(function.parameters(), 1);
    }

    /** Tries candidates one by one; of classes the last one is meant, of functions the first. */
    private @Nullable PyValue tryAll(List<String> candidates, boolean last) {
        PyValue found = null;
        for (int i = 0; i < candidates.size() && i < 40; i++) {
            String name = candidates.get(last ? candidates.size() - 1 - i : i);
            PyValue made = found == null ? made(name) : null;
            if (made != null) {
                found = made;
                taken = name + "()";
            } else if (found != null) {
                others.add(name + "()");
            }
        }
        return found;
    }

    private @Nullable PyValue made(String name) {
        PyValue maker = interpreter.variables().get(name);
        try {
            PyValue made = maker == null ? null : maker.call(Arguments.of(NOWHERE), interpreter.bounds());
            return ModuleState.of(made) == null ? null : made;
        } catch (PythonError | cnncalc.text.Refusal notThisOne) {
            return null;
        }
    }
}
