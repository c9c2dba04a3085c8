package cnncalc.torch;

import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Cursor;
import cnncalc.python.Operator;
import cnncalc.python.PyInt;
import cnncalc.python.PyNumber;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.Relation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A small tensor whose numbers are known.
 *
 * @param value a number, or a list of them
 */
record Known(PyValue value) implements PyValue {

    @Override
    public String typeName() {
        return "Tensor";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "item", "tolist", "numpy", "cpu", "detach", "to", "float", "int", "long" ->
                Builtin.open(name, (arguments, bounds) -> name.equals("item") || name.equals("tolist") ? plain(bounds) : this);
            case "shape" -> value instanceof PyNumber ? PyTuple.of() : PyTuple.of(new PyInt(-1));
            default -> null;
        };
    }

    private PyValue plain(Bounds bounds) {
        if (value instanceof PyNumber) {
            return value;
        }
        List<PyValue> numbers = new java.util.ArrayList<>();
        for (PyValue each : bounds.list(value)) {
            numbers.add(each instanceof Known known ? known.value : each);
        }
        return new cnncalc.python.PyList(numbers);
    }

    @Override
    public boolean isTrue(Bounds bounds) {
        return value.isTrue(bounds);
    }

    @Override
    public long length(Bounds bounds) {
        return value.length(bounds);
    }

    @Override
    public @Nullable Cursor iterate(Bounds bounds) {
        return value.iterate(bounds);
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return value.item(index, bounds);
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return value.binary(operator, other instanceof Known known ? known.value : other, reflected, bounds);
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        return value.compare(relation, other instanceof Known known ? known.value : other, bounds);
    }
}
