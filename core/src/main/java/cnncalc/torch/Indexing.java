package cnncalc.torch;

import cnncalc.python.Bounds;
import cnncalc.python.PyBool;
import cnncalc.python.PyEllipsis;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PySlice;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** Taking parts of a tensor, as NumPy and PyTorch do: numbers, slices, new axes, three dots, lists of places. */
final class Indexing {

    private Indexing() {}

    static PyValue get(Operations operations, Tensor tensor, PyValue index, Bounds bounds) {
        List<PyValue> parts = index instanceof PyTuple tuple ? tuple.elements() : List.of(index);
        return operations.of(tensor, () -> sizes(tensor.known(), expanded(parts, tensor.known().length), bounds));
    }

    /** Three dots stand for whole axes, as many as are left. */
    private static List<PyValue> expanded(List<PyValue> parts, int rank) {
        int used = 0;
        for (PyValue part : parts) {
            used += part == PyNone.NONE || part == PyEllipsis.ELLIPSIS ? 0 : 1;
        }
        List<PyValue> expanded = new ArrayList<>();
        for (PyValue part : parts) {
            if (part == PyEllipsis.ELLIPSIS) {
                for (int i = used; i < rank; i++) {
                    expanded.add(new PySlice(PyNone.NONE, PyNone.NONE, PyNone.NONE));
                }
            } else {
                expanded.add(part);
            }
        }
        return expanded;
    }

    private static long[] sizes(long[] sizes, List<PyValue> parts, Bounds bounds) {
        long[] out = {};
        long[] places = null;
        int at = -1;
        int axis = 0;
        for (PyValue part : parts) {
            if (part == PyNone.NONE) {
                out = Shapes.joined(out, new long[] {1});
                continue;
            }
            if (axis >= sizes.length) {
                throw Refusal.of("pytorch.index.many", (long) parts.size(), Shapes.text(sizes));
            }
            if (part instanceof PySlice slice) {
                out = Shapes.joined(out, new long[] {slice.of(sizes[axis]).length(bounds)});
            } else if (part instanceof PyNumber && !(part instanceof PyBool)) {
                require(Shapes.whole(part), sizes, axis);
            } else {
                long[] chosen = places(part, bounds);
                at = at < 0 ? out.length : at;
                places = places == null ? chosen : Shapes.broadcast(places, chosen);
            }
            axis++;
        }
        long[] rest = Shapes.joined(out, Shapes.part(sizes, axis, sizes.length));
        if (places == null) {
            return rest;
        }
        return Shapes.joined(Shapes.joined(Shapes.part(rest, 0, at), places), Shapes.part(rest, at, rest.length));
    }

    private static void require(long index, long[] sizes, int axis) {
        long at = index < 0 ? index + sizes[axis] : index;
        if (at < 0 || at >= sizes[axis]) {
            throw PythonError.of("IndexError", Message.of("pytorch.index", index, (long) axis, sizes[axis]));
        }
    }

    /** Returns the shape of what chooses places: a list of numbers, a tensor of them. */
    private static long[] places(PyValue part, Bounds bounds) {
        if (part instanceof Tensor tensor) {
            return tensor.known();
        }
        if (part instanceof PyList || part instanceof PyTuple) {
            return new long[] {bounds.list(part).size()};
        }
        throw PythonError.of("TypeError", Message.of("python.index.type", "Tensor", part.typeName()));
    }
}
