package cnncalc.python;

/** A value in a hash table of Java's: equal where Python says so. */
final class Key {

    private final PyValue value;
    private final int hash;
    private final Bounds bounds;

    /**
     * @throws PythonError if the value can be no key
     */
    Key(PyValue value, Bounds bounds) {
        this.value = value;
        this.bounds = bounds;
        this.hash = value instanceof PyStr text ? text.text().hashCode() : bounds.hash(value);
    }

    PyValue value() {
        return value;
    }

    @Override
    public boolean equals(Object other) {
        if (!(other instanceof Key key)) {
            return false;
        }
        if (key.hash != hash) {
            return false;
        }
        return (value instanceof PyStr text && key.value instanceof PyStr second)
                ? text.text().equals(second.text())
                : bounds.equal(value, key.value);
    }

    @Override
    public int hashCode() {
        return hash;
    }
}
