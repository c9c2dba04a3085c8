package cnncalc.keras;

import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Operator;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weight that a program's own layer has made.
 *
 * @param shape as the program gave it
 */
record OwnWeight(PyValue shape) implements PyValue {

    @Override
    public String typeName() {
        return "Variable";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "shape" -> shape;
            case "assign", "assign_add", "value", "numpy" -> Builtin.open(name, (arguments, bounds) -> PyNone.NONE);
            default -> null;
        };
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return other instanceof KerasTensor tensor && operator != Operator.MATRIX
                ? joined(tensor)
                : other instanceof KerasTensor ? null : this;
    }

    /** Returns a tensor with the weight added to it, or multiplied by it, element by element. */
    PyValue joined(KerasTensor tensor) {
        return tensor.session().function("weight", List.of(tensor), List.of(tensor.known()), 0);
    }

    /** Returns the product of a tensor and the weight, a matrix: the last axis becomes as long as the weight's. */
    PyValue multiplied(KerasTensor tensor, Bounds bounds) {
        List<PyValue> sizes = bounds.list(shape);
        PyValue last = sizes.isEmpty() ? shape : sizes.get(sizes.size() - 1);
        if (!(last instanceof PyNumber columns)) {
            return joined(tensor);
        }
        Shape input = tensor.known();
        Shape output = input.with(input.rank() - 1, Size.of(columns.whole()));
        long macs = columns.whole();
        for (Size size : input.exampleSizes()) {
            macs = Math.multiplyExact(macs, size.known() ? size.value() : 1);
        }
        return tensor.session().function("matmul", List.of(tensor), List.of(output), macs);
    }

    @Override
    public @Nullable PyValue unary(String operator, Bounds bounds) {
        return this;
    }
}
