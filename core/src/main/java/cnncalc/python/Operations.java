package cnncalc.python;

/** Finds the value that knows what an operator means. */
final class Operations {

    private Operations() {}

    /**
     * @throws PythonError if the two do not go together
     */
    static PyValue binary(Operator operator, PyValue left, PyValue right, Bounds bounds) {
        PyValue value = left.binary(operator, right, false, bounds);
        if (value == null) {
            value = right.binary(operator, left, true, bounds);
        }
        PyValue plain = PyInstance.plain(left);
        PyValue other = PyInstance.plain(right);
        if (value == null && (plain != left || other != right)) {
            return binary(operator, plain, other, bounds);
        }
        if (value == null) {
            throw PythonError.of("TypeError", "python.binary", operator.symbol(), left.typeName(), right.typeName());
        }
        return value;
    }

    /** Returns what {@code left operator= right} leaves in the variable. */
    static PyValue augmented(Operator operator, PyValue left, PyValue right, Bounds bounds) {
        PyValue value = left.augmented(operator, right, bounds);
        return value == null ? binary(operator, left, right, bounds) : value;
    }
}
