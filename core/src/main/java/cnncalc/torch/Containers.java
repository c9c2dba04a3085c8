package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyClass;
import cnncalc.python.PyDict;
import cnncalc.python.PyInstance;
import cnncalc.python.PyInt;
import cnncalc.python.PyIterator;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PySlice;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** PyTorch's containers; {@code torch/nn/modules/container.py} of PyTorch 2.13. */
final class Containers {

    private Containers() {}

    static void define(PyClass module, Map<String, PyValue> classes, Tracer tracer) {
        PyClass sequential = PyClass.of("Sequential", List.of(module));
        sequential.method("__init__", Containers::sequential);
        sequential.method("forward", tracer::chain);
        PyClass list = PyClass.of("ModuleList", List.of(module));
        list.method("__init__", Containers::list);
        PyClass dict = PyClass.of("ModuleDict", List.of(module));
        dict.method("__init__", Containers::dict);
        PyClass parameters = PyClass.of("ParameterList", List.of(module));
        parameters.method("__init__", Containers::list);
        PyClass named = PyClass.of("ParameterDict", List.of(module));
        named.method("__init__", Containers::dict);
        for (PyClass each : List.of(sequential, list, parameters)) {
            defineList(each);
        }
        for (PyClass each : List.of(dict, named)) {
            defineDict(each);
        }
        for (PyClass each : List.of(sequential, list, dict, parameters, named)) {
            classes.put(each.name(), each);
        }
    }

    private static PyValue sequential(Arguments arguments, Bounds bounds) {
        PyValue self = arguments.get(0);
        Modules.start(self);
        if (arguments.count() == 2 && arguments.get(1) instanceof PyDict dict) {
            addAll(self, dict);
            return PyNone.NONE;
        }
        for (int i = 1; i < arguments.count(); i++) {
            Modules.add(self, Integer.toString(i - 1), arguments.get(i));
        }
        return PyNone.NONE;
    }

    private static PyValue list(Arguments arguments, Bounds bounds) {
        PyValue self = arguments.get(0);
        Modules.start(self);
        PyValue given = arguments.count() > 1 ? arguments.get(1) : arguments.find("modules");
        return given == null || given == PyNone.NONE ? PyNone.NONE : extend(self, given, bounds);
    }

    private static PyValue extend(PyValue self, PyValue given, Bounds bounds) {
        for (PyValue child : bounds.list(given)) {
            append(self, child);
        }
        return self;
    }

    private static void append(PyValue self, PyValue child) {
        ModuleState state = Modules.state(self);
        int count = state.modules.size() + state.parameters.size();
        if (child instanceof Tensor) {
            Modules.register(self, Integer.toString(count), child);
        } else {
            Modules.add(self, Integer.toString(count), child);
        }
    }

    private static PyValue dict(Arguments arguments, Bounds bounds) {
        PyValue self = arguments.get(0);
        Modules.start(self);
        PyValue given = arguments.count() > 1 ? arguments.get(1) : arguments.find("modules");
        update(self, given, bounds);
        return PyNone.NONE;
    }

    private static void update(PyValue self, @org.jspecify.annotations.Nullable PyValue given, Bounds bounds) {
        if (given instanceof PyDict dict) {
            addAll(self, dict);
        } else if (given != null && given != PyNone.NONE) {
            for (PyValue pair : bounds.list(given)) {
                List<PyValue> parts = bounds.list(pair);
                addNamed(self, parts.get(0), parts.get(1));
            }
        }
    }

    private static void addAll(PyValue self, PyDict dict) {
        List<PyValue> values = dict.values();
        for (int i = 0; i < values.size(); i++) {
            addNamed(self, dict.keys().get(i), values.get(i));
        }
    }

    private static void addNamed(PyValue self, PyValue key, PyValue value) {
        if (!(key instanceof PyStr name)) {
            throw Refusal.of("pytorch.name", self.typeName(), key.typeName());
        }
        if (value instanceof Tensor) {
            Modules.register(self, name.text(), value);
        } else {
            Modules.add(self, name.text(), value);
        }
    }

    private static List<PyValue> elements(PyValue self) {
        ModuleState state = Modules.state(self);
        List<PyValue> all = new ArrayList<>(state.modules.values());
        all.addAll(state.parameters.values());
        return all;
    }

    private static List<String> keys(PyValue self) {
        ModuleState state = Modules.state(self);
        List<String> all = new ArrayList<>(state.modules.keySet());
        all.addAll(state.parameters.keySet());
        return all;
    }

    private static void defineList(PyClass type) {
        type.method(
                "__len__",
                (arguments, bounds) -> new PyInt(elements(arguments.get(0)).size()));
        type.method("__iter__", (arguments, bounds) -> iterator(elements(arguments.get(0))));
        type.method("__getitem__", Containers::item);
        type.method("__setitem__", (arguments, bounds) -> {
            String name = keys(arguments.get(0)).get(index(arguments));
            Modules.register(arguments.get(0), name, arguments.get(2));
            return PyNone.NONE;
        });
        type.method("__delitem__", (arguments, bounds) -> removed(arguments, bounds));
        type.method("append", (arguments, bounds) -> {
            append(arguments.get(0), arguments.get(1));
            return arguments.get(0);
        });
        type.method("extend", (arguments, bounds) -> extend(arguments.get(0), arguments.get(1), bounds));
        type.method("__iadd__", (arguments, bounds) -> extend(arguments.get(0), arguments.get(1), bounds));
        type.method("__add__", (arguments, bounds) -> {
            PyValue sum = copy(arguments.get(0), elements(arguments.get(0)), bounds);
            return extend(sum, arguments.get(1), bounds);
        });
        type.method("insert", (arguments, bounds) -> {
            List<PyValue> all = elements(arguments.get(0));
            long at = Shapes.whole(arguments.get(1));
            all.add((int) Math.max(0, Math.min(all.size(), at < 0 ? at + all.size() : at)), arguments.get(2));
            return refilled(arguments.get(0), all);
        });
        type.method("pop", (arguments, bounds) -> removed(arguments, bounds));
    }

    private static PyValue removed(Arguments arguments, Bounds bounds) {
        List<PyValue> all = elements(arguments.get(0));
        if (arguments.find(1) instanceof PySlice slice) {
            all.removeAll(bounds.list(slice.of(all.size())).stream()
                    .map(each -> all.get(number(each)))
                    .toList());
            return refilled(arguments.get(0), all);
        }
        PyValue gone = all.remove(arguments.count() > 1 ? index(arguments) : all.size() - 1);
        refilled(arguments.get(0), all);
        return gone;
    }

    private static int number(PyValue value) {
        return (int) ((PyInt) value).value();
    }

    private static PyValue refilled(PyValue self, List<PyValue> all) {
        ModuleState state = Modules.state(self);
        state.modules.clear();
        state.parameters.clear();
        for (PyValue each : all) {
            append(self, each);
        }
        return self;
    }

    private static PyValue item(Arguments arguments, Bounds bounds) {
        List<PyValue> all = elements(arguments.get(0));
        if (arguments.get(1) instanceof PySlice slice) {
            List<PyValue> some = new ArrayList<>();
            List<String> names = new ArrayList<>();
            for (PyValue each : bounds.list(slice.of(all.size()))) {
                some.add(all.get(number(each)));
                names.add(keys(arguments.get(0)).get(number(each)));
            }
            return sliced(arguments.get(0), names, some, bounds);
        }
        if (arguments.get(1) instanceof PyStr name) {
            int at = keys(arguments.get(0)).indexOf(name.text());
            if (at >= 0) {
                return all.get(at);
            }
        }
        return all.get(index(arguments));
    }

    /** A slice of a chain keeps the names, one of a list is numbered anew. */
    private static PyValue sliced(PyValue self, List<String> names, List<PyValue> some, Bounds bounds) {
        if (!isSequential(self)) {
            return copy(self, some, bounds);
        }
        PyValue made = copy(self, List.of(), bounds);
        for (int i = 0; i < some.size(); i++) {
            Modules.add(made, names.get(i), some.get(i));
        }
        return made;
    }

    private static boolean isSequential(PyValue self) {
        return self instanceof PyInstance instance && instance.type().find("forward") != null;
    }

    /** Returns a plain container of the same kind. */
    private static PyValue copy(PyValue self, List<PyValue> elements, Bounds bounds) {
        PyClass own = ((PyInstance) self).type();
        PyClass plain = own;
        for (PyClass each : own.order()) {
            if (List.of("Sequential", "ModuleList", "ParameterList").contains(each.name())) {
                plain = each;
                break;
            }
        }
        PyInstance made = new PyInstance(plain, bounds);
        Modules.start(made);
        for (PyValue element : elements) {
            append(made, element);
        }
        return made;
    }

    private static int index(Arguments arguments) {
        int count = elements(arguments.get(0)).size();
        if (!(arguments.get(1) instanceof PyInt number)) {
            throw PythonError.of(
                    "TypeError", Message.of("python.whole", arguments.get(1).typeName()));
        }
        long at = number.value() < 0 ? number.value() + count : number.value();
        if (at < 0 || at >= count) {
            throw PythonError.of(
                    "IndexError",
                    Message.of("python.index", arguments.get(0).typeName(), number.value(), (long) count));
        }
        return (int) at;
    }

    private static void defineDict(PyClass type) {
        type.method(
                "__len__",
                (arguments, bounds) -> new PyInt(elements(arguments.get(0)).size()));
        type.method("__iter__", (arguments, bounds) -> iterator(names(arguments.get(0))));
        type.method("keys", (arguments, bounds) -> new PyList(names(arguments.get(0))));
        type.method("values", (arguments, bounds) -> new PyList(elements(arguments.get(0))));
        type.method("items", (arguments, bounds) -> {
            List<PyValue> items = new ArrayList<>();
            List<PyValue> values = elements(arguments.get(0));
            for (int i = 0; i < values.size(); i++) {
                items.add(PyTuple.of(names(arguments.get(0)).get(i), values.get(i)));
            }
            return new PyList(items);
        });
        type.method(
                "__contains__",
                (arguments, bounds) -> cnncalc.python.PyBool.of(arguments.get(1) instanceof PyStr name
                        && keys(arguments.get(0)).contains(name.text())));
        type.method("__getitem__", (arguments, bounds) -> {
            int at = arguments.get(1) instanceof PyStr name
                    ? keys(arguments.get(0)).indexOf(name.text())
                    : -1;
            if (at < 0) {
                throw PythonError.of("KeyError", Message.of("python.key.missing", bounds.repr(arguments.get(1))));
            }
            return elements(arguments.get(0)).get(at);
        });
        type.method("__setitem__", (arguments, bounds) -> {
            addNamed(arguments.get(0), arguments.get(1), arguments.get(2));
            return PyNone.NONE;
        });
        type.method("update", (arguments, bounds) -> {
            update(arguments.get(0), arguments.get(1), bounds);
            return PyNone.NONE;
        });
    }

    private static List<PyValue> names(PyValue self) {
        List<PyValue> names = new ArrayList<>();
        for (String key : keys(self)) {
            names.add(new PyStr(key));
        }
        return names;
    }

    static PyValue iterator(List<PyValue> values) {
        java.util.Iterator<PyValue> each = values.iterator();
        return new PyIterator("iterator", () -> each.hasNext() ? each.next() : null);
    }

    /** Returns what takes a hook away again. */
    static PyValue handle() {
        return new cnncalc.python.PyModule("RemovableHandle", Map.of("remove", nothing("remove")));
    }

    /** Returns a function that gives nothing back. */
    static Builtin nothing(String name) {
        return Builtin.open(name, (arguments, bounds) -> PyNone.NONE);
    }
}
