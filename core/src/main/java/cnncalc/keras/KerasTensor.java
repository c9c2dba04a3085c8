package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Operator;
import cnncalc.python.PyInt;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.python.Relation;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A symbolic tensor: an output of a layer's call.
 *
 * @param session what makes operations of it
 * @param layer that gave it
 * @param node which of the layer's calls, from 0
 * @param output which of the call's outputs, from 0
 * @param shape null where it could not be worked out
 */
record KerasTensor(
        KerasSession session,
        LayerState layer,
        int node,
        int output,
        @Nullable Shape shape) implements PyValue {

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public String typeName() {
        return "KerasTensor";
    }

    Shape known() {
        Shape known = shape;
        if (known == null) {
            throw PythonError.of(KerasSession.UNKNOWN, Message.of("pytorch.shape.unknown"));
        }
        return known;
    }

    PyValue sizes() {
        List<PyValue> sizes = new ArrayList<>();
        for (Size size : known().sizes()) {
            sizes.add(size.known() ? new PyInt(size.value()) : PyNone.NONE);
        }
        return new PyTuple(sizes);
    }

    /** Returns the tensor as Keras's files refer to it. */
    Value reference() {
        List<Value> history = List.of(Value.of(layer.name), Value.of(node), Value.of(output));
        List<Argument> config = new ArrayList<>();
        Shape known = shape;
        if (known != null) {
            List<Value> sizes = new ArrayList<>();
            for (Size size : known.sizes()) {
                sizes.add(size.known() ? Value.of(size.value()) : new Nothing());
            }
            config.add(new Argument("shape", new Many(sizes), null));
        }
        config.add(new Argument("keras_history", new Many(history), null));
        return new Nested(new Call(
                "",
                List.of(
                        new Argument("class_name", Value.of("__keras_tensor__"), null),
                        new Argument("config", new Nested(new Call("", config, null)), null)),
                null));
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "shape", "_keras_shape" -> new PyShape(sizes());
            case "ndim" -> new PyInt(known().rank());
            case "get_shape" -> Builtin.of(name, 0, 0, (arguments, bounds) -> new PyShape(sizes()));
            case "dtype" -> new PyStr("float32");
            case "name" -> new PyStr(layer.name);
            case "node", "op", "_keras_history" -> this;
            case "__abs__" ->
                Builtin.of(
                        name,
                        0,
                        0,
                        (arguments, bounds) -> session.operation("Absolute", List.of(this), List.of(), bounds));
            case "numpy", "eval", "item" ->
                Builtin.open(name, (arguments, bounds) -> new PyUnknown(Message.of("model.data"), arguments.span()));
            default -> null;
        };
    }

    @Override
    public boolean isTrue(Bounds bounds) {
        throw PythonError.of("TypeError", Message.of("pytorch.branch"));
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (other instanceof PyUnknown) {
            return other;
        }
        OwnWeight weight = OwnWeight.of(other);
        if (weight != null) {
            return operator == Operator.MATRIX ? weight.multiplied(this, bounds) : weight.joined(this, bounds);
        }
        String name = switch (operator) {
            case PLUS -> "Add";
            case MINUS -> "Subtract";
            case TIMES -> "Multiply";
            case DIVIDE -> "TrueDivide";
            case FLOOR_DIVIDE -> "FloorDivide";
            case POWER -> "Power";
            case REMAINDER -> "Mod";
            case MATRIX -> "Matmul";
            default -> null;
        };
        return name == null
                ? null
                : session.operation(name, reflected ? List.of(other, this) : List.of(this, other), List.of(), bounds);
    }

    @Override
    public @Nullable PyValue unary(String operator, Bounds bounds) {
        return operator.equals("-") ? session.operation("Negative", List.of(this), List.of(), bounds) : null;
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        return session.operation("Equal", List.of(this, other), List.of(), bounds);
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return this == other;
    }

    @Override
    public int hash(Bounds bounds) {
        return System.identityHashCode(this);
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return session.sliced(this, index, bounds);
    }

    @Override
    public String repr(Bounds bounds) {
        return "<KerasTensor " + layer.name + ">";
    }
}
