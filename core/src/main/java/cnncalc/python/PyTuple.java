package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values in an order that does not change.
 *
 * @param ofSizes whether these are the sizes of an array, which some functions tell from its numbers
 */
public record PyTuple(List<PyValue> elements, boolean ofSizes) implements PyValue {

    private static final MethodTable<PyTuple> METHODS = new MethodTable<PyTuple>()
            .with("index", 1, 3, (self, arguments, bounds) -> Sequences.index(self, self.elements, arguments, bounds))
            .with("count", 1, 1, (self, arguments, bounds) -> Sequences.count(self.elements, arguments.get(0), bounds));

    public PyTuple {
        elements = List.copyOf(elements);
    }

    public PyTuple(List<PyValue> elements) {
        this(elements, false);
    }

    public static PyTuple of(PyValue... elements) {
        return new PyTuple(List.of(elements));
    }

    @Override
    public String typeName() {
        return "tuple";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return METHODS.bound(this, name);
    }

    @Override
    public List<String> attributes() {
        return METHODS.names();
    }

    @Override
    public long length(Bounds bounds) {
        return elements.size();
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return index instanceof PySlice slice
                ? new PyTuple(Sequences.slice(elements, slice, bounds))
                : elements.get(Indexes.of(index, elements.size(), this));
    }

    @Override
    public Cursor iterate(Bounds bounds) {
        return Sequences.iterate(elements);
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (operator == Operator.PLUS && other instanceof PyTuple tuple && !reflected) {
            return new PyTuple(Sequences.joined(elements, tuple.elements, bounds));
        }
        if (operator == Operator.TIMES && other instanceof PyNumber times && times.isWhole()) {
            return new PyTuple(Sequences.repeated(elements, times.whole(), bounds));
        }
        return null;
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        boolean ordered = relation.ofOrder() && other instanceof PyTuple;
        return ordered ? Sequences.compare(relation, elements, ((PyTuple) other).elements, bounds) : null;
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return other instanceof PyTuple tuple && Sequences.equal(elements, tuple.elements, bounds);
    }

    @Override
    public int hash(Bounds bounds) {
        return Sequences.hash(elements, bounds);
    }

    @Override
    public String repr(Bounds bounds) {
        return Sequences.repr("(", elements, elements.size() == 1 ? ",)" : ")", bounds);
    }
}
