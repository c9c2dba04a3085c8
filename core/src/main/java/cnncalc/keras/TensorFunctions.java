package cnncalc.keras;

import cnncalc.layer.Dialect;
import cnncalc.layer.LayerTypes;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyBool;
import cnncalc.python.PyInt;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code keras.ops}, {@code keras.backend}, {@code tf} and {@code tf.nn} on symbolic tensors. */
final class TensorFunctions {

    /** Functions under another name than their operation's. */
    private static final String[][] NAMES = {
        {"reduce_mean", "Mean"},
        {"reduce_sum", "Sum"},
        {"reduce_max", "Max"},
        {"reduce_min", "Min"},
        {"reduce_prod", "Prod"},
        {"reduce_std", "Std"},
        {"concat", "Concatenate"},
        {"concatenate", "Concatenate"},
        {"permute_dimensions", "Transpose"},
        {"pow", "Power"},
        {"sub", "Subtract"},
        {"mul", "Multiply"},
        {"div", "TrueDivide"},
        {"truediv", "TrueDivide"},
        {"swish", "Silu"},
        {"dot", "Matmul"},
        {"batch_dot", "Matmul"},
        {"reverse", "Flip"},
        {"abs", "Absolute"},
        {"l2_normalize", "Normalize"},
        {"add_n", "Add"},
    };

    private static final List<String> SAME = List.of(
            "identity",
            "linear",
            "stop_gradient",
            "cast",
            "dropout",
            "clip_by_value",
            "l2_normalize",
            "convert_to_tensor",
            "ensure_shape",
            "batch_normalization",
            "in_train_phase",
            "softmax",
            "bias_add",
            "leaky_relu",
            "hard_sigmoid",
            "random_normal_like",
            "zeros_like",
            "ones_like",
            "tanh",
            "sigmoid",
            "elu",
            "local_response_normalization");

    private TensorFunctions() {}

    static Map<String, PyValue> all(KerasSession session) {
        Map<String, PyValue> all = new LinkedHashMap<>();
        for (String name : LayerTypes.names(Dialect.KERAS_OPERATION)) {
            all.put(KerasSession.snake(name), operation(session, KerasSession.snake(name), name));
        }
        for (String[] each : NAMES) {
            all.put(each[0], operation(session, each[0], each[1]));
        }
        for (String name : SAME) {
            if (!all.containsKey(name)) {
                all.put(name, Builtin.open(name, (arguments, bounds) -> same(session, name, arguments, bounds)));
            }
        }
        all.put(
                "extract_patches",
                Builtin.open("extract_patches", (arguments, bounds) -> Patches.call(session, arguments, bounds)));
        all.put("shape", Builtin.open("shape", (arguments, bounds) -> OpenSize.in(sizes(arguments.get(0)), bounds)));
        all.put("int_shape", Builtin.open("int_shape", (arguments, bounds) -> sizes(arguments.get(0))));
        all.put("ndim", Builtin.open("ndim", (arguments, bounds) -> rank(arguments.get(0))));
        all.put(
                "image_data_format",
                Builtin.open("image_data_format", (arguments, bounds) -> new PyStr("channels_last")));
        all.put("image_dim_ordering", Builtin.open("image_dim_ordering", (arguments, bounds) -> new PyStr("tf")));
        all.put(
                "is_keras_tensor",
                Builtin.open(
                        "is_keras_tensor", (arguments, bounds) -> PyBool.of(arguments.get(0) instanceof KerasTensor)));
        for (String name : List.of(
                "clear_session",
                "set_image_data_format",
                "set_learning_phase",
                "set_session",
                "set_image_dim_ordering",
                "set_floatx",
                "set_seed",
                "set_random_seed")) {
            all.put(name, cnncalc.python.Library.nothing(name));
        }
        for (String type : List.of(
                "float16", "float32", "float64", "bfloat16", "int8", "uint8", "int32", "int64", "bool", "string")) {
            all.put(type, new PyStr(type));
        }
        all.put("floatx", Builtin.open("floatx", (arguments, bounds) -> new PyStr("float32")));
        all.put("backend", Builtin.open("backend", (arguments, bounds) -> new PyStr("tensorflow")));
        for (String name : List.of("arange", "range", "linspace", "meshgrid", "eye")) {
            all.put(
                    name,
                    Builtin.open(
                            name,
                            (arguments, bounds) -> isOpen(arguments)
                                    ? session.onNumbers("empty", openRow(arguments), bounds)
                                    : session.onNumbers(name, arguments, bounds)));
        }
        all.put("einsum", Builtin.open("einsum", (arguments, bounds) -> Einsums.call(session, arguments, bounds)));
        all.put(
                "broadcast_to",
                Builtin.open("broadcast_to", (arguments, bounds) -> Reshapes.broadcast(session, arguments, bounds)));
        all.put("reshape", Builtin.open("reshape", (arguments, bounds) -> Reshapes.call(session, arguments, bounds)));
        all.put("resize", Builtin.open("resize", (arguments, bounds) -> Reshapes.resized(session, arguments, bounds)));
        return all;
    }

    private static boolean isOpen(Arguments arguments) {
        boolean open = false;
        for (Arguments.Given each : arguments.positions()) {
            open |= each.value() instanceof OpenSize;
        }
        for (Arguments.Given each : arguments.names().values()) {
            open |= each.value() instanceof OpenSize;
        }
        return open;
    }

    /** A row as long as a size that is not known: the positions of a sequence of any length. */
    private static Arguments openRow(Arguments arguments) {
        return Arguments.of(arguments.span(), PyTuple.of(PyNone.NONE));
    }

    private static PyValue rank(PyValue value) {
        return value instanceof KerasTensor tensor
                ? new PyInt(tensor.known().rank())
                : new PyUnknown(Message.of("model.data"), null);
    }

    private static PyValue sizes(PyValue value) {
        if (value instanceof KerasTensor tensor) {
            return new PyShape(tensor.sizes());
        }
        PyValue shape = value.attribute("shape");
        return shape == null ? new PyUnknown(Message.of("model.data"), null) : shape;
    }

    private static Builtin operation(KerasSession session, String name, String className) {
        return Builtin.open(name, (arguments, bounds) -> run(session, className, arguments, bounds));
    }

    private static PyValue run(KerasSession session, String className, Arguments arguments, Bounds bounds) {
        List<PyValue> operands = new ArrayList<>();
        int next = 0;
        boolean listed = arguments.count() > 0 && arguments.get(0) instanceof PyList;
        while (next < arguments.count() && isOperand(arguments.get(next), next, className)) {
            operands.add(arguments.get(next++));
        }
        Map<String, Arguments.Given> names = new LinkedHashMap<>(arguments.names());
        for (String each :
                List.of("inputs", "x", "values", "x1", "x2", "tensors", "input", "logits", "features", "a")) {
            Arguments.Given given = names.remove(each);
            if (given != null) {
                operands.add(given.value());
            }
        }
        names.remove("name");
        OwnWeight weight = operands.size() == 2 ? OwnWeight.of(operands.get(1)) : null;
        if (weight != null && operands.get(0) instanceof KerasTensor tensor) {
            return className.equals("Matmul") ? weight.multiplied(tensor, bounds) : weight.joined(tensor, bounds);
        }
        operands.replaceAll(each -> each instanceof PyList list ? withConstants(list, bounds) : each);
        if (operands.isEmpty()
                || KerasSession.tensors(KerasClasses.list(operands), bounds).isEmpty()) {
            return session.onNumbers(KerasSession.snake(className), arguments, bounds);
        }
        List<Arguments.Given> rest = arguments.positions().subList(next, arguments.count());
        Arguments left = new Arguments(rest, names, arguments.span());
        List<String> parameters = listed && className.equals("Concatenate")
                ? List.of("axis")
                : switch (className) {
                    case "Mean", "Sum", "Max", "Min", "Prod", "Std", "Var", "Any", "All" -> List.of("axis", "keepdims");
                    case "ExpandDims", "Squeeze", "Softmax", "LogSoftmax", "Stack", "Argmax" -> List.of("axis");
                    case "Transpose" -> List.of("axes");
                    case "Split" -> List.of("indices_or_sections", "axis");
                    case "Tile" -> List.of("repeats");
                    case "Repeat" -> List.of("repeats", "axis");
                    case "Pad" -> List.of("pad_width", "mode");
                    default -> List.of();
                };
        return session.operation(
                className,
                operands,
                KerasNames.configuration(className, renamed(left), session, bounds, parameters),
                bounds);
    }

    /** Weights and arrays among tensors are tensors too. */
    private static PyValue withConstants(PyList list, Bounds bounds) {
        KerasTensor first = null;
        for (PyValue each : list.elements()) {
            first = first == null && each instanceof KerasTensor tensor ? tensor : first;
        }
        List<PyValue> all = new ArrayList<>();
        for (PyValue each : list.elements()) {
            OwnWeight weight = OwnWeight.of(each);
            all.add(weight == null || first == null ? each : weight.beside(first, bounds));
        }
        return new PyList(all);
    }

    private static Arguments renamed(Arguments given) {
        Map<String, Arguments.Given> names = new LinkedHashMap<>();
        for (Map.Entry<String, Arguments.Given> each : given.names().entrySet()) {
            String name = switch (each.getKey()) {
                case "perm" -> "axes";
                case "paddings" -> "pad_width";
                case "multiples" -> "repeats";
                case "num_or_size_splits" -> "indices_or_sections";
                case "keep_dims" -> "keepdims";
                default -> each.getKey();
            };
            names.put(name, each.getValue());
        }
        return new Arguments(given.positions(), names, given.span());
    }

    private static boolean isOperand(PyValue value, int position, String className) {
        boolean two = List.of(
                        "Add", "Subtract", "Multiply", "TrueDivide", "Power", "Maximum", "Minimum", "Matmul", "Divide")
                .contains(className);
        return position == 0
                || value instanceof KerasTensor
                || (two && position == 1 && (value instanceof PyNumber || OwnWeight.of(value) != null));
    }

    private static PyValue same(KerasSession session, String name, Arguments arguments, Bounds bounds) {
        List<KerasTensor> tensors = new ArrayList<>();
        for (Arguments.Given each : arguments.positions()) {
            tensors.addAll(KerasSession.tensors(each.value(), bounds));
        }
        if (tensors.isEmpty()) {
            return arguments.count() > 0 ? arguments.get(0) : session.onNumbers(name, arguments, bounds);
        }
        return session.function(
                name, List.of(tensors.get(0)), List.of(tensors.get(0).known()));
    }

    /** Returns sizes with the open one worked out, where all others are known. */
    static Shape reshaped(Shape input, List<Size> wanted) {
        List<Size> sizes = new ArrayList<>(wanted);
        return new Shape(sizes);
    }
}
