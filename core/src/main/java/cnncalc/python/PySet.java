package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values without an order, each once; here they keep the order they were put in. */
public final class PySet implements PyValue {

    private static final String FROZEN = "frozenset";

    private final Set<Key> elements = new LinkedHashSet<>();
    private String typeName = "set";

    public PySet(List<PyValue> elements, Bounds bounds) {
        for (PyValue element : elements) {
            add(element, bounds);
        }
    }

    /** Returns a set that does not change, and so can be a key. */
    static PySet frozen(List<PyValue> elements, Bounds bounds) {
        PySet set = new PySet(elements, bounds);
        set.typeName = FROZEN;
        return set;
    }

    @Override
    public String typeName() {
        return typeName;
    }

    void add(PyValue element, Bounds bounds) {
        elements.add(new Key(element, bounds));
        if (elements.size() > Bounds.MOST_ELEMENTS) {
            bounds.size(elements.size());
        }
    }

    boolean remove(PyValue element, Bounds bounds) {
        return elements.remove(new Key(element, bounds));
    }

    void clear() {
        elements.clear();
    }

    public List<PyValue> values() {
        List<PyValue> values = new ArrayList<>(elements.size());
        for (Key key : elements) {
            values.add(key.value());
        }
        return values;
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        boolean changes =
                List.of("add", "remove", "discard", "pop", "clear", "update").contains(name);
        return changes && typeName.equals(FROZEN) ? null : SetMethods.TABLE.bound(this, name);
    }

    @Override
    public List<String> attributes() {
        return SetMethods.TABLE.names();
    }

    @Override
    public long length(Bounds bounds) {
        return elements.size();
    }

    @Override
    public Cursor iterate(Bounds bounds) {
        bounds.size(elements.size());
        List<PyValue> taken = values();
        Cursor cursor = Sequences.iterate(taken);
        return () -> {
            PyValue next = cursor.next();
            if (elements.size() != taken.size() && next != null) {
                throw PythonError.of("RuntimeError", "python.dict.changed");
            }
            return next;
        };
    }

    @Override
    public Boolean contains(PyValue element, Bounds bounds) {
        return elements.contains(new Key(element, bounds));
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (!(other instanceof PySet set)) {
            return null;
        }
        return combined(operator, reflected ? set : this, reflected ? this : set, bounds);
    }

    private static @Nullable PySet combined(Operator operator, PySet left, PySet right, Bounds bounds) {
        bounds.size((long) left.elements.size() + right.elements.size());
        PySet result = new PySet(List.of(), bounds);
        result.typeName = left.typeName;
        if (operator == Operator.OR) {
            result.elements.addAll(left.elements);
            result.elements.addAll(right.elements);
        } else if (operator == Operator.AND || operator == Operator.MINUS) {
            addEach(result, left, right, operator == Operator.AND);
        } else if (operator == Operator.XOR) {
            addEach(result, left, right, false);
            addEach(result, right, left, false);
        } else {
            return null;
        }
        return result;
    }

    private static void addEach(PySet result, PySet from, PySet other, boolean contained) {
        for (Key key : from.elements) {
            if (other.elements.contains(key) == contained) {
                result.elements.add(key);
            }
        }
    }

    @Override
    public @Nullable PyValue augmented(Operator operator, PyValue other, Bounds bounds) {
        boolean changes = !typeName.equals(FROZEN);
        PySet result = changes && other instanceof PySet set ? combined(operator, this, set, bounds) : null;
        if (result == null) {
            return null;
        }
        elements.clear();
        elements.addAll(result.elements);
        return this;
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        if (!relation.ofOrder() || !(other instanceof PySet set)) {
            return null;
        }
        bounds.size((long) elements.size() + set.elements.size());
        boolean below = relation == Relation.LESS || relation == Relation.AT_MOST;
        PySet small = below ? this : set;
        PySet large = below ? set : this;
        boolean strict = relation == Relation.LESS || relation == Relation.GREATER;
        boolean part = large.elements.containsAll(small.elements);
        return PyBool.of(part && (!strict || small.elements.size() < large.elements.size()));
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        boolean alike = other instanceof PySet set && set.elements.size() == elements.size();
        return alike && elements.containsAll(((PySet) other).elements);
    }

    @Override
    public int hash(Bounds bounds) {
        if (typeName.equals(FROZEN)) {
            int hash = 0;
            for (Key each : elements) {
                hash += each.hashCode();
            }
            return hash;
        }
        throw PythonError.of("TypeError", "python.key", typeName());
    }

    @Override
    public String repr(Bounds bounds) {
        boolean frozen = typeName.equals(FROZEN);
        return elements.isEmpty()
                ? typeName + "()"
                : Sequences.repr(frozen ? FROZEN + "({" : "{", values(), frozen ? "})" : "}", bounds);
    }
}
