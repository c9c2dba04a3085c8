package cnncalc.python;

/** Decides what holds between two values. */
final class Comparisons {

    private Comparisons() {}

    /**
     * Returns the result of a comparison; a framework's values may give something else than a truth value.
     *
     * @throws PythonError if the two have no order
     */
    static PyValue compare(Relation relation, PyValue left, PyValue right, Bounds bounds) {
        return switch (relation) {
            case IN -> PyBool.of(contains(right, left, bounds));
            case NOT_IN -> PyBool.of(!contains(right, left, bounds));
            case IS -> PyBool.of(same(left, right));
            case IS_NOT -> PyBool.of(!same(left, right));
            default -> valued(relation, left, right, bounds);
        };
    }

    private static PyValue valued(Relation relation, PyValue left, PyValue right, Bounds bounds) {
        PyValue result = left.compare(relation, right, bounds);
        if (result == null) {
            result = right.compare(relation.mirrored(), left, bounds);
        }
        if (result != null) {
            return result;
        }
        PyValue plain = PyInstance.plain(left);
        PyValue other = PyInstance.plain(right);
        if (relation.ofOrder() && (plain != left || other != right)) {
            return valued(relation, plain, other, bounds);
        }
        if (relation.ofOrder()) {
            throw PythonError.of("TypeError", "python.order", relation.symbol(), left.typeName(), right.typeName());
        }
        return PyBool.of(bounds.equal(left, right) == (relation == Relation.EQUAL));
    }

    /** Small numbers and texts are kept once by Python; here all that are equal are. */
    private static boolean same(PyValue left, PyValue right) {
        if (left instanceof PyInt first && right instanceof PyInt second) {
            return first.value() == second.value();
        }
        if (left instanceof PyStr first && right instanceof PyStr second) {
            return first.text().equals(second.text());
        }
        boolean empty = left instanceof PyTuple first && first.elements().isEmpty();
        return left == right
                || (empty
                        && right instanceof PyTuple second
                        && second.elements().isEmpty());
    }

    static boolean contains(PyValue container, PyValue element, Bounds bounds) {
        Boolean known = container.contains(element, bounds);
        if (known != null) {
            return known;
        }
        Cursor cursor = bounds.iterate(container);
        for (PyValue each = cursor.next(); each != null; each = cursor.next()) {
            if (bounds.equal(each, element)) {
                return true;
            }
        }
        return false;
    }
}
