package cnncalc.keras;

import cnncalc.python.Bounds;
import cnncalc.python.Operator;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A size that is not known before the model runs, as {@code tf.shape} gives it: whatever is computed with it is one too. */
enum OpenSize implements PyValue {
    SIZE;

    /** Returns a shape whose open sizes can be computed with. */
    static PyValue in(PyValue shape, Bounds bounds) {
        if (!(shape instanceof PyShape)) {
            return shape;
        }
        List<PyValue> sizes = new ArrayList<>();
        for (PyValue size : bounds.list(shape)) {
            sizes.add(size == PyNone.NONE ? SIZE : size);
        }
        return new PyShape(new PyTuple(sizes));
    }

    @Override
    public String typeName() {
        return "Tensor";
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return other instanceof PyNumber || other == SIZE ? SIZE : null;
    }

    @Override
    public String repr(Bounds bounds) {
        return "None";
    }
}
