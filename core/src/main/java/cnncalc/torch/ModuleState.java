package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.layer.Layer;
import cnncalc.layer.Spelling;
import cnncalc.python.Builtin;
import cnncalc.python.Copyable;
import cnncalc.python.Guarding;
import cnncalc.python.PyInstance;
import cnncalc.python.PyMethod;
import cnncalc.python.PyNone;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What PyTorch keeps with a module: its children, parameters and buffers by name, and the layer where it is one. */
final class ModuleState implements Copyable, Guarding {

    final Map<String, PyValue> modules = new LinkedHashMap<>();
    final Map<String, PyValue> parameters = new LinkedHashMap<>();
    final Map<String, PyValue> buffers = new LinkedHashMap<>();

    /** The class with its arguments as written. */
    Call call = Call.of("Module");

    @Nullable
    Spelling spelling;

    @Nullable
    Layer layer;

    /** Parameters of its layer that training leaves alone. */
    final List<String> frozen = new ArrayList<>();

    /** What stands in place of parameters of its layer, by their names: those of other layers, or a program's own. */
    final Map<String, Tensor> given = new LinkedHashMap<>();

    /** Whether the program spreads it over several devices, which gives it another name in front. */
    boolean parallel;

    /** Where a call of its {@code forward} from outside of any model is laid out; null for what is no class of a program. */
    @Nullable
    Tracer tracer;

    private String path = "";
    private int uses;

    /** Returns the state of a module, or null where a value is none. */
    static @Nullable ModuleState of(@Nullable PyValue value) {
        return value instanceof PyInstance instance && instance.state() instanceof ModuleState state ? state : null;
    }

    /** {@code model.forward(x)} outside of any model calls the model; hooks aside, it is the same as {@code model(x)}. */
    @Override
    public PyValue guarded(PyInstance self, String name, PyValue member) {
        Tracer at = tracer;
        return at != null && name.equals("forward") && at.graph() == null
                ? new PyMethod(self, Builtin.open(name, at::call))
                : member;
    }

    /** Makes it a layer; what PyTorch refuses when a layer is made is refused here. */
    void become(Call written, Spelling as) {
        call = written;
        spelling = as;
        layer = as.read(written);
    }

    /** Makes it a layer with another argument, where its class takes one of this name. */
    boolean remake(String argument, Value value) {
        Spelling as = spelling;
        if (as == null || layer == null || !as.takes(argument)) {
            return false;
        }
        become(as.named(call).changed(argument, value), as);
        return true;
    }

    /** Returns the layer as one call of it uses it: with the call's own options. */
    Layer layer(List<Argument> options) {
        Layer used = layer;
        if (used == null || spelling == null) {
            throw new IllegalStateException(call.name());
        }
        if (!options.isEmpty()) {
            List<Argument> all = new ArrayList<>(call.arguments());
            for (Argument option : options) {
                all.add(new Argument(Spelling.CALL + option.name(), option.value(), option.span()));
            }
            used = spelling.read(new Call(call.name(), all, call.span()));
        }
        return used;
    }

    /** Whether training leaves all parameters of its layer alone. */
    boolean isFrozen() {
        return !frozen.isEmpty()
                && frozen.size() >= LayerAttributes.parameters(this).size();
    }

    /** Counts one more use and returns its number; where it has no path yet, the first one names the module. */
    int use(String name) {
        uses++;
        if (uses == 1 && path.isEmpty()) {
            path = name;
        }
        return uses;
    }

    /** Forgets that it was called. */
    void forget() {
        uses = 0;
        path = "";
    }

    boolean isUsed() {
        return uses > 0;
    }

    String path() {
        return path;
    }

    /** Names the module and all in it, as {@code named_modules} does: by the first way that leads there. */
    void name(String prefix) {
        path = prefix;
        String dot = prefix.isEmpty() ? "" : prefix + ".";
        for (Map.Entry<String, PyValue> child : modules.entrySet()) {
            ModuleState state = of(child.getValue());
            if (state != null && state.path.isEmpty()) {
                state.name(dot + child.getKey());
            }
        }
        for (Map.Entry<String, PyValue> each : parameters.entrySet()) {
            if (each.getValue() instanceof Tensor tensor) {
                tensor.name(dot + each.getKey());
            }
        }
    }

    @Override
    public Object copied(Copier copier) {
        ModuleState copy = new ModuleState();
        modules.forEach((name, module) -> copy.modules.put(name, copier.copy(module)));
        parameters.forEach((name, parameter) -> copy.parameters.put(name, copier.copy(parameter)));
        copy.buffers.putAll(buffers);
        copy.call = call;
        copy.spelling = spelling;
        copy.layer = layer;
        copy.tracer = tracer;
        copy.frozen.addAll(frozen);
        given.forEach((name, tensor) -> copy.given.put(name, (Tensor) copier.copy(tensor)));
        return copy;
    }

    /** Returns the children that are modules, in order. */
    List<PyValue> children() {
        List<PyValue> children = new ArrayList<>();
        for (PyValue child : modules.values()) {
            if (child != PyNone.NONE) {
                children.add(child);
            }
        }
        return children;
    }

    /** Returns the next free name of a list: its length. */
    String nextIndex() {
        return Integer.toString(modules.size());
    }
}
