package cnncalc.keras;

import cnncalc.python.Bounds;
import cnncalc.python.PyEllipsis;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PySlice;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.ArrayList;
import java.util.List;

/** Parts of a tensor: numbers, slices, new axes, three dots. */
final class Slices {

    private Slices() {}

    static Shape of(Shape shape, PyValue index, Bounds bounds) {
        List<PyValue> parts = index instanceof PyTuple tuple ? tuple.elements() : List.of(index);
        int used = 0;
        for (PyValue part : parts) {
            used += part == PyNone.NONE || part == PyEllipsis.ELLIPSIS ? 0 : 1;
        }
        List<Size> sizes = new ArrayList<>();
        int axis = 0;
        for (PyValue part : parts) {
            if (part == PyNone.NONE) {
                sizes.add(Size.of(1));
            } else if (part == PyEllipsis.ELLIPSIS) {
                for (int i = used; i < shape.rank(); i++) {
                    sizes.add(shape.size(axis++));
                }
            } else if (axis < shape.rank()) {
                Size size = shape.size(axis++);
                if (part instanceof PySlice slice) {
                    boolean all = slice.start() == PyNone.NONE && slice.stop() == PyNone.NONE;
                    sizes.add(
                            all || !size.known()
                                    ? size
                                    : Size.of(slice.of(size.value()).length(bounds)));
                } else if (!(part instanceof PyNumber)) {
                    sizes.add(size);
                }
            }
        }
        while (axis < shape.rank()) {
            sizes.add(shape.size(axis++));
        }
        return new Shape(sizes);
    }
}
