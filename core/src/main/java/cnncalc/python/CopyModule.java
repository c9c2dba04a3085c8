package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code copy}. */
final class CopyModule {

    private CopyModule() {}

    static PyModule create() {
        return new PyModule(
                "copy",
                Map.of(
                        "copy", Builtin.open("copy", (arguments, bounds) -> shallow(arguments.get(0), bounds)),
                        "deepcopy",
                                Builtin.open(
                                        "deepcopy",
                                        (arguments, bounds) ->
                                                deep(arguments.get(0), new IdentityHashMap<>(), bounds))));
    }

    private static PyValue shallow(PyValue value, Bounds bounds) {
        if (value instanceof PyInstance instance) {
            PyValue own = instance.attribute("__copy__");
            if (own != null) {
                return own.call(Arguments.of(new Span(0, 0)), bounds);
            }
            PyInstance copy = new PyInstance(instance.type(), bounds);
            PyValue plain = PyInstance.plain(instance);
            copy.setInner(plain == instance ? null : shallow(plain, bounds));
            copy.fields().putAll(instance.fields());
            if (instance.state() instanceof Copyable state) {
                copy.setState(state.copied(each -> each));
            }
            return copy;
        }
        return value instanceof PyList || value instanceof PyDict ? level(value, each -> each, bounds) : value;
    }

    private static PyValue level(PyValue value, Copyable.Copier copier, Bounds bounds) {
        if (value instanceof PyList list) {
            List<PyValue> elements = new ArrayList<>();
            for (PyValue each : list.elements()) {
                elements.add(copier.copy(each));
            }
            return new PyList(elements);
        }
        PyDict copy = new PyDict();
        PyDict dict = (PyDict) value;
        for (int i = 0; i < dict.size(); i++) {
            copy.put(dict.keys().get(i), copier.copy(dict.values().get(i)), bounds);
        }
        return copy;
    }

    private static PyValue deep(PyValue value, Map<PyValue, PyValue> done, Bounds bounds) {
        PyValue known = done.get(value);
        if (known != null) {
            return known;
        }
        bounds.enter();
        PyValue copy = copied(value, done, bounds);
        bounds.leave();
        done.put(value, copy);
        return copy;
    }

    private static PyValue copied(PyValue value, Map<PyValue, PyValue> done, Bounds bounds) {
        Copyable.Copier copier = each -> deep(each, done, bounds);
        if (value instanceof Copyable copyable) {
            return (PyValue) copyable.copied(copier);
        }
        if (value instanceof PyTuple tuple) {
            List<PyValue> elements = new ArrayList<>();
            for (PyValue each : tuple.elements()) {
                elements.add(copier.copy(each));
            }
            return new PyTuple(elements);
        }
        if (value instanceof PyInstance instance) {
            PyValue own = own(instance);
            if (own != null) {
                return own.call(Arguments.of(new Span(0, 0), new PyDict()), bounds);
            }
            PyInstance copy = new PyInstance(instance.type(), bounds);
            PyValue plain = PyInstance.plain(instance);
            copy.setInner(plain == instance ? null : copier.copy(plain));
            done.put(value, copy);
            for (Map.Entry<String, PyValue> field : instance.fields().entrySet()) {
                copy.fields().put(field.getKey(), copier.copy(field.getValue()));
            }
            if (instance.state() instanceof Copyable state) {
                copy.setState(state.copied(copier));
            }
            return copy;
        }
        return value instanceof PyList || value instanceof PyDict ? level(value, copier, bounds) : value;
    }

    /** Returns the object's own way to be copied; null where it has none. */
    private static @Nullable PyValue own(PyInstance instance) {
        try {
            return instance.attribute("__deepcopy__");
        } catch (PythonError none) {
            return null;
        }
    }
}
