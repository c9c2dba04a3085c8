package cnncalc.python;

import cnncalc.text.Span;

/** Whole numbers that say which element is meant. */
final class Indexes {

    private Indexes() {}

    /**
     * @throws PythonError unless the value is a whole number
     */
    static long whole(PyValue given) {
        PyValue value = PyInstance.plain(given);
        if (value instanceof PyNumber number && number.isWhole()) {
            return number.whole();
        }
        if (value instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        PyValue method = value instanceof PyInstance ? value.attribute("__index__") : null;
        if (method != null) {
            return whole(method.call(Arguments.of(new Span(0, 0)), new Bounds()));
        }
        throw PythonError.of("TypeError", "python.whole", value.typeName());
    }

    /**
     * Returns an index counted from the start.
     *
     * @throws PythonError unless there is such an element
     */
    static int of(PyValue given, long length, PyValue owner) {
        PyValue index = given instanceof PyInstance ? new PyInt(whole(given)) : given;
        if (!(index instanceof PyNumber number) || !number.isWhole()) {
            if (index.isOpen()) {
                throw PythonError.of(PyUnknown.KIND, "python.index.open", index.typeName());
            }
            throw PythonError.of("TypeError", "python.index.type", owner.typeName(), index.typeName());
        }
        long at = number.whole() < 0 ? number.whole() + length : number.whole();
        if (at < 0 || at >= length) {
            throw PythonError.of("IndexError", "python.index", owner.typeName(), number.whole(), length);
        }
        return (int) at;
    }

    /** Returns a position for inserting or searching: what lies outside is brought to the nearer end. */
    static int clipped(long index, int length) {
        long fromStart = index < 0 ? index + length : index;
        return (int) Math.max(0, Math.min(length, fromStart));
    }
}
