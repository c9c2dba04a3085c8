package cnncalc.torch;

import cnncalc.call.Call;
import cnncalc.call.Value.Truth;
import cnncalc.layer.Dialect;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Spelling;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Library;
import cnncalc.python.PyClass;
import cnncalc.python.PyDict;
import cnncalc.python.PyInstance;
import cnncalc.python.PyInt;
import cnncalc.python.PyMethod;
import cnncalc.python.PyNone;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of {@code torch.nn}: the module that all derive from, the layers, the containers. */
final class Modules {

    private static final List<String> READ_WHEN_CALLED = List.of(
            "stride",
            "padding",
            "dilation",
            "output_padding",
            "ceil_mode",
            "return_indices",
            "scale_factor",
            "size",
            "output_size");

    private final Tracer tracer;
    private final PyClass module = PyClass.of("Module", List.of());
    private final Map<String, PyValue> classes = new LinkedHashMap<>();

    Modules(Tracer tracer) {
        this.tracer = tracer;
        ModuleProtocol.define(module);
        module.method("__init__", (arguments, bounds) -> started(arguments));
        module.method("__setattr__", Modules::set);
        module.method("__getattr__", (arguments, bounds) -> member(arguments));
        module.method("__delattr__", (arguments, bounds) -> deleted(arguments));
        module.method("__call__", tracer::call);
        classes.put("Module", module);
        classes.putAll(layers(Dialect.TORCH));
        Containers.define(module, classes, tracer);
        for (String table : List.of("Embedding", "EmbeddingBag")) {
            if (classes.get(table) instanceof PyClass type) {
                type.member("from_pretrained", Library.ofClass(table, Modules::ofTable));
            }
        }
    }

    /** PyTorch 2.13, {@code torch/nn/modules/sparse.py}, {@code from_pretrained}: the table is not trained, unless that is said. */
    private static PyValue ofTable(Arguments arguments, Bounds bounds) {
        if (!(Typed.given(arguments, 1, "embeddings") instanceof Tensor table) || table.known().length != 2) {
            throw PythonError.of("TypeError", Message.of("pytorch.type", "Tensor", "value"));
        }
        List<PyValue> sizes = List.of(new PyInt(table.known()[0]), new PyInt(table.known()[1]));
        PyValue made = arguments.get(0).call(Arguments.of(arguments.span(), sizes), bounds);
        PyValue freeze = arguments.find(2, "freeze");
        if (freeze == null || freeze.isTrue(bounds)) {
            state(made).frozen.add("weight");
        }
        return made;
    }

    PyClass module() {
        return module;
    }

    Map<String, PyValue> classes() {
        return classes;
    }

    /** Returns a class for each layer of a dialect. */
    Map<String, PyValue> layers(Dialect dialect) {
        Map<String, PyValue> layers = new LinkedHashMap<>();
        for (String name : LayerTypes.names(dialect)) {
            layers.put(name, layer(dialect, name));
        }
        return layers;
    }

    private PyClass layer(Dialect dialect, String name) {
        Spelling spelling = LayerTypes.spelling(dialect, name);
        if (spelling == null) {
            throw new IllegalStateException(name);
        }
        PyClass type = PyClass.of(name, List.of(module));
        type.method("__init__", (arguments, bounds) -> {
            ModuleState state = start(arguments.get(0));
            try {
                state.become(TorchValues.call(name, arguments.rest(), bounds), spelling);
            } catch (Refusal refusal) {
                throw Unknowns.explained(refusal, arguments.rest());
            }
            tracer.touch();
            return PyNone.NONE;
        });
        type.method("forward", (arguments, bounds) -> tracer.leaf(arguments, bounds));
        type.member("__cnncalc_layer__", PyNone.NONE);
        return type;
    }

    private PyValue started(Arguments arguments) {
        start(arguments.get(0)).tracer = tracer;
        tracer.made.add(arguments.get(0));
        return PyNone.NONE;
    }

    /** Gives an object the state of a module. */
    static ModuleState start(PyValue self) {
        if (!(self instanceof PyInstance instance)) {
            throw PythonError.of("TypeError", Message.of("pytorch.type", "Module", self.typeName()));
        }
        ModuleState state = ModuleState.of(self);
        if (state == null) {
            state = new ModuleState();
            state.call = Call.of(instance.typeName());
            instance.setState(state);
        }
        return state;
    }

    /** Returns the state of a module. */
    static ModuleState state(PyValue self) {
        ModuleState state = ModuleState.of(self);
        if (state == null) {
            throw PythonError.of("AttributeError", Message.of("pytorch.init", self.typeName()));
        }
        return state;
    }

    /** PyTorch 2.13, {@code torch/nn/modules/module.py}, {@code __setattr__}. */
    private static PyValue set(Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        String name = Typed.text(arguments, 1);
        PyValue value = arguments.get(2);
        ModuleState state = ModuleState.of(self);
        boolean parameter = value instanceof Tensor tensor && tensor.isParameter();
        if (state != null && value instanceof Tensor tensor && Ties.replaces(state, name, tensor)) {
            Ties.give(state, name, tensor);
        } else if (state != null && remakes(state, name, value, bounds)) {
            self.fields().remove(name);
        } else if (ModuleState.of(value) != null || parameter) {
            register(self, name, value);
        } else if (state != null && state.buffers.containsKey(name)) {
            state.buffers.put(name, value);
        } else if (state != null && value == PyNone.NONE && state.modules.containsKey(name)) {
            state.modules.put(name, value);
        } else if (state != null && value == PyNone.NONE && state.parameters.containsKey(name)) {
            state.parameters.put(name, value);
        } else {
            self.fields().put(name, value);
        }
        return PyNone.NONE;
    }

    /**
     * Whether what is assigned makes another layer: PyTorch's layers read these attributes when they are called; PyTorch 2.13,
     * {@code torch/nn/modules/conv.py}, {@code pooling.py}, {@code upsampling.py}.
     */
    private static boolean remakes(ModuleState state, String name, PyValue value, Bounds bounds) {
        if (value == PyNone.NONE) {
            return loses(state, name);
        }
        boolean window = name.equals("kernel_size") && state.call.name().contains("Pool");
        return state.layer != null
                && (window || READ_WHEN_CALLED.contains(name))
                && !(value instanceof PyUnknown)
                && state.remake(name, TorchValues.of(value, bounds));
    }

    /** Takes the bias away from a layer; whether it had one. */
    static boolean loses(ModuleState state, String name) {
        return name.equals("bias")
                && LayerAttributes.parameters(state).contains(name)
                && state.remake(name, new Truth(false));
    }

    /** Registers a module or a parameter under a name. */
    static void register(PyValue self, String name, PyValue value) {
        ModuleState state = state(self);
        if (self instanceof PyInstance instance) {
            instance.fields().remove(name);
        }
        if (value instanceof Tensor tensor && Ties.replaces(state, name, tensor)) {
            Ties.give(state, name, tensor);
        } else if (value instanceof Tensor) {
            state.modules.remove(name);
            state.parameters.put(name, value);
        } else {
            state.parameters.remove(name);
            state.modules.put(name, value);
        }
    }

    /** Returns one of the dicts in which PyTorch keeps what is registered, or null where the name is another one. */
    private static @Nullable PyValue registry(ModuleState state, String name) {
        return switch (name) {
            case "_modules" -> PyDict.of(state.modules, new Bounds());
            case "_parameters" -> PyDict.of(state.parameters, new Bounds());
            case "_buffers" -> PyDict.of(state.buffers, new Bounds());
            default -> null;
        };
    }

    private static @Nullable PyValue find(ModuleState state, String name) {
        PyValue found = registry(state, name);
        found = found == null ? state.parameters.get(name) : found;
        found = found == null ? state.buffers.get(name) : found;
        found = found == null ? state.modules.get(name) : found;
        return found == null ? LayerAttributes.find(state, name) : found;
    }

    private PyValue member(Arguments arguments) {
        PyValue self = arguments.get(0);
        String name = Typed.text(arguments, 1);
        ModuleState state = ModuleState.of(self);
        PyValue found = state == null ? null : find(state, name);
        found = found == null && state != null && state.parallel && name.equals("module") ? self : found;
        if (found == null) {
            throw PythonError.of("AttributeError", Message.of("python.attribute", self.typeName(), name));
        }
        return found;
    }

    private static PyValue deleted(Arguments arguments) {
        String name = Typed.text(arguments, 1);
        ModuleState state = ModuleState.of(arguments.get(0));
        if (state != null
                && !loses(state, name)
                && state.modules.remove(name) == null
                && state.parameters.remove(name) == null) {
            ((PyInstance) arguments.get(0)).fields().remove(name);
        }
        return PyNone.NONE;
    }

    /** PyTorch 2.13, {@code torch/nn/modules/module.py}, {@code add_module}. */
    static void add(PyValue container, String name, PyValue child) {
        if (name.isEmpty() || name.indexOf('.') >= 0) {
            throw Refusal.of("pytorch.name.plain", name);
        }
        if (child instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        if (ModuleState.of(child) == null && child != PyNone.NONE) {
            throw Refusal.of("pytorch.child", container.typeName(), name, child.typeName());
        }
        register(container, name, child);
    }

    /** Returns a method of a module, bound to it. */
    static PyValue method(PyInstance self, String name) {
        PyValue function = self.type().find(name);
        if (function == null) {
            throw PythonError.of("NotImplementedError", Message.of("pytorch.forward", self.typeName()));
        }
        return new PyMethod(self, function);
    }
}
