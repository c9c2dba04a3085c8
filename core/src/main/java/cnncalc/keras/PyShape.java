package cnncalc.keras;

import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Cursor;
import cnncalc.python.PyList;
import cnncalc.python.PyValue;
import org.jspecify.annotations.Nullable;

/**
 * A shape as TensorFlow gives it: a tuple that can also be a list.
 *
 * @param sizes the tuple
 */
record PyShape(PyValue sizes) implements PyValue {

    @Override
    public String typeName() {
        return "tuple";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "as_list" -> Builtin.of(name, 0, 0, (arguments, bounds) -> new PyList(bounds.list(sizes)));
            case "rank", "ndims" -> new cnncalc.python.PyInt(sizes.length(new Bounds()));
            default -> sizes.attribute(name);
        };
    }

    @Override
    public long length(Bounds bounds) {
        return sizes.length(bounds);
    }

    @Override
    public @Nullable Cursor iterate(Bounds bounds) {
        return sizes.iterate(bounds);
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return sizes.item(index, bounds);
    }

    @Override
    public boolean equal(PyValue other, Bounds bounds) {
        return bounds.equal(sizes, other instanceof PyShape shape ? shape.sizes : other);
    }

    @Override
    public @Nullable PyValue binary(cnncalc.python.Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return sizes.binary(operator, other instanceof PyShape shape ? shape.sizes : other, reflected, bounds);
    }

    @Override
    public String repr(Bounds bounds) {
        return bounds.repr(sizes);
    }
}
