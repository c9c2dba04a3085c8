package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Where a slice begins and ends, and how it steps; what is left open is {@code None}. */
public record PySlice(PyValue start, PyValue stop, PyValue step) implements PyValue {

    @Override
    public String typeName() {
        return "slice";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "start" -> start;
            case "stop" -> stop;
            case "step" -> step;
            case "indices" -> Builtin.of(name, 1, 1, (arguments, bounds) -> indices(arguments.get(0)));
            default -> null;
        };
    }

    private PyValue indices(PyValue length) {
        PyRange range = of(Indexes.whole(length));
        return PyTuple.of(new PyInt(range.start()), new PyInt(range.stop()), new PyInt(range.step()));
    }

    /**
     * Returns the indexes that the slice takes of so many elements.
     *
     * @throws PythonError if a part is no whole number, or the step is 0
     */
    public PyRange of(long length) {
        long by = step == PyNone.NONE ? 1 : Indexes.whole(step);
        if (by == 0) {
            throw PythonError.of("ValueError", "python.slice.step");
        }
        long first = by > 0 ? 0 : -1;
        long last = by > 0 ? length : length - 1;
        long from = start == PyNone.NONE ? (by > 0 ? first : last) : clipped(start, length, first, last);
        long to = stop == PyNone.NONE ? (by > 0 ? last : first) : clipped(stop, length, first, last);
        return new PyRange(from, to, Math.max(by, -Long.MAX_VALUE));
    }

    private static long clipped(PyValue part, long length, long first, long last) {
        long index = Indexes.whole(part);
        long fromStart = index < 0 ? index + length : index;
        return Math.max(first, Math.min(last, fromStart));
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return other instanceof PySlice slice
                && bounds.equal(start, slice.start)
                && bounds.equal(stop, slice.stop)
                && bounds.equal(step, slice.step);
    }

    @Override
    public int hash(Bounds bounds) {
        throw PythonError.of("TypeError", "python.key", typeName());
    }

    @Override
    public String repr(Bounds bounds) {
        return "slice(" + bounds.repr(start) + ", " + bounds.repr(stop) + ", " + bounds.repr(step) + ")";
    }
}
