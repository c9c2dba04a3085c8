package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.ModuleFinder;
import cnncalc.python.PyClass;
import cnncalc.python.PyDict;
import cnncalc.python.PyModule;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.text.Refusal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** PyTorch's names: {@code torch}, {@code torch.nn}, {@code torchvision.ops} and what is in them. */
final class TorchNames implements ModuleFinder {

    private static final Builtin ORDERED = Builtin.open("OrderedDict", TorchNames::ordered);

    private static final List<String> TYPES = List.of(
            "float32",
            "float",
            "float16",
            "half",
            "bfloat16",
            "float64",
            "double",
            "int64",
            "long",
            "int32",
            "int",
            "int16",
            "int8",
            "uint8",
            "bool",
            "complex64",
            "channels_last",
            "contiguous_format",
            "preserve_format",
            "strided");

    private final Map<String, PyValue> modules = new LinkedHashMap<>();
    private final Modules classes;
    private final PyModule torch;
    private final PyModule nn;
    private final PyModule functional;
    private final PyModule ops;
    private final VisionModels models;

    TorchNames(Tracer tracer) {
        this.classes = new Modules(tracer);
        this.nn = new PyModule("torch.nn", classes.classes());
        this.torch = new PyModule("torch", Creators.all(tracer));
        this.functional = new PyModule("torch.nn.functional", Map.of());
        for (String name : Functions.names()) {
            functions(torch, tracer, "torch", name);
            functions(functional, tracer, "F", name);
        }
        for (String type : TYPES) {
            torch.setAttribute(type, new PyStr("torch." + type));
        }
        torch.setAttribute("__version__", new PyStr("2.13.0"));
        torch.setAttribute("nn", nn);
        nn.setAttribute("functional", functional);
        put(torch);
        put(nn);
        put(functional);
        put(new PyModule("torch.nn.modules", classes.classes()));
        this.ops = PyModule.later("torchvision.ops", () -> VisionOps.all(classes, nn));
        put(ops);
        this.models = VisionModels.of(() -> VisionOps.globals(torch, nn, functional, ops));
        modules.put("torchvision.models", models);
        PyModule datasets = VisionDatasets.module(tracer);
        put(datasets);
        put(new PyModule("torchvision", Map.of("ops", ops, "models", models, "datasets", datasets)));
        PyModule hub = new PyModule("torch.hub", Map.of("load", models.hub()));
        put(hub);
        torch.setAttribute("hub", hub);
        put(new PyModule("einops", Einops.functions(tracer)));
        PyModule axes = new PyModule(
                "einops.layers.torch",
                Map.of(
                        "Rearrange", Einops.layer(classes.module(), tracer, "Rearrange", "rearrange"),
                        "Reduce", Einops.layer(classes.module(), tracer, "Reduce", "reduce")));
        put(axes);
        Environment.put(modules, torch, nn, tracer, classes.module());
    }

    private void put(PyModule module) {
        modules.put(module.name(), module.open());
    }

    private static void functions(PyModule module, Tracer tracer, String prefix, String name) {
        Functions.Body body = Functions.find(name);
        if (body != null && module.attribute(name) == null) {
            module.setAttribute(name, TensorMembers.function(tracer, prefix, name, body));
            module.setAttribute(name + "_", TensorMembers.function(tracer, prefix, name + "_", body));
        }
    }

    /** Returns what a program finds without importing it: a snippet often leaves out its imports. */
    Map<String, PyValue> globals() {
        Map<String, PyValue> globals = new LinkedHashMap<>();
        for (String name : List.of("torch", "torchvision")) {
            globals.put(name, modules.get(name));
        }
        globals.put("nn", modules.get("torch.nn"));
        globals.put("F", modules.get("torch.nn.functional"));
        globals.put("OrderedDict", ORDERED);
        return globals;
    }

    @Override
    public @Nullable PyValue find(String name) {
        PyValue found = modules.get(name);
        if (found != null) {
            return found;
        }
        if (name.equals("d2l") || name.equals("d2l.torch")) {
            PyModule book = D2lPrograms.module(torch, nn, functional);
            modules.put("d2l.torch", book);
            modules.put("d2l", new PyModule("d2l", Map.of("torch", book)).open());
            return modules.get(name);
        }
        if (name.equals("timm") || name.startsWith("timm.")) {
            PyValue timm = modules.get("timm");
            timm = timm == null ? TimmPrograms.module(torch, nn, functional) : timm;
            modules.put("timm", timm);
            return timm;
        }
        for (String prefix : List.of("torch.nn.modules.", "torch.nn.parameter", "torchvision.ops.")) {
            if (name.startsWith(prefix)) {
                return modules.get(prefix.startsWith("torchvision") ? "torchvision.ops" : "torch.nn");
            }
        }
        PyValue model = models.find(name);
        return model == null ? VisionOps.models(name, nn, ops) : model;
    }

    /** Returns the class that all modules derive from. */
    PyClass moduleClass() {
        return classes.module();
    }

    /** Runs a function whose first argument is no tensor: a number, a list of tensors, an equation. */
    static PyValue ofOther(Operations operations, @Nullable PyValue first, Arguments arguments, Bounds bounds) {
        if (first instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        Values left = first == null ? null : Values.of(first);
        if (left != null && first != null) {
            PyValue second = arguments.find(1);
            Values right = second == null ? null : Values.of(second);
            boolean power = operations.name().equals("torch.pow") && right != null;
            Values worked = power && right != null ? left.with(cnncalc.python.Operator.POWER, right) : left;
            return worked == null ? first : Tensor.of(operations.tracer(), worked, worked.count() == 1);
        }
        for (Arguments.Given given : arguments.positions()) {
            for (Tensor tensor : Tensors.in(given.value())) {
                return operations.broadcast(List.of(tensor));
            }
        }
        throw cnncalc.python.PythonError.of(
                "TypeError",
                cnncalc.text.Message.of(
                        "pytorch.tensor", operations.name(), first == null ? "nothing" : first.typeName()));
    }

    private static PyValue ordered(Arguments arguments, Bounds bounds) {
        PyDict dict = new PyDict();
        for (PyValue pair : arguments.count() == 0 ? List.<PyValue>of() : bounds.list(arguments.get(0))) {
            List<PyValue> parts = pair instanceof PyStr ? List.of() : bounds.list(pair);
            if (parts.size() != 2) {
                throw Refusal.of("pytorch.pair", (long) parts.size());
            }
            dict.put(parts.get(0), parts.get(1), bounds);
        }
        return dict;
    }
}
