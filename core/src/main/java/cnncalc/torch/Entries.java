package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Interpreter;
import cnncalc.python.Parameters;
import cnncalc.python.PyClass;
import cnncalc.python.PyFunction;
import cnncalc.python.PyNone;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The models of a program: modules that it holds, else functions and classes that make one without being told more. */
final class Entries {

    private static final Span NOWHERE = new Span(0, 0);

    private final Interpreter interpreter;
    private final TorchNames names;
    private final Tracer tracer;
    private final Source source;
    private final List<String> others = new ArrayList<>();
    private @Nullable String taken;
    private @Nullable PythonError failure;
    private @Nullable Refusal refused;
    private boolean plain;
    private boolean open;

    Entries(Interpreter interpreter, TorchNames names, Tracer tracer, Source source) {
        this.tracer = tracer;
        this.source = source;
        this.interpreter = interpreter;
        this.names = names;
    }

    /**
     * Says why no model could be made.
     *
     * @throws PythonError the first one, if there was one
     * @throws Refusal the first one, if there was one
     */
    void fail() {
        if (failure != null) {
            throw failure;
        }
        if (refused != null) {
            throw refused;
        }
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

    /** Whether the program has called parts of the model alone. */
    boolean isOpen() {
        return open;
    }

    /** Returns the model, or null where there is none. */
    @Nullable
    PyValue find(boolean called) {
        if (called) {
            return called();
        }
        PyValue last = interpreter.last();
        if (last != null && ModuleState.of(last) != null) {
            return last;
        }
        PyValue found = null;
        for (Map.Entry<String, PyValue> variable : held().entrySet()) {
            found = variable.getValue();
            take(variable.getKey());
        }
        PyValue inside = found == null ? tracer.made.last() : found;
        return inside == null ? made() : inside;
    }

    /** Returns the variables that hold a module. */
    private Map<String, PyValue> held() {
        Map<String, PyValue> held = new LinkedHashMap<>(interpreter.variables());
        held.values().removeIf(value -> ModuleState.of(value) == null);
        return held;
    }

    /**
     * Returns the model that what was called is, or is a part of: the last variable that holds all of it; else the last
     * model, if it was called, or if nothing was called of what it is.
     */
    private @Nullable PyValue called() {
        Map<String, PyValue> held = held();
        String whole = null;
        String last = null;
        for (Map.Entry<String, PyValue> variable : held.entrySet()) {
            PyValue value = variable.getValue();
            boolean isRoot = tracer.roots().contains(value);
            boolean holds = ModuleProtocol.modules(value).values().containsAll(tracer.roots());
            whole = holds && (!isRoot || tracer.roots().size() > 1) ? variable.getKey() : whole;
            last = isRoot || isAnother(value, held) ? variable.getKey() : last;
        }
        taken = whole == null ? last : whole;
        for (String each : held.keySet()) {
            if (!each.equals(taken) && taken != null) {
                others.add(each);
            }
        }
        if (taken == null) {
            return null;
        }
        PyValue found = variable(taken);
        boolean calls = !LayerAttributes.isContainerOnly(found);
        open = calls && !tracer.roots().contains(found) && !tracer.holdings.covers(found);
        plain = !open;
        if (!calls) {
            tracer.holdings.layOut(found);
        }
        return found;
    }

    /** Whether a module is a model that nothing was called of: of another class of the program than what was, or a chain. */
    private boolean isAnother(PyValue module, Map<String, PyValue> held) {
        boolean chain = module.typeName().equals("Sequential");
        if (LayerAttributes.isContainerOnly(module)
                || tracer.holdings.covers(module)
                || !(chain || source.defines(module.typeName()))) {
            return false;
        }
        for (PyValue root : tracer.roots()) {
            if (ModuleProtocol.modules(root).containsValue(module)
                    || (!chain && root.typeName().equals(module.typeName()))) {
                return false;
            }
        }
        for (PyValue each : held.values()) {
            if (each != module && ModuleProtocol.modules(each).containsValue(module)) {
                return false;
            }
        }
        return true;
    }

    private void take(String name) {
        if (taken != null) {
            others.add(taken);
        }
        taken = name;
    }

    /** Functions come before classes: whoever writes a factory means it to be used. */
    private @Nullable PyValue made() {
        List<String> factories = new ArrayList<>();
        List<String> models = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        List<String> trials = new ArrayList<>();
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            String name = variable.getKey();
            if (variable.getValue() instanceof PyClass type) {
                if (!type.derivesFrom(names.moduleClass()) || !source.defines(name)) {
                    continue;
                }
                (source.isPart(name) ? parts : models).add(name);
            } else if (variable.getValue() instanceof PyFunction function && needsNothing(function.parameters(), 0)) {
                boolean trial = name.startsWith("test") || name.startsWith("main");
                (trial ? trials : factories).add(name);
            }
        }
        List<String> asking = new ArrayList<>(models);
        models.removeIf(name -> !isSimple((PyClass) variable(name)));
        asking.removeAll(models);
        parts.removeIf(name -> !isSimple((PyClass) variable(name)));
        PyValue found = tryAll(factories, /* last= */ false);
        if (found == null) {
            requireBases();
        }
        found = found == null ? tryAll(models, /* last= */ true) : found;
        if (found != null || tried(trials)) {
            return found;
        }
        return asking.isEmpty() ? tryAll(parts, /* last= */ true) : guessed(asking);
    }

    /**
     * Requires that what the models of the text derive from is known: it may hold layers of its own.
     *
     * @throws PythonError at the first class with a forward that derives from what is not known, and is no part of another
     */
    private void requireBases() {
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            PyUnknown base = variable.getValue() instanceof PyClass type && type.find("forward") != null
                    ? type.unknownBase()
                    : null;
            String name = variable.getKey();
            if (base != null && source.defines(name) && !source.isPart(name)) {
                throw base.needed().at(source.span(name));
            }
        }
    }

    /** Returns the settings of the text: an object of its last class of that name that need not be told more. */
    private @Nullable PyValue settings() {
        PyValue found = null;
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            String name = variable.getKey();
            if (variable.getValue() instanceof PyClass type
                    && source.defines(name)
                    && (name.endsWith("Config") || name.endsWith("Args"))) {
                try {
                    found = call(type, Arguments.of(NOWHERE));
                } catch (PythonError | Refusal mustBeTold) {
                    found = null;
                }
            }
        }
        return found;
    }

    /**
     * Makes a class that must be told something by what is usual under its parameters' names, the last one that this can
     * be done with.
     *
     * @throws PythonError if there is none, with what the last class must be told
     */
    private @Nullable PyValue guessed(List<String> asking) {
        for (int i = asking.size() - 1; i >= 0 && failure == null && refused == null; i--) {
            PyClass type = (PyClass) variable(asking.get(i));
            Parameters parameters = parameters(type);
            Map<String, PyValue> guesses = parameters == null ? null : Guesses.of(parameters, block(), settings());
            PyValue made = guesses == null ? null : made(type, guesses);
            if (made != null && guesses != null) {
                taken = asking.get(i) + Guesses.text(guesses, interpreter.bounds());
                return made;
            }
        }
        String last = asking.get(asking.size() - 1);
        Parameters parameters = parameters((PyClass) variable(last));
        throw PythonError.of(
                        "TypeError",
                        Message.of(
                                "pytorch.arguments", last, parameters == null ? List.of() : Guesses.needed(parameters)))
                .at(source.span(last));
    }

    /** Returns the class that the residual networks of the text are built of: the first that says by how much it expands. */
    private @Nullable PyClass block() {
        for (PyValue value : interpreter.variables().values()) {
            if (value instanceof PyClass type && source.defines(type.name()) && type.find("expansion") != null) {
                return type;
            }
        }
        return null;
    }

    private static @Nullable Parameters parameters(PyClass type) {
        return type.find("__init__") instanceof PyFunction function ? function.parameters() : null;
    }

    private @Nullable PyValue made(PyClass type, Map<String, PyValue> guesses) {
        Map<String, Arguments.Given> names = new LinkedHashMap<>();
        guesses.forEach((name, value) -> names.put(name, new Arguments.Given(value, NOWHERE)));
        try {
            return call(type, new Arguments(List.of(), names, NOWHERE));
        } catch (PythonError error) {
            failure = failure == null ? error : failure;
            tracer.clear();
            return null;
        } catch (Refusal refusal) {
            refused = refused == null ? refusal : refused;
            tracer.clear();
            return null;
        }
    }

    private PyValue call(PyValue maker, Arguments arguments) {
        Bounds bounds = interpreter.bounds();
        int level = bounds.level();
        try {
            return maker.call(arguments, bounds);
        } finally {
            bounds.returnTo(level);
        }
    }

    private PyValue variable(String name) {
        PyValue value = interpreter.variables().get(name);
        return value == null ? PyNone.NONE : value;
    }

    /** Runs what the program would try its model with; whether a model was called. */
    private boolean tried(List<String> trials) {
        for (String name : trials) {
            try {
                call(variable(name), Arguments.of(NOWHERE));
            } catch (PythonError | Refusal passed) {
                // what a trial does beside calling the model may fail
            }
            if (!tracer.outputs().isEmpty()) {
                return true;
            }
        }
        return false;
    }

    private static boolean needsNothing(Parameters parameters, int given) {
        int index = 0;
        for (Parameters.Parameter each : parameters.all()) {
            if (index++ >= given
                    && each.standard() == null
                    && each.kind() != Parameters.Kind.POSITIONS
                    && each.kind() != Parameters.Kind.NAMES) {
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
            PyValue made = maker == null ? null : call(maker, Arguments.of(NOWHERE));
            return ModuleState.of(made) == null ? null : made;
        } catch (PythonError error) {
            failure = failure == null ? error : failure;
            tracer.clear();
            return null;
        } catch (Refusal refusal) {
            refused = refused == null ? refusal : refused;
            tracer.clear();
            return null;
        }
    }
}
