package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Value;
import cnncalc.layer.Dialect;
import cnncalc.layer.LayerTypes;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Library;
import cnncalc.python.ModuleFinder;
import cnncalc.python.PyBool;
import cnncalc.python.PyClass;
import cnncalc.python.PyFunction;
import cnncalc.python.PyModule;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Keras's names, under whichever roof a program finds them: {@code keras}, {@code tensorflow.keras}, {@code tf.keras}. */
final class KerasNames implements ModuleFinder {

    /** Modules that have layers, in any of their parts. */
    private static final List<String> LAYERS = List.of("layers", "models", "engine");

    private final Map<String, PyValue> layers = new LinkedHashMap<>();
    private final Map<String, PyValue> modules = new LinkedHashMap<>();
    private final ModelClasses models;
    private final PyModule keras;
    private final PyModule tensorflow;

    KerasNames(KerasSession session) {
        KerasClasses classes = new KerasClasses(session);
        this.models = new ModelClasses(session, classes);
        layers.putAll(classes.classes());
        layers.put("Input", Builtin.open("Input", (arguments, bounds) -> Inputs.made(session, arguments, bounds)));
        layers.put("Lambda", Lambdas.type(session, classes.layer()));
        layers.put("InputSpec", Library.nothing("InputSpec"));
        models.put(layers);
        PyModule all = module("layers", layers);
        Map<String, PyValue> tensors = new LinkedHashMap<>(TensorFunctions.all(session));
        PyModule ops = module("ops", tensors);
        PyModule backend = module("backend", tensors);
        this.keras = module("keras", Map.of("__version__", new PyStr("3.15.1")));
        for (PyModule each : List.of(all, ops, backend)) {
            keras.setAttribute(each.name(), each);
        }
        for (String name : List.of("Input", "Model", "Sequential", "Layer")) {
            keras.setAttribute(name, layers.get(name));
        }
        PyModule random = module("random", Map.of());
        keras.setAttribute("random", random);
        Datasets.put(keras, modules);
        for (String older : List.of(
                "recurrent", "core", "convolutional", "pooling", "normalization", "embeddings", "merge", "wrappers")) {
            if (!layers.containsKey(older)) {
                all.setAttribute(older, all);
            }
        }
        keras.setAttribute("models", all);
        keras.setAttribute("engine", all);
        keras.setAttribute("Sequential", layers.get("Sequential"));
        Activations.put(keras, tensors);
        keras.setAttribute("api_export", module("api_export", Map.of("keras_export", decorator())));
        ops.setAttribute("operation_utils", module("operation_utils", Map.of()));
        keras.setAttribute("saving", module("saving", Map.of("register_keras_serializable", decorator())));
        keras.setAttribute("utils", utilities(keras.attribute("utils")));
        keras.setAttribute("applications", Applications.module(keras, layers, modules));
        modules.put("keras", keras);
        this.tensorflow = module("tensorflow", tensors);
        tensorflow.setAttribute("keras", keras);
        tensorflow.setAttribute("__version__", new PyStr("2.21.0"));
        for (String name : List.of("nn", "math", "image", "linalg", "compat", "random", "v1")) {
            tensorflow.setAttribute(name, module(name, tensors));
        }
        for (PyModule each : List.of(ops, tensorflow)) {
            each.setAttribute("image", module("image", tensors));
        }
        for (String name : List.of("random_normal", "random_uniform", "truncated_normal")) {
            backend.setAttribute(name, modules.get("made." + name));
            tensorflow.setAttribute(name, modules.get("made." + name));
        }
        for (String name : List.of("zeros", "ones", "constant")) {
            tensorflow.setAttribute(name, modules.get("made." + name));
            ops.setAttribute(name, modules.get("made." + name));
        }
        PyModule noise = module("random", Map.of());
        for (String name : List.of("normal", "uniform", "truncated_normal")) {
            noise.setAttribute(name, modules.get("made." + name));
            random.setAttribute(name, modules.get("made." + name));
        }
        tensorflow.setAttribute("random", noise);
        tensorflow.setAttribute("function", decorator());
        Builtin none = Builtin.open("is_gpu_available", (arguments, bounds) -> PyBool.FALSE);
        tensorflow.setAttribute("test", module("test", Map.of("is_gpu_available", none)));
        modules.put("tensorflow", tensorflow);
    }

    private static PyModule module(String name, Map<String, PyValue> members) {
        return new PyModule(name, members).open();
    }

    private static Builtin decorator() {
        return Builtin.open("decorator", (arguments, bounds) -> {
            boolean decorates = arguments.count() == 1
                    && (arguments.get(0) instanceof PyFunction || arguments.get(0) instanceof PyClass);
            return decorates ? arguments.get(0) : decorator();
        });
    }

    private PyValue utilities(@Nullable PyValue present) {
        PyModule utilities = present instanceof PyModule module ? module : module("utils", Map.of());
        utilities.setAttribute("plot_model", Library.nothing("plot_model"));
        utilities.setAttribute("register_keras_serializable", decorator());
        return utilities;
    }

    /** Returns what a program finds without importing it: a snippet often leaves out its imports. */
    Map<String, PyValue> globals() {
        Map<String, PyValue> globals = new LinkedHashMap<>(layers);
        for (String name : List.of("add", "subtract", "multiply", "average", "maximum", "minimum", "dot")) {
            globals.remove(name);
        }
        globals.put("keras", keras);
        globals.put("layers", keras.attribute("layers"));
        globals.put("models", keras.attribute("models"));
        globals.put("K", keras.attribute("backend"));
        globals.put("tf", tensorflow);
        return globals;
    }

    /** Returns the class that a program's models derive from. */
    PyClass modelClass() {
        return models.model();
    }

    @Override
    public @Nullable PyValue find(String name) {
        String plain = name;
        for (String roof : List.of(
                "tensorflow.python.keras", "tensorflow.keras", "tf_keras", "keras_core", "tensorflow.contrib.keras")) {
            plain = plain.equals(roof) || plain.startsWith(roof + ".")
                    ? "keras" + plain.substring(roof.length())
                    : plain;
        }
        if (modules.containsKey(plain)) {
            return modules.get(plain);
        }
        if (plain.equals("d2l") || plain.equals("d2l.tensorflow")) {
            PyModule book = D2lPrograms.module(keras, tensorflow);
            modules.put("d2l.tensorflow", book);
            modules.put("d2l", new PyModule("d2l", Map.of("tensorflow", book)).open());
            return modules.get(plain);
        }
        if (!plain.startsWith("keras.") && !plain.startsWith("tensorflow.")) {
            return null;
        }
        if (plain.startsWith("keras.src.ops.operation_utils")) {
            return modules.get("keras.src.ops.operation_utils");
        }
        String path = plain.startsWith("keras.src.") ? plain.substring(10) : plain.substring(plain.indexOf('.') + 1);
        PyValue found = modules.get(plain.startsWith("keras.") ? "keras" : "tensorflow");
        for (String part : parts(path)) {
            PyValue next = found == null ? null : found.attribute(part);
            boolean missing = next == null || next instanceof cnncalc.python.PyUnknown;
            boolean layersOf =
                    found != null && missing && LAYERS.contains(parts(path).get(0));
            found = layersOf ? found : next;
        }
        // keras.layers.merge was a module, and keras.layers has a function of that name
        boolean function = found != null && LAYERS.contains(parts(path).get(0)) && !(found instanceof PyModule);
        return function ? keras.attribute("layers") : found;
    }

    private static List<String> parts(String path) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || path.charAt(i) == '.') {
                parts.add(path.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Returns arguments behind the tensors of an operation as its configuration. */
    static List<Argument> configuration(
            String className, Arguments rest, KerasSession session, Bounds bounds, List<String> parameters) {
        List<Argument> config = new ArrayList<>();
        for (int i = 0; i < rest.count() && i < parameters.size(); i++) {
            config.add(new Argument(parameters.get(i), session.value(rest.get(i), bounds), rest.span()));
        }
        for (Map.Entry<String, Arguments.Given> each : rest.names().entrySet()) {
            if (each.getValue().value() != PyNone.NONE
                    && LayerTypes.spelling(Dialect.KERAS_OPERATION, className) != null) {
                Value value = session.value(each.getValue().value(), bounds);
                config.add(new Argument(each.getKey(), value, each.getValue().span()));
            }
        }
        return config;
    }
}
