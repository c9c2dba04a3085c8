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
        return switch (name) {
            case "__next__" -> Builtin.of(name, 0, 0, (arguments, bounds) -> required(next(), bounds));
            case "__iter__" -> Builtin.of(name, 0, 0, (arguments, bounds) -> this);
            default -> cursor instanceof Generator generator ? ofGenerator(name, generator) : null;
        };
    }

    private @Nullable PyValue ofGenerator(String name, Generator generator) {
        return switch (name) {
            case "send" ->
                Builtin.of(name, 1, 1, (arguments, bounds) -> {
                    generator.send(arguments.get(0));
                    return required(next(), bounds);
                });
            case "throw" ->
                Builtin.of(name, 1, 3, (arguments, bounds) -> {
                    generator.raise(
                            Exceptions.raised(arguments.get(arguments.count() == 3 ? 1 : 0), arguments.span(), bounds));
                    return required(next(), bounds);
                });
            case "close" ->
                Builtin.of(name, 0, 0, (arguments, bounds) -> {
                    generator.close(arguments.span(), bounds);
                    return PyNone.NONE;
                });
            default -> null;
        };
    }

    /** Passes on what {@code yield} gives, where it is a generator. */
    void send(PyValue value) {
        if (cursor instanceof Generator generator) {
            generator.send(value);
        }
    }

    /** Passes on what {@code yield} raises, and returns whether it is a generator. */
    boolean raise(PythonError error) {
        if (cursor instanceof Generator generator) {
            generator.raise(error);
            return true;
        }
        return false;
    }

    /** Returns what a generator that has ended returned. */
    PyValue returned() {
        return cursor instanceof Generator generator ? generator.returned() : PyNone.NONE;
    }

    PyValue required(@Nullable PyValue value, Bounds bounds) {
        if (value == null) {
            PythonError end = PythonError.of("StopIteration", "python.iterate.end");
            PyValue exception = Exceptions.value(end, bounds);
            exception.setAttribute("value", returned());
            throw end.raising(exception);
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
