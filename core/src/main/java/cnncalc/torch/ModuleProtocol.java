package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyBool;
import cnncalc.python.PyClass;
import cnncalc.python.PyDict;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every module can do beside being called; {@code torch/nn/modules/module.py} of PyTorch 2.13. */
final class ModuleProtocol {

    /** Methods that give the module back and change nothing that is counted here. */
    private static final List<String> SELF = List.of(
            "eval",
            "train",
            "to",
            "cuda",
            "cpu",
            "float",
            "double",
            "half",
            "bfloat16",
            "type",
            "compile",
            "share_memory",
            "to_empty",
            "xpu",
            "load_state_dict");

    private static final List<String> IGNORED = List.of(
            "zero_grad", "register_load_state_dict_post_hook", "_register_load_state_dict_pre_hook", "extra_repr");

    /** What is called with tensors that no shape depends on; each gives a handle that takes it away. */
    private static final List<String> HOOKS = List.of(
            "register_forward_hook",
            "register_forward_pre_hook",
            "register_backward_hook",
            "register_full_backward_hook");

    private ModuleProtocol() {}

    static void define(PyClass module) {
        for (String name : SELF) {
            module.method(name, (arguments, bounds) -> arguments.get(0));
        }
        for (String name : IGNORED) {
            module.method(name, (arguments, bounds) -> PyNone.NONE);
        }
        for (String name : HOOKS) {
            module.method(name, (arguments, bounds) -> Containers.handle());
        }
        module.method(
                "_get_name", (arguments, bounds) -> new PyStr(arguments.get(0).typeName()));
        module.member("training", PyBool.FALSE);
        defineRegistration(module);
        defineQueries(module);
        module.method("requires_grad_", (arguments, bounds) -> {
            PyValue wanted = arguments.find(1, "requires_grad");
            for (PyValue each : parameters(arguments.get(0)).values()) {
                ((Parameter) each).train(wanted == null || wanted.isTrue(bounds));
            }
            return arguments.get(0);
        });
        module.method("apply", ModuleProtocol::apply);
    }

    private static void defineRegistration(PyClass module) {
        Builtin.Body add = (arguments, bounds) -> {
            String name = Typed.text(arguments, 1, "name");
            Modules.add(arguments.get(0), name, Typed.given(arguments, 2, "module"));
            return PyNone.NONE;
        };
        module.method("add_module", add);
        module.method("register_module", add);
        module.method("register_parameter", (arguments, bounds) -> {
            String name = Typed.text(arguments, 1, "name");
            PyValue parameter = Typed.given(arguments, 2, "param");
            ModuleState state = Modules.state(arguments.get(0));
            if (parameter instanceof Tensor) {
                Modules.register(arguments.get(0), name, parameter);
            } else if (!Modules.loses(state, name)) {
                state.parameters.put(name, parameter);
            }
            return PyNone.NONE;
        });
        module.method("register_buffer", (arguments, bounds) -> {
            PyValue tensor = arguments.find(2, "tensor");
            String name = Typed.text(arguments, 1, "name");
            Modules.state(arguments.get(0)).buffers.put(name, tensor == null ? PyNone.NONE : tensor);
            return PyNone.NONE;
        });
    }

    private static void defineQueries(PyClass module) {
        module.method(
                "children",
                (arguments, bounds) ->
                        Containers.iterator(Modules.state(arguments.get(0)).children()));
        module.method("named_children", (arguments, bounds) -> pairs(Modules.state(arguments.get(0)).modules));
        module.method(
                "modules",
                (arguments, bounds) -> Containers.iterator(
                        new ArrayList<>(modules(arguments.get(0)).values())));
        module.method("named_modules", (arguments, bounds) -> pairs(modules(arguments.get(0))));
        module.method(
                "parameters",
                (arguments, bounds) -> Containers.iterator(
                        new ArrayList<>(parameters(arguments.get(0)).values())));
        module.method("named_parameters", (arguments, bounds) -> pairs(parameters(arguments.get(0))));
        module.method("buffers", (arguments, bounds) -> Containers.iterator(new ArrayList<>()));
        module.method("named_buffers", (arguments, bounds) -> Containers.iterator(new ArrayList<>()));
        module.method("state_dict", (arguments, bounds) -> PyDict.of(parameters(arguments.get(0)), bounds));
        module.method("get_submodule", (arguments, bounds) -> {
            PyValue found = modules(arguments.get(0)).get(Typed.text(arguments, 1));
            return found == null ? PyNone.NONE : found;
        });
    }

    private static PyValue pairs(Map<String, PyValue> named) {
        List<PyValue> pairs = new ArrayList<>();
        for (Map.Entry<String, PyValue> each : named.entrySet()) {
            pairs.add(PyTuple.of(new PyStr(each.getKey()), each.getValue()));
        }
        return new PyList(pairs);
    }

    /** Returns a module and all in it by their paths, each module once. */
    static Map<String, PyValue> modules(PyValue root) {
        Map<String, PyValue> found = new LinkedHashMap<>();
        collect(root, "", found, new HashSet<>());
        return found;
    }

    private static void collect(PyValue module, String path, Map<String, PyValue> found, Set<PyValue> seen) {
        if (!seen.add(module)) {
            return;
        }
        found.put(path, module);
        for (Map.Entry<String, PyValue> child : Modules.state(module).modules.entrySet()) {
            if (ModuleState.of(child.getValue()) != null) {
                collect(child.getValue(), path.isEmpty() ? child.getKey() : path + "." + child.getKey(), found, seen);
            }
        }
    }

    /** Returns the parameters of a module and all in it by their paths; those of layers too, each once. */
    static Map<String, PyValue> parameters(PyValue root) {
        Map<String, PyValue> found = new LinkedHashMap<>();
        Set<PyValue> seen = new HashSet<>();
        for (Map.Entry<String, PyValue> module : modules(root).entrySet()) {
            String dot = module.getKey().isEmpty() ? "" : module.getKey() + ".";
            ModuleState state = Modules.state(module.getValue());
            for (Map.Entry<String, PyValue> each : state.parameters.entrySet()) {
                if (each.getValue() instanceof Tensor tensor && seen.add(tensor)) {
                    found.put(dot + each.getKey(), new Parameter(state, each.getKey(), tensor));
                }
            }
            for (String name : LayerAttributes.parameters(state)) {
                Tensor given = state.given.get(name);
                if (given == null || seen.add(given)) {
                    found.put(dot + name, new Parameter(state, name, LayerAttributes.tensor(state, name)));
                }
            }
        }
        return found;
    }

    private static PyValue apply(Arguments arguments, Bounds bounds) {
        for (PyValue each : modules(arguments.get(0)).values()) {
            arguments.get(1).call(Arguments.of(arguments.span(), each), bounds);
        }
        return arguments.get(0);
    }
}
