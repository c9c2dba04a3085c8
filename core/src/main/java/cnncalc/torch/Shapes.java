package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyInt;
import cnncalc.python.PyNumber;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sizes of tensors, all known, and how programs give them. */
final class Shapes {

    private Shapes() {}

    static long @Nullable [] sizes(@Nullable Shape shape) {
        if (shape == null) {
            return null;
        }
        long[] sizes = new long[shape.rank()];
        for (int axis = 0; axis < sizes.length; axis++) {
            if (!shape.size(axis).known()) {
                return null;
            }
            sizes[axis] = shape.size(axis).value();
        }
        return sizes;
    }

    static @Nullable Shape of(long @Nullable [] sizes) {
        return sizes == null ? null : known(sizes);
    }

    static Shape known(long[] sizes) {
        List<Size> all = new ArrayList<>();
        for (long size : sizes) {
            all.add(Size.of(size));
        }
        return new Shape(all);
    }

    static String text(long[] sizes) {
        return known(sizes).whole();
    }

    static PyValue tuple(long[] sizes) {
        List<PyValue> values = new ArrayList<>();
        for (long size : sizes) {
            values.add(new PyInt(size));
        }
        return new PyTuple(values, /* ofSizes= */ true);
    }

    static long elements(long[] sizes) {
        long elements = 1;
        for (long size : sizes) {
            elements = Math.multiplyExact(elements, size);
        }
        return elements;
    }

    /**
     * @throws PythonError unless the value is a whole number
     */
    static long whole(PyValue value) {
        if (value instanceof PyNumber number && number.isWhole()) {
            return number.whole();
        }
        if (value instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        throw PythonError.of("TypeError", Message.of("python.whole", value.typeName()));
    }

    /** Returns whole numbers given one by one from a position on, or as one list there. */
    static long[] wholes(Arguments arguments, int from, Bounds bounds) {
        boolean listed = arguments.count() == from + 1 && !(arguments.get(from) instanceof PyNumber);
        List<PyValue> values = new ArrayList<>();
        if (listed) {
            values = bounds.list(arguments.get(from));
        } else {
            for (int i = from; i < arguments.count(); i++) {
                values.add(arguments.get(i));
            }
        }
        return wholes(values);
    }

    static long[] wholes(List<PyValue> values) {
        long[] wholes = new long[values.size()];
        for (int i = 0; i < wholes.length; i++) {
            wholes[i] = whole(values.get(i));
        }
        return wholes;
    }

    /** Returns whole numbers of one value: a number, a list of them. */
    static long[] wholes(PyValue value, Bounds bounds) {
        return value instanceof PyNumber ? new long[] {whole(value)} : wholes(bounds.list(value));
    }

    /**
     * Returns an axis counted from the front.
     *
     * @throws Refusal if there is no such axis
     */
    static int axis(long axis, int rank) {
        long at = axis < 0 ? axis + rank : axis;
        if (at < 0 || at >= Math.max(1, rank)) {
            throw Refusal.of("pytorch.axis", axis, (long) rank);
        }
        return (int) at;
    }

    static long[] with(long[] sizes, int axis, long size) {
        long[] changed = sizes.clone();
        changed[axis] = size;
        return changed;
    }

    static long[] without(long[] sizes, int axis) {
        long[] fewer = new long[sizes.length - 1];
        for (int i = 0; i < fewer.length; i++) {
            fewer[i] = sizes[i < axis ? i : i + 1];
        }
        return fewer;
    }

    static long[] inserted(long[] sizes, int axis, long size) {
        long[] more = new long[sizes.length + 1];
        for (int i = 0; i < more.length; i++) {
            more[i] = i == axis ? size : sizes[i < axis ? i : i - 1];
        }
        return more;
    }

    static long[] part(long[] sizes, int from, int to) {
        return Arrays.copyOfRange(sizes, Math.max(0, from), Math.max(Math.max(0, from), to));
    }

    static long[] joined(long[] first, long[] second) {
        long[] all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /**
     * Returns the sizes that two tensors come to where sizes of 1 are repeated.
     *
     * @throws Refusal if two sizes differ and neither is 1
     */
    static long[] broadcast(long[] left, long[] right) {
        int rank = Math.max(left.length, right.length);
        long[] out = new long[rank];
        for (int axis = 0; axis < rank; axis++) {
            int inLeft = axis - rank + left.length;
            int inRight = axis - rank + right.length;
            long a = inLeft < 0 ? 1 : left[inLeft];
            long b = inRight < 0 ? 1 : right[inRight];
            if (a != b && a != 1 && b != 1) {
                throw Refusal.of("pytorch.broadcast", text(left), text(right));
            }
            out[axis] = a == 1 ? b : a;
        }
        return out;
    }
}
