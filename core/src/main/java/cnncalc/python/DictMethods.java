package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The methods of dicts. */
final class DictMethods {

    static final MethodTable<PyDict> TABLE = new MethodTable<PyDict>()
            .with("get", 1, 2, (self, arguments, bounds) -> {
                PyValue value = self.get(arguments.get(0), bounds);
                return value == null ? orNone(arguments, 1) : value;
            })
            .with("keys", 0, 0, (self, arguments, bounds) -> new View("dict_keys", self, self::keys))
            .with("values", 0, 0, (self, arguments, bounds) -> new View("dict_values", self, self::values))
            .with("items", 0, 0, (self, arguments, bounds) -> new View("dict_items", self, self::items))
            .with("pop", 1, 2, (self, arguments, bounds) -> pop(self, arguments, bounds))
            .with(
                    "popitem",
                    0,
                    1,
                    List.of("last"),
                    (self, arguments, bounds) -> popItem(self, isLast(arguments, 0, bounds), bounds))
            .with("move_to_end", 1, 2, List.of("last"), (self, arguments, bounds) -> {
                PyValue value = self.item(arguments.get(0), bounds);
                List<PyValue> items = self.items();
                self.remove(arguments.get(0), bounds);
                self.put(arguments.get(0), value, bounds);
                for (int i = 0; !isLast(arguments, 1, bounds) && i < items.size(); i++) {
                    PyValue key = ((PyTuple) items.get(i)).elements().get(0);
                    if (!bounds.equal(key, arguments.get(0))) {
                        PyValue moved = self.item(key, bounds);
                        self.remove(key, bounds);
                        self.put(key, moved, bounds);
                    }
                }
                return PyNone.NONE;
            })
            .with("setdefault", 1, 2, (self, arguments, bounds) -> {
                PyValue value = self.get(arguments.get(0), bounds);
                if (value == null) {
                    value = orNone(arguments, 1);
                    self.put(arguments.get(0), value, bounds);
                }
                return value;
            })
            .with("clear", 0, 0, (self, arguments, bounds) -> {
                self.clear();
                return PyNone.NONE;
            })
            .with("copy", 0, 0, (self, arguments, bounds) -> {
                PyDict copy = new PyDict(self.typeName());
                copy.putAll(self, bounds);
                return copy;
            });

    private DictMethods() {}

    private static PyValue orNone(Arguments arguments, int position) {
        PyValue value = arguments.find(position);
        return value == null ? PyNone.NONE : value;
    }

    private static PyValue pop(PyDict self, Arguments arguments, Bounds bounds) {
        PyValue removed = self.remove(arguments.get(0), bounds);
        if (removed == null) {
            removed = arguments.find(1);
        }
        return removed == null ? self.item(arguments.get(0), bounds) : removed;
    }

    private static boolean isLast(Arguments arguments, int position, Bounds bounds) {
        PyValue last = arguments.find(position, "last");
        return last == null || last.isTrue(bounds);
    }

    private static PyValue popItem(PyDict self, boolean isLast, Bounds bounds) {
        if (self.size() == 0) {
            throw PythonError.of("KeyError", "python.empty", "popitem");
        }
        bounds.size(self.size());
        List<PyValue> items = self.items();
        PyTuple last = (PyTuple) items.get(isLast ? items.size() - 1 : 0);
        self.remove(last.elements().get(0), bounds);
        return last;
    }

    static PyValue updater(PyDict self) {
        return Builtin.open("update", (arguments, bounds) -> {
            update(self, arguments, bounds);
            return PyNone.NONE;
        });
    }

    /** Puts in what a call of {@code dict} or {@code update} passes. */
    static void update(PyDict self, Arguments arguments, Bounds bounds) {
        PyValue from = arguments.find(0);
        if (from != null) {
            self.putAll(from, bounds);
        }
        for (Map.Entry<String, Arguments.Given> entry : arguments.names().entrySet()) {
            self.put(new PyStr(entry.getKey()), entry.getValue().value(), bounds);
        }
    }

    /** Keys, values or items of a dict as it is when they are asked for. */
    record View(String typeName, PyDict dict, Supplier<List<PyValue>> elements) implements PyValue {

        @Override
        public long length(Bounds bounds) {
            return dict.size();
        }

        @Override
        public Cursor iterate(Bounds bounds) {
            bounds.size(dict.size());
            return dict.unchanged(elements.get());
        }

        @Override
        public boolean equal(PyValue other, Bounds bounds) {
            boolean alike = other instanceof View view && view.typeName.equals(typeName);
            return alike && new PySet(elements.get(), bounds).equal(new PySet(bounds.list(other), bounds), bounds);
        }

        @Override
        public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
            PySet own = new PySet(elements.get(), bounds);
            return own.binary(operator, new PySet(bounds.list(other), bounds), reflected, bounds);
        }

        @Override
        public String repr(Bounds bounds) {
            return typeName + "(" + bounds.repr(new PyList(new ArrayList<>(elements.get()))) + ")";
        }
    }
}
