package cnncalc.python;

import java.util.List;

/** The methods of sets. */
final class SetMethods {

    static final MethodTable<PySet> TABLE = new MethodTable<PySet>()
            .with("add", 1, 1, (self, arguments, bounds) -> {
                self.add(arguments.get(0), bounds);
                return PyNone.NONE;
            })
            .with("discard", 1, 1, (self, arguments, bounds) -> {
                self.remove(arguments.get(0), bounds);
                return PyNone.NONE;
            })
            .with("remove", 1, 1, (self, arguments, bounds) -> {
                if (!self.remove(arguments.get(0), bounds)) {
                    throw PythonError.of("KeyError", "python.key.missing", Shown.of(arguments.get(0), bounds));
                }
                return PyNone.NONE;
            })
            .with("pop", 0, 0, (self, arguments, bounds) -> pop(self, bounds))
            .with("clear", 0, 0, (self, arguments, bounds) -> {
                self.clear();
                return PyNone.NONE;
            })
            .with("copy", 0, 0, (self, arguments, bounds) -> new PySet(self.values(), bounds))
            .with("update", 0, 100, (self, arguments, bounds) -> {
                for (PyValue each : arguments.values()) {
                    bounds.list(each).forEach(element -> self.add(element, bounds));
                }
                return PyNone.NONE;
            })
            .with("union", 0, 100, (self, arguments, bounds) -> combined(Operator.OR, self, arguments, bounds))
            .with("intersection", 0, 100, (self, arguments, bounds) -> combined(Operator.AND, self, arguments, bounds))
            .with("difference", 0, 100, (self, arguments, bounds) -> combined(Operator.MINUS, self, arguments, bounds))
            .with(
                    "symmetric_difference",
                    1,
                    1,
                    (self, arguments, bounds) -> combined(Operator.XOR, self, arguments, bounds))
            .with(
                    "issubset",
                    1,
                    1,
                    (self, arguments, bounds) -> compared(Relation.AT_MOST, self, arguments.get(0), bounds))
            .with(
                    "issuperset",
                    1,
                    1,
                    (self, arguments, bounds) -> compared(Relation.AT_LEAST, self, arguments.get(0), bounds))
            .with(
                    "isdisjoint",
                    1,
                    1,
                    (self, arguments, bounds) -> PyBool.of(
                            !combined(Operator.AND, self, arguments, bounds).isTrue(bounds)));

    private SetMethods() {}

    private static PyValue pop(PySet self, Bounds bounds) {
        Cursor cursor = bounds.iterate(self);
        PyValue first = cursor.next();
        if (first == null) {
            throw PythonError.of("KeyError", "python.empty", "pop");
        }
        self.remove(first, bounds);
        return first;
    }

    private static PyValue combined(Operator operator, PySet self, Arguments arguments, Bounds bounds) {
        PySet result = new PySet(self.values(), bounds);
        for (PyValue each : arguments.values()) {
            List<PyValue> elements = bounds.list(each);
            result.augmented(operator, new PySet(elements, bounds), bounds);
        }
        return result;
    }

    private static PyValue compared(Relation relation, PySet self, PyValue other, Bounds bounds) {
        PyValue result = self.compare(relation, new PySet(bounds.list(other), bounds), bounds);
        return result == null ? PyBool.FALSE : result;
    }
}
