package cnncalc.python;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The methods of lists. */
final class ListMethods {

    static final MethodTable<PyList> TABLE = new MethodTable<PyList>()
            .with("append", 1, 1, (self, arguments, bounds) -> {
                self.extend(List.of(arguments.get(0)), bounds);
                return PyNone.NONE;
            })
            .with("extend", 1, 1, (self, arguments, bounds) -> {
                self.extend(bounds.list(arguments.get(0)), bounds);
                return PyNone.NONE;
            })
            .with("insert", 2, 2, (self, arguments, bounds) -> insert(self, arguments, bounds))
            .with("pop", 0, 1, (self, arguments, bounds) -> pop(self, arguments, bounds))
            .with("remove", 1, 1, (self, arguments, bounds) -> remove(self, arguments.get(0), bounds))
            .with("clear", 0, 0, (self, arguments, bounds) -> {
                self.elements().clear();
                return PyNone.NONE;
            })
            .with("copy", 0, 0, (self, arguments, bounds) -> {
                bounds.size(self.elements().size());
                return new PyList(self.elements());
            })
            .with("index", 1, 3, (self, arguments, bounds) -> Sequences.index(self, self.elements(), arguments, bounds))
            .with(
                    "count",
                    1,
                    1,
                    (self, arguments, bounds) -> Sequences.count(self.elements(), arguments.get(0), bounds))
            .with("reverse", 0, 0, (self, arguments, bounds) -> {
                bounds.size(self.elements().size());
                Collections.reverse(self.elements());
                return PyNone.NONE;
            })
            .with("sort", 0, 0, List.of("key", "reverse"), (self, arguments, bounds) -> {
                List<PyValue> sorted = Sorting.sorted(self.elements(), arguments, bounds);
                self.elements().clear();
                self.elements().addAll(sorted);
                return PyNone.NONE;
            });

    private ListMethods() {}

    private static PyValue insert(PyList self, Arguments arguments, Bounds bounds) {
        List<PyValue> elements = self.elements();
        bounds.size(elements.size() + 1L);
        elements.add(Indexes.clipped(Indexes.whole(arguments.get(0)), elements.size()), arguments.get(1));
        return PyNone.NONE;
    }

    private static PyValue pop(PyList self, Arguments arguments, Bounds bounds) {
        List<PyValue> elements = self.elements();
        if (elements.isEmpty()) {
            throw PythonError.of("IndexError", "python.empty", "pop");
        }
        PyValue index = arguments.find(0);
        int at = index == null ? elements.size() - 1 : Indexes.of(index, elements.size(), self);
        bounds.size(elements.size() - at);
        return elements.remove(at);
    }

    private static PyValue remove(PyList self, PyValue element, Bounds bounds) {
        int at = Sequences.find(self.elements(), element, bounds);
        if (at < 0) {
            throw PythonError.of("ValueError", "python.find", self.typeName(), Shown.of(element, bounds));
        }
        self.elements().remove(at);
        return PyNone.NONE;
    }

    static List<PyValue> reversed(List<PyValue> elements) {
        List<PyValue> reversed = new ArrayList<>(elements);
        Collections.reverse(reversed);
        return reversed;
    }
}
