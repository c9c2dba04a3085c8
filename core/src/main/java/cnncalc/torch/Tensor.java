package cnncalc.torch;

import cnncalc.python.PyInt;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A tensor without its numbers.
 *
 * @param reference the node's output that it is
 * @param sizes its shape; null where that could not be worked out
 */
record Tensor(String reference, @Nullable Shape sizes) implements PyValue {

    @Override
    public String typeName() {
        return "Tensor";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return name.equals("shape") && sizes != null ? tuple(sizes) : null;
    }

    private static PyValue tuple(Shape shape) {
        List<PyValue> values = new ArrayList<>();
        for (Size size : shape.sizes()) {
            if (size.known()) {
                values.add(new PyInt(size.value()));
            }
        }
        return new PyTuple(values);
    }
}
