package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values by key, in the order they were put in. */
public class PyDict implements PyValue {

    private final Map<Key, PyValue> entries = new LinkedHashMap<>();
    private final String typeName;

    public PyDict() {
        this("dict");
    }

    /** A dict of a type of its own, such as {@code OrderedDict}. */
    PyDict(String typeName) {
        this.typeName = typeName;
    }

    /** Returns a dict of names, as {@code **kwargs} is one. */
    public static PyDict of(Map<String, PyValue> values, Bounds bounds) {
        PyDict dict = new PyDict();
        for (Map.Entry<String, PyValue> entry : values.entrySet()) {
            dict.put(new PyStr(entry.getKey()), entry.getValue(), bounds);
        }
        return dict;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    public @Nullable PyValue get(PyValue key, Bounds bounds) {
        return entries.get(new Key(key, bounds));
    }

    public void put(PyValue key, PyValue value, Bounds bounds) {
        entries.put(new Key(key, bounds), value);
        if (entries.size() > Bounds.MOST_ELEMENTS) {
            bounds.size(entries.size());
        }
    }

    /** Returns what was removed, or null where there was nothing. */
    public @Nullable PyValue remove(PyValue key, Bounds bounds) {
        return entries.remove(new Key(key, bounds));
    }

    void clear() {
        entries.clear();
    }

    public int size() {
        return entries.size();
    }

    public List<PyValue> keys() {
        List<PyValue> keys = new ArrayList<>(entries.size());
        for (Key key : entries.keySet()) {
            keys.add(key.value());
        }
        return keys;
    }

    public List<PyValue> values() {
        return new ArrayList<>(entries.values());
    }

    /** Returns pairs of key and value. */
    public List<PyValue> items() {
        List<PyValue> items = new ArrayList<>(entries.size());
        for (Map.Entry<Key, PyValue> entry : entries.entrySet()) {
            items.add(PyTuple.of(entry.getKey().value(), entry.getValue()));
        }
        return items;
    }

    /** Puts in the entries of a dict, or pairs. */
    void putAll(PyValue source, Bounds bounds) {
        PyValue from = PyInstance.plain(source);
        if (from instanceof PyDict dict) {
            bounds.size(dict.size());
            for (PyValue item : dict.items()) {
                PyTuple pair = (PyTuple) item;
                put(pair.elements().get(0), pair.elements().get(1), bounds);
            }
            return;
        }
        for (PyValue element : bounds.list(from)) {
            List<PyValue> pair = bounds.list(element);
            if (pair.size() != 2) {
                throw PythonError.of("ValueError", "python.dict.pair", (long) pair.size());
            }
            put(pair.get(0), pair.get(1), bounds);
        }
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        if (name.equals("move_to_end") && typeName.equals("dict")) {
            return null;
        }
        return name.equals("update") ? DictMethods.updater(this) : DictMethods.TABLE.bound(this, name);
    }

    @Override
    public List<String> attributes() {
        return DictMethods.TABLE.names();
    }

    @Override
    public long length(Bounds bounds) {
        return entries.size();
    }

    @Override
    public PyValue item(PyValue key, Bounds bounds) {
        PyValue value = get(key, bounds);
        if (value == null) {
            throw missing(key, bounds);
        }
        return value;
    }

    private PythonError missing(PyValue key, Bounds bounds) {
        List<String> known = new ArrayList<>();
        if (key instanceof PyStr) {
            for (Key each : entries.keySet()) {
                if (each.value() instanceof PyStr text) {
                    known.add(text.text());
                }
            }
        }
        String word = key instanceof PyStr text && known.size() < 1000 ? text.text() : "";
        return Near.error("KeyError", "python.key.missing", Shown.of(key, bounds), word, known);
    }

    @Override
    public void setItem(PyValue key, @Nullable PyValue value, Bounds bounds) {
        if (value != null) {
            put(key, value, bounds);
        } else if (remove(key, bounds) == null) {
            throw missing(key, bounds);
        }
    }

    @Override
    public Cursor iterate(Bounds bounds) {
        bounds.size(entries.size());
        return unchanged(keys());
    }

    /** Returns what was taken from the dict, which must keep its size while that is gone through. */
    Cursor unchanged(List<PyValue> taken) {
        Cursor cursor = Sequences.iterate(taken);
        return () -> {
            PyValue next = cursor.next();
            if (entries.size() != taken.size() && next != null) {
                throw PythonError.of("RuntimeError", "python.dict.changed");
            }
            return next;
        };
    }

    @Override
    public Boolean contains(PyValue key, Bounds bounds) {
        return get(key, bounds) != null;
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (operator != Operator.OR || reflected || !(other instanceof PyDict)) {
            return null;
        }
        PyDict joined = new PyDict(typeName);
        joined.putAll(this, bounds);
        joined.putAll(other, bounds);
        return joined;
    }

    @Override
    public @Nullable PyValue augmented(Operator operator, PyValue other, Bounds bounds) {
        if (operator != Operator.OR) {
            return null;
        }
        putAll(other, bounds);
        return this;
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        if (!(other instanceof PyDict dict) || dict.size() != size()) {
            return false;
        }
        for (Map.Entry<Key, PyValue> entry : entries.entrySet()) {
            PyValue second = dict.entries.get(entry.getKey());
            if (second == null || !bounds.equal(entry.getValue(), second)) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hash(Bounds bounds) {
        throw PythonError.of("TypeError", "python.key", typeName());
    }

    @Override
    public String repr(Bounds bounds) {
        if (typeName.equals("OrderedDict")) {
            return typeName + "(" + (entries.isEmpty() ? "" : bounds.repr(new PyList(items()))) + ")";
        }
        StringBuilder out = new StringBuilder("{");
        for (PyValue item : items()) {
            PyTuple pair = (PyTuple) item;
            out.append(out.length() == 1 ? "" : ", ");
            out.append(bounds.repr(pair.elements().get(0))).append(": ");
            out.append(bounds.repr(pair.elements().get(1)));
            bounds.steps(out.length() > Bounds.MOST_ELEMENTS ? Bounds.MOST_STEPS : 1);
        }
        return out.append('}').toString();
    }
}
