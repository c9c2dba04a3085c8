package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Values that are gone through once: what {@code iter}, {@code zip} or a generator expression give. */
public final class PyIterator implements PyValue {

    private final String typeName;
    private final Cursor cursor;
    private boolean ended;

    public PyIterator(String typeName, Cursor cursor) {
        this.typeName = typeName;
        this.cursor = cursor;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return name.equals("__next__") ? Builtin.of(name, 0, 0, (arguments, bounds) -> required()) : null;
    }

    private PyValue required() {
        PyValue value = next();
        if (value == null) {
            throw PythonError.of("StopIteration", "python.iterate.end");
        }
        return value;
    }

    @Override
    public Cursor iterate(Bounds bounds) {
        return this::next;
    }

    /** Returns the next value, or null behind the last; from then on there are no more. */
    @Nullable
    PyValue next() {
        PyValue value = ended ? null : cursor.next();
        ended = value == null;
        return value;
    }
}
