package cnncalc.keras;

import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Operator;
import cnncalc.python.PyInstance;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A weight that a program's own layer has made, or an array of numbers: of use for its shape alone.
 *
 * @param shape as the program gave it
 */
record OwnWeight(PyValue shape) implements PyValue {

    /** Returns a weight, or an array of which the shape is known; null where a value is neither. */
    static @Nullable OwnWeight of(PyValue value) {
        if (value instanceof OwnWeight weight) {
            return weight;
        }
        boolean array = value instanceof PyInstance && LayerState.of(value) == null;
        PyValue shape = array ? value.attribute("shape") : null;
        return shape instanceof PyTuple ? new OwnWeight(shape) : null;
    }

    /** Returns it as a tensor, for operations that take several. */
    PyValue beside(KerasTensor tensor, Bounds bounds) {
        return tensor.session().function("constant", List.of(tensor), List.of(sizes(bounds)));
    }

    private Shape sizes(Bounds bounds) {
        List<Size> sizes = new ArrayList<>();
        for (PyValue each : shape instanceof PyNumber ? List.of(shape) : bounds.list(shape)) {
            sizes.add(each instanceof PyNumber number ? Size.of(number.whole()) : Size.unknown("axis " + sizes.size()));
        }
        return new Shape(sizes);
    }

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
                ? joined(tensor, bounds)
                : other instanceof KerasTensor ? null : this;
    }

    /** Returns a tensor with the weight added to it, or multiplied by it, element by element: sizes of 1 grow to the other's. */
    PyValue joined(KerasTensor tensor, Bounds bounds) {
        Shape output = tensor.known();
        Shape own = sizes(bounds);
        int shift = output.rank() - own.rank();
        for (int axis = 0; axis < own.rank() && shift >= 0; axis++) {
            Size size = own.size(axis);
            boolean grows = size.known()
                    && size.value() > 1
                    && output.size(shift + axis).equals(Size.of(1));
            output = grows ? output.with(shift + axis, size) : output;
        }
        return tensor.session().function("weight", List.of(tensor), List.of(output), 0);
    }

    /** Returns the product of a tensor and the weight, a matrix: the last axis becomes as long as the weight's. */
    PyValue multiplied(KerasTensor tensor, Bounds bounds) {
        List<PyValue> sizes = bounds.list(shape);
        PyValue last = sizes.isEmpty() ? shape : sizes.get(sizes.size() - 1);
        if (!(last instanceof PyNumber columns)) {
            return joined(tensor, bounds);
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
