package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code int | str}: one of several types. */
record PyUnion(List<PyValue> types) implements PyValue {

    PyUnion {
        types = List.copyOf(types);
    }

    /** Returns what {@code |} makes of a type and another, or null where it is no operator of types. */
    static @Nullable PyValue of(Operator operator, PyValue type, PyValue other) {
        boolean types = other == PyNone.NONE
                || other instanceof PyClass
                || other instanceof BuiltinType
                || other instanceof PyUnion;
        return operator == Operator.OR && types ? new PyUnion(List.of(type, other)) : null;
    }

    @Override
    public String typeName() {
        return "UnionType";
    }

    @Override
    public boolean hasInstance(PyValue value) {
        for (PyValue each : types) {
            if (each == PyNone.NONE ? value == each : each.hasInstance(value)) {
                return true;
            }
        }
        return false;
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return of(operator, this, other);
    }
}
