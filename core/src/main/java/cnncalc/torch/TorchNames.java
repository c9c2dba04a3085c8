package cnncalc.torch;

import cnncalc.call.Call;
import cnncalc.layer.Dialect;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Spelling;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.ModuleFinder;
import cnncalc.python.PyDict;
import cnncalc.python.PyInt;
import cnncalc.python.PyModule;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PyTorch's names: {@code torch}, {@code torch.nn}, {@code torchvision.ops} and what is in them. */
final class TorchNames implements ModuleFinder {

    private static final int MOST = 64;

    /** Functions that make a tensor of a given shape. */
    private static final List<String> MAKERS = List.of("randn", "rand", "zeros", "ones", "empty");

    private static final Builtin ORDERED = Builtin.open("OrderedDict", TorchNames::ordered);

    private final Tracer tracer;
    private final PyModule torch;
    private final PyModule nn;
    private final PyModule visionOps;
    private final PyModule vision;

    TorchNames(Tracer tracer) {
        this.tracer = tracer;
        this.nn = new PyModule("torch.nn", classes());
        Map<String, PyValue> members = new LinkedHashMap<>();
        members.put("nn", nn);
        members.put("Size", open("Size", (arguments, bounds) -> size(arguments, bounds)));
        for (String maker : MAKERS) {
            members.put(maker, open(maker, this::made));
        }
        this.torch = new PyModule("torch", members);
        this.visionOps = new PyModule("torchvision.ops", layers(Dialect.TORCHVISION));
        this.vision = new PyModule("torchvision", Map.of("ops", visionOps));
    }

    /** Returns what a program finds without importing it: a snippet often leaves out its imports. */
    Map<String, PyValue> globals() {
        Map<String, PyValue> globals = new LinkedHashMap<>();
        globals.put("torch", torch);
        globals.put("nn", nn);
        globals.put("torchvision", vision);
        globals.put("OrderedDict", ORDERED);
        return globals;
    }

    @Override
    public @Nullable PyValue find(String name) {
        return switch (name) {
            case "torch" -> torch;
            case "torch.nn" -> nn;
            case "torchvision" -> vision;
            case "torchvision.ops" -> visionOps;
            case "collections" -> new PyModule(name, Map.of("OrderedDict", ORDERED));
            default -> null;
        };
    }

    private static Builtin open(String name, Builtin.Body body) {
        return Builtin.open(name, body);
    }

    private Map<String, PyValue> classes() {
        Map<String, PyValue> classes = layers(Dialect.TORCH);
        classes.put("Sequential", open("Sequential", this::sequential));
        classes.put("ModuleList", open("ModuleList", this::list));
        classes.put("ModuleDict", open("ModuleDict", this::dict));
        return classes;
    }

    private Map<String, PyValue> layers(Dialect dialect) {
        Map<String, PyValue> classes = new LinkedHashMap<>();
        for (String name : LayerTypes.names(dialect)) {
            classes.put(name, open(name, (arguments, bounds) -> module(dialect, name, arguments, bounds)));
        }
        return classes;
    }

    private Module module(Dialect dialect, String name, Arguments arguments, Bounds bounds) {
        Spelling spelling = LayerTypes.spelling(dialect, name);
        if (spelling == null) {
            throw new IllegalStateException(name);
        }
        return new Module(tracer, TorchValues.call(name, arguments, bounds), spelling);
    }

    /** A chain of modules: one after the other, or by name in an ordered dictionary. */
    private PyValue sequential(Arguments arguments, Bounds bounds) {
        Module module = container("Sequential", arguments);
        boolean named = arguments.count() == 1 && arguments.get(0) instanceof PyDict;
        if (named) {
            addAll(module, (PyDict) arguments.get(0));
            return module;
        }
        for (int i = 0; i < arguments.count(); i++) {
            add(module, Integer.toString(i), arguments.get(i));
        }
        return module;
    }

    private PyValue list(Arguments arguments, Bounds bounds) {
        Module module = container("ModuleList", arguments);
        PyValue given = arguments.find(0, "modules");
        int index = 0;
        for (PyValue child : given == null || given == PyNone.NONE ? List.<PyValue>of() : bounds.list(given)) {
            add(module, Integer.toString(index++), child);
        }
        return module;
    }

    private PyValue dict(Arguments arguments, Bounds bounds) {
        Module module = container("ModuleDict", arguments);
        if (arguments.find(0, "modules") instanceof PyDict dict) {
            addAll(module, dict);
        }
        return module;
    }

    private Module container(String name, Arguments arguments) {
        return new Module(tracer, new Call(name, List.of(), arguments.span()));
    }

    private static void addAll(Module module, PyDict dict) {
        List<PyValue> values = dict.values();
        for (int i = 0; i < values.size(); i++) {
            PyValue key = dict.keys().get(i);
            if (!(key instanceof PyStr name)) {
                throw Refusal.of("pytorch.name", module.typeName(), key.typeName());
            }
            add(module, name.text(), values.get(i));
        }
    }

    /** PyTorch 2.13, {@code torch/nn/modules/module.py}, {@code add_module}. */
    private static void add(Module module, String name, PyValue child) {
        if (name.isEmpty() || name.indexOf('.') >= 0) {
            throw Refusal.of("pytorch.name.plain", name);
        }
        if (!(child instanceof Module) && child != PyNone.NONE) {
            throw Refusal.of("pytorch.child", module.typeName(), name, child.typeName());
        }
        module.add(name, child);
    }

    /** A tensor of a shape, given as sizes or as one list of them: an input of the network. */
    private PyValue made(Arguments arguments, Bounds bounds) {
        List<Size> sizes = new ArrayList<>();
        boolean listed = arguments.count() == 1 && !(arguments.get(0) instanceof PyInt);
        int count = listed ? bounds.list(arguments.get(0)).size() : arguments.count();
        for (int i = 0; i < Math.min(count, MOST); i++) {
            PyValue size = listed ? bounds.list(arguments.get(0)).get(i) : arguments.get(i);
            if (!(size instanceof PyInt whole) || whole.value() < 0) {
                throw Refusal.of("pytorch.size", size.typeName());
            }
            sizes.add(Size.of(whole.value()));
        }
        return tracer.input(new Shape(sizes));
    }

    private static PyValue ordered(Arguments arguments, Bounds bounds) {
        PyDict dict = new PyDict();
        for (PyValue pair : arguments.count() == 0 ? List.<PyValue>of() : bounds.list(arguments.get(0))) {
            List<PyValue> parts = bounds.list(pair);
            if (parts.size() != 2) {
                throw Refusal.of("pytorch.pair", (long) parts.size());
            }
            dict.put(parts.get(0), parts.get(1), bounds);
        }
        return dict;
    }

    private static PyValue size(Arguments arguments, Bounds bounds) {
        return new PyTuple(bounds.list(arguments.get(0)));
    }
}
