package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.BuiltinType;
import cnncalc.python.Keeping;
import cnncalc.python.PyBool;
import cnncalc.python.PyClass;
import cnncalc.python.PyFloat;
import cnncalc.python.PyInstance;
import cnncalc.python.PyInt;
import cnncalc.python.PyModule;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What programs use around their models, and what changes no shape. */
final class Environment {

    private static final List<String> INITIALIZERS = List.of(
            "kaiming_normal_",
            "kaiming_uniform_",
            "xavier_normal_",
            "xavier_uniform_",
            "constant_",
            "normal_",
            "uniform_",
            "ones_",
            "zeros_",
            "trunc_normal_",
            "orthogonal_",
            "eye_",
            "dirac_",
            "sparse_",
            "kaiming_normal",
            "xavier_normal",
            "xavier_uniform",
            "calculate_gain",
            "constant",
            "normal");

    private Environment() {}

    static void put(Map<String, PyValue> modules, PyModule torch, PyModule nn, Tracer tracer, PyClass module) {
        Map<String, PyValue> initializers = new LinkedHashMap<>();
        for (String name : INITIALIZERS) {
            initializers.put(
                    name,
                    Builtin.open(name, (arguments, bounds) -> arguments.count() > 0 ? arguments.get(0) : PyNone.NONE));
        }
        initializers.put(
                "_calculate_fan_in_and_fan_out",
                Builtin.open("_calculate_fan_in_and_fan_out", (arguments, bounds) -> fans(arguments.get(0))));
        PyModule init = add(modules, new PyModule("torch.nn.init", initializers));
        nn.setAttribute("init", init);
        Builtin parameter = Builtin.open("Parameter", (arguments, bounds) -> parameter(tracer, arguments, bounds));
        nn.setAttribute("Parameter", parameter);
        nn.setAttribute("UninitializedParameter", parameter);
        nn.setAttribute("Buffer", Builtin.open("Buffer", (arguments, bounds) -> arguments.get(0)));
        nn.setAttribute("parameter", add(modules, new PyModule("torch.nn.parameter", Map.of("Parameter", parameter))));
        nn.setAttribute("modules", nn);
        putUtilities(modules, torch, nn, tracer, module);
        PyValue maker = torch.attribute("Tensor");
        torch.setAttribute(
                "Tensor",
                new BuiltinType("Tensor", List.of("Tensor", "Parameter"), maker == null ? PyNone.NONE : maker));
    }

    /** Numbers that a unit reads and that read it; PyTorch 2.13, {@code torch/nn/init.py}. */
    private static PyValue fans(PyValue weight) {
        Tensor tensor = weight instanceof Parameter parameter ? parameter.tensor() : (Tensor) weight;
        long[] sizes = tensor.known();
        if (sizes.length < 2) {
            throw PythonError.of("ValueError", Message.of("pytorch.type", "matrix", "vector"));
        }
        long places = Shapes.elements(Shapes.part(sizes, 2, sizes.length));
        return PyTuple.of(new PyInt(sizes[1] * places), new PyInt(sizes[0] * places));
    }

    private static PyModule add(Map<String, PyValue> modules, PyModule module) {
        modules.put(module.name(), module.open());
        return module;
    }

    private static PyValue parameter(Tracer tracer, Arguments arguments, Bounds bounds) {
        PyValue data = arguments.find(0, "data");
        long[] sizes = data instanceof Tensor tensor ? tensor.sizes() : null;
        Tensor made = Tensor.parameter(tracer, sizes);
        PyValue trained = arguments.find(1, "requires_grad");
        made.train(trained == null || trained.isTrue(bounds));
        return made;
    }

    /** Spectral normalization and orthogonality add buffers alone; PyTorch 2.13, {@code torch/nn/utils}. */
    private static void putNorms(Map<String, PyValue> modules, PyModule nn, Tracer tracer) {
        PyModule norms = new PyModule("torch.nn.utils", Map.of());
        norms.setAttribute("spectral_norm", itself("spectral_norm"));
        norms.setAttribute("remove_spectral_norm", itself("remove_spectral_norm"));
        norms.setAttribute("weight_norm", WeightNorm.function(tracer, "*_g"));
        norms.setAttribute("remove_weight_norm", WeightNorm.removal("*_g"));
        PyModule later = new PyModule("torch.nn.utils.parametrizations", Map.of());
        later.setAttribute("spectral_norm", itself("spectral_norm"));
        later.setAttribute("orthogonal", itself("orthogonal"));
        later.setAttribute("weight_norm", WeightNorm.function(tracer, "parametrizations.*.original0"));
        norms.setAttribute("parametrizations", add(modules, later));
        nn.setAttribute("utils", add(modules, norms));
    }

    private static void putUtilities(
            Map<String, PyValue> modules, PyModule torch, PyModule nn, Tracer tracer, PyClass module) {
        Builtin checkpoint = Builtin.open("checkpoint", (arguments, bounds) -> {
            Map<String, Arguments.Given> names = new LinkedHashMap<>(arguments.names());
            names.remove("use_reentrant");
            List<Arguments.Given> rest = arguments.rest().positions();
            return arguments.get(0).call(new Arguments(rest, names, arguments.span()), bounds);
        });
        PyModule checkpoints = add(modules, new PyModule("torch.utils.checkpoint", Map.of("checkpoint", checkpoint)));
        torch.setAttribute("utils", add(modules, new PyModule("torch.utils", Map.of("checkpoint", checkpoints))));
        Builtin variable = Builtin.open("Variable", (arguments, bounds) -> arguments.get(0));
        torch.setAttribute(
                "autograd",
                add(
                        modules,
                        new PyModule(
                                "torch.autograd", Map.of("Variable", variable, "Function", OwnFunctions.function()))));
        torch.setAttribute(
                "device",
                Builtin.open(
                        "device", (arguments, bounds) -> new PyModule("device", Map.of("type", new PyStr("cpu")))));
        PyModule jit = add(modules, new PyModule("torch.jit", Map.of()));
        for (String name :
                List.of("script", "export", "unused", "ignore", "script_method", "trace", "_overload_method")) {
            jit.setAttribute(name, itself(name));
        }
        jit.setAttribute("is_scripting", answering("is_scripting", false));
        jit.setAttribute("is_tracing", answering("is_tracing", false));
        jit.setAttribute("Final", PyNone.NONE);
        jit.setAttribute("ScriptModule", module);
        torch.setAttribute("jit", jit);
        PyModule cuda = add(modules, new PyModule("torch.cuda", Map.of()));
        cuda.setAttribute("is_available", answering("is_available", false));
        torch.setAttribute("cuda", cuda);
        cuda.setAttribute("device_count", Builtin.open("device_count", (arguments, bounds) -> new PyInt(0)));
        for (String name : List.of("accelerator", "backends", "mps", "xpu", "distributed")) {
            PyModule module_ =
                    add(modules, new PyModule("torch." + name, Map.of("is_available", answering(name, false))));
            torch.setAttribute(name, module_);
        }
        torch.setAttribute(
                "is_tensor",
                Builtin.open("is_tensor", (arguments, bounds) -> PyBool.of(arguments.get(0) instanceof Tensor)));
        torch.setAttribute("finfo", limits("finfo"));
        torch.setAttribute("iinfo", limits("iinfo"));
        torch.setAttribute("manual_seed", Containers.nothing("manual_seed"));
        torch.setAttribute("_assert", Containers.nothing("_assert"));
        torch.setAttribute("compile", itself("compile"));
        PyClass context = context();
        for (String name : List.of("no_grad", "inference_mode", "enable_grad", "set_grad_enabled", "autocast")) {
            torch.setAttribute(name, context);
        }
        Builtin parallel = Builtin.open("DataParallel", (arguments, bounds) -> {
            PyValue whole = Typed.given(arguments, 0, "module");
            Modules.state(whole).parallel = true;
            return whole;
        });
        nn.setAttribute("DataParallel", parallel);
        PyModule spread = new PyModule("torch.nn.parallel", Map.of("DistributedDataParallel", parallel));
        spread.setAttribute("DataParallel", parallel);
        nn.setAttribute("parallel", add(modules, spread));
        putNorms(modules, nn, tracer);
        PyClass trained = PyClass.of("LightningModule", List.of(module));
        trained.member("save_hyperparameters", Keeping.APART);
        PyModule lightning = new PyModule("pytorch_lightning", Map.of("LightningModule", trained)).open();
        for (String name : List.of("pytorch_lightning", "lightning", "lightning.pytorch")) {
            modules.put(name, lightning);
        }
    }

    /** The largest and the smallest number of a type, which change no shape. */
    private static Builtin limits(String name) {
        PyFloat most = new PyFloat(Float.MAX_VALUE);
        PyModule limits = new PyModule(
                name,
                Map.of("max", most, "min", new PyFloat(-Float.MAX_VALUE), "eps", new PyFloat(1e-7), "tiny", most));
        return Builtin.open(name, (arguments, bounds) -> limits);
    }

    private static Builtin itself(String name) {
        return Builtin.open(name, (arguments, bounds) -> arguments.count() > 0 ? arguments.get(0) : itself(name));
    }

    private static Builtin answering(String name, boolean answer) {
        return Builtin.open(name, (arguments, bounds) -> PyBool.of(answer));
    }

    /** A context that changes nothing, and a decorator that gives its function back. */
    private static PyClass context() {
        PyClass context = PyClass.of("no_grad", List.of());
        context.method("__init__", (arguments, bounds) -> PyNone.NONE);
        context.method("__enter__", (arguments, bounds) -> arguments.get(0));
        context.method("__exit__", (arguments, bounds) -> PyBool.FALSE);
        context.method(
                "__call__",
                (arguments, bounds) -> arguments.count() > 1 ? arguments.get(1) : new PyInstance(context, bounds));
        return context;
    }
}
