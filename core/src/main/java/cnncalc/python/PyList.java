package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values in an order, which can be changed. */
public final class PyList implements PyValue {

    private final List<PyValue> elements;

    public PyList(List<PyValue> elements) {
        this.elements = new ArrayList<>(elements);
    }

    /** Returns the elements themselves: what is done to them is done to the list. */
    public List<PyValue> elements() {
        return elements;
    }

    @Override
    public String typeName() {
        return "list";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return ListMethods.TABLE.bound(this, name);
    }

    @Override
    public List<String> attributes() {
        return ListMethods.TABLE.names();
    }

    @Override
    public long length(Bounds bounds) {
        return elements.size();
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return index instanceof PySlice slice
                ? new PyList(Sequences.slice(elements, slice, bounds))
                : elements.get(Indexes.of(index, elements.size(), this));
    }

    @Override
    public void setItem(PyValue index, @Nullable PyValue value, Bounds bounds) {
        if (index instanceof PySlice slice) {
            setSlice(slice.of(elements.size()), value == null ? null : bounds.list(value), bounds);
        } else if (value == null) {
            elements.remove(Indexes.of(index, elements.size(), this));
            bounds.size(elements.size());
        } else {
            elements.set(Indexes.of(index, elements.size(), this), value);
        }
    }

    private void setSlice(PyRange indexes, @Nullable List<PyValue> values, Bounds bounds) {
        bounds.size(elements.size() + (values == null ? 0L : values.size()));
        if (indexes.step() == 1) {
            int from = (int) indexes.start();
            elements.subList(from, Math.max(from, (int) indexes.stop())).clear();
            elements.addAll(from, values == null ? List.of() : values);
        } else if (values == null) {
            deleteEach(indexes);
        } else {
            if (values.size() != indexes.count()) {
                throw PythonError.of("ValueError", "python.slice.size", (long) values.size(), indexes.count());
            }
            for (int i = 0; i < values.size(); i++) {
                elements.set((int) indexes.get(i), values.get(i));
            }
        }
    }

    private void deleteEach(PyRange indexes) {
        List<PyValue> kept = new ArrayList<>();
        for (int i = 0; i < elements.size(); i++) {
            boolean between = indexes.step() > 0
                    ? i >= indexes.start() && i < indexes.stop()
                    : i <= indexes.start() && i > indexes.stop();
            if (!between || (i - indexes.start()) % indexes.step() != 0) {
                kept.add(elements.get(i));
            }
        }
        elements.clear();
        elements.addAll(kept);
    }

    @Override
    public Cursor iterate(Bounds bounds) {
        return Sequences.iterate(elements);
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (operator == Operator.PLUS && other instanceof PyList list && !reflected) {
            return new PyList(Sequences.joined(elements, list.elements, bounds));
        }
        if (operator == Operator.TIMES && other instanceof PyNumber times && times.isWhole()) {
            return new PyList(Sequences.repeated(elements, times.whole(), bounds));
        }
        return null;
    }

    @Override
    public @Nullable PyValue augmented(Operator operator, PyValue other, Bounds bounds) {
        if (operator == Operator.PLUS) {
            extend(bounds.list(other), bounds);
            return this;
        }
        if (operator == Operator.TIMES && other instanceof PyNumber times && times.isWhole()) {
            List<PyValue> repeated = Sequences.repeated(elements, times.whole(), bounds);
            elements.clear();
            elements.addAll(repeated);
            return this;
        }
        return null;
    }

    void extend(List<PyValue> more, Bounds bounds) {
        if (elements.size() + more.size() > Bounds.MOST_ELEMENTS) {
            bounds.size((long) elements.size() + more.size());
        }
        elements.addAll(more);
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        boolean ordered = relation.ofOrder() && other instanceof PyList;
        return ordered ? Sequences.compare(relation, elements, ((PyList) other).elements, bounds) : null;
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return other instanceof PyList list && Sequences.equal(elements, list.elements, bounds);
    }

    @Override
    public int hash(Bounds bounds) {
        throw PythonError.of("TypeError", "python.key", typeName());
    }

    @Override
    public String repr(Bounds bounds) {
        return Sequences.repr("[", elements, "]", bounds);
    }
}
