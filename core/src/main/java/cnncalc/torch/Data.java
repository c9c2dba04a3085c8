package cnncalc.torch;

import cnncalc.python.Bounds;
import cnncalc.python.PyInstance;
import cnncalc.python.PyList;
import cnncalc.python.PyNumber;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tensors of numbers that a program has at hand: {@code torch.tensor([[1, 2]])}, {@code torch.from_numpy(array)}. */
final class Data {

    private Data() {}

    /**
     * Returns the tensor of a number, of lists in each other or of an array; a tensor is one already.
     *
     * @throws cnncalc.python.PythonError if the data is not known
     */
    static Tensor tensor(Tracer tracer, PyValue value, Bounds bounds) {
        if (value instanceof Tensor tensor) {
            return tensor;
        }
        boolean row = isRow(value);
        Values known =
                row ? Values.of(bounds.list(value)) : value instanceof PyNumber ? Values.of(value) : values(value);
        boolean single = !row && value instanceof PyNumber;
        return known == null ? Tensor.constant(tracer, sizes(value, bounds)) : Tensor.of(tracer, known, single);
    }

    private static boolean isRow(PyValue value) {
        return value instanceof PyList || value instanceof PyTuple;
    }

    private static long[] sizes(PyValue value, Bounds bounds) {
        if (isRow(value)) {
            List<PyValue> parts = bounds.list(value);
            long[] count = {parts.size()};
            return parts.isEmpty() ? count : Shapes.joined(count, sizes(parts.get(0), bounds));
        }
        if (value instanceof Tensor tensor) {
            return tensor.known();
        }
        if (value instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        PyValue shape = value instanceof PyInstance ? value.attribute("shape") : null;
        return shape instanceof PyTuple tuple ? Shapes.wholes(tuple, bounds) : new long[0];
    }

    /** The numbers of an array of one axis, as far as they are known. */
    private static @Nullable Values values(PyValue value) {
        PyValue shape = value instanceof PyInstance ? value.attribute("shape") : null;
        boolean row = shape instanceof PyTuple sizes && sizes.elements().size() == 1;
        return row && value.attribute("values") instanceof PyList numbers ? Values.of(numbers.elements()) : null;
    }
}
