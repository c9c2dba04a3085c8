package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Operator;
import cnncalc.python.PyBool;
import cnncalc.python.PyInt;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a tensor has: its sizes, and every function whose first argument is a tensor. */
final class TensorMembers {

    private TensorMembers() {}

    static @Nullable PyValue find(Tensor tensor, String name) {
        PyValue plain = plain(tensor, name);
        if (plain != null) {
            return plain;
        }
        Values values = tensor.values();
        Values worked = values == null ? null : values.function(name);
        if (worked != null) {
            Tensor made = Tensor.of(tensor.tracer(), worked, tensor.known().length == 0);
            return Builtin.open(name, (arguments, bounds) -> made.as(NumberType.cast(name, arguments)));
        }
        if (name.startsWith("new_")) {
            return Builtin.open(
                    name, (arguments, bounds) -> Tensor.constant(tensor.tracer(), Shapes.wholes(arguments, 0, bounds)));
        }
        Functions.Body body = Functions.find(name);
        return body == null
                ? null
                : Builtin.open(name, (arguments, bounds) -> {
                    Operations operations = new Operations(
                            tensor.tracer(),
                            "Tensor." + name,
                            arguments.span(),
                            Written.method(name, arguments, bounds));
                    return inPlace(name, tensor, body.run(operations, tensor, arguments, bounds));
                });
    }

    /**
     * A method whose name ends in an underscore changes the tensor itself, and its shape too; PyTorch 2.13,
     * {@code torch/_tensor_docs.py}. A parameter stays what it is: its numbers alone change.
     */
    private static PyValue inPlace(String name, Tensor tensor, PyValue result) {
        boolean changes = name.endsWith("_") && !name.startsWith("_") && !tensor.isParameter();
        if (!changes || !(result instanceof Tensor made) || tensor.weighs() != null) {
            return result;
        }
        tensor.turn(made);
        return tensor;
    }

    private static @Nullable PyValue plain(Tensor tensor, String name) {
        return switch (name) {
            case "shape" -> Shapes.tuple(tensor.known());
            case "ndim" -> new PyInt(tensor.known().length);
            case "size" -> Builtin.of(name, 0, 1, List.of("dim"), (arguments, bounds) -> size(tensor, arguments));
            case "dim", "ndimension" -> Builtin.of(name, 0, 0, (arguments, bounds) -> new PyInt(tensor.known().length));
            case "numel", "nelement" ->
                Builtin.of(name, 0, 0, (arguments, bounds) -> new PyInt(Shapes.elements(tensor.known())));
            case "T", "mT", "H" ->
                new Operations(tensor.tracer(), "Tensor." + name, new cnncalc.text.Span(0, 0))
                        .of(tensor, () -> Views.reversed(tensor.known()));
            case "device" -> new PyStr("cpu");
            case "dtype" -> new PyStr(tensor.numberType().isEmpty() ? "torch.float32" : "torch." + tensor.numberType());
            case "is_cuda", "requires_grad" -> PyBool.of(name.startsWith("r") && tensor.isTrained());
            case "data" -> tensor;
            case "grad" -> Tensor.constant(tensor.tracer(), tensor.sizes());
            case "grad_fn" -> PyNone.NONE;
            case "item", "tolist" ->
                Builtin.of(name, 0, 0, (arguments, bounds) -> {
                    Values values = tensor.values();
                    if (values == null) {
                        return Tensor.constant(tensor.tracer(), new long[0]);
                    }
                    return tensor.known().length == 0 || name.equals("item") ? values.number(0) : values.list();
                });
            case "requires_grad_" ->
                Builtin.open(name, (arguments, bounds) -> {
                    tensor.train(arguments.count() == 0 || arguments.get(0).isTrue(bounds));
                    return tensor;
                });
            case "register_hook" -> Builtin.open(name, (arguments, bounds) -> Containers.handle());
            case "backward" ->
                Builtin.open(name, (arguments, bounds) -> {
                    bounds.settle();
                    return PyNone.NONE;
                });
            default -> null;
        };
    }

    private static PyValue size(Tensor tensor, Arguments arguments) {
        PyValue axis = arguments.find(0, "dim");
        long[] sizes = tensor.known();
        return axis == null || axis == PyNone.NONE
                ? Shapes.tuple(sizes)
                : new PyInt(sizes[Shapes.axis(Shapes.whole(axis), sizes.length)]);
    }

    /** Returns a function of a module, whose first argument is the tensor. */
    static Builtin function(Tracer tracer, String module, String name, Functions.Body body) {
        return Builtin.open(name, (arguments, bounds) -> run(tracer, module + "." + name, body, arguments, bounds));
    }

    private static PyValue run(Tracer tracer, String name, Functions.Body body, Arguments arguments, Bounds bounds) {
        PyValue given = arguments.count() > 0 ? arguments.get(0) : arguments.find("input");
        PyValue first = given instanceof Parameter parameter ? parameter.tensor() : given;
        Operations operations =
                new Operations(tracer, name, arguments.span(), Written.function(name, arguments, bounds));
        if (!(first instanceof Tensor tensor)) {
            return TorchNames.ofOther(operations, first, arguments, bounds);
        }
        Tensor known = known(tracer, name.substring(name.indexOf('.') + 1), tensor, arguments);
        return known != null
                ? known
                : body.run(operations, tensor, arguments.count() > 0 ? arguments.rest() : without(arguments), bounds);
    }

    /** Returns the numbers that a function gives, where those that it is given are known. */
    private static @Nullable Tensor known(Tracer tracer, String name, Tensor tensor, Arguments arguments) {
        Values values = tensor.values();
        PyValue second = arguments.find(1);
        Values others = second == null ? null : Values.of(second);
        Operator operator = switch (name) {
            case "add" -> Operator.PLUS;
            case "sub" -> Operator.MINUS;
            case "mul" -> Operator.TIMES;
            case "div", "divide", "true_divide" -> Operator.DIVIDE;
            case "pow" -> Operator.POWER;
            default -> null;
        };
        if (values == null) {
            return null;
        }
        Values worked = operator != null && others != null ? values.with(operator, others) : values.function(name);
        worked = name.equals("diff") ? values.differences() : worked;
        return worked == null ? null : Tensor.of(tracer, worked, tensor.known().length == 0);
    }

    private static Arguments without(Arguments arguments) {
        java.util.Map<String, Arguments.Given> names = new java.util.LinkedHashMap<>(arguments.names());
        names.remove("input");
        return new Arguments(arguments.positions(), names, arguments.span());
    }
}
