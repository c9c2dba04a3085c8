package cnncalc.keras;

import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.Operator;
import cnncalc.python.PyNone;
import cnncalc.python.PyValue;
import org.jspecify.annotations.Nullable;

/**
 * A weight that a program's own layer has made.
 *
 * @param shape as the program gave it
 */
record OwnWeight(PyValue shape) implements PyValue {

    @Override
    public String typeName() {
        return "Variable";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return switch (name) {
            case "shape" -> shape;
            case "assign", "assign_add", "value", "numpy" -> Builtin.open(name, (arguments, bounds) -> PyNone.NONE);
            default -> null;
        };
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return other instanceof KerasTensor tensor && operator != Operator.MATRIX
                ? tensor.session().function("weight", java.util.List.of(tensor), java.util.List.of(tensor.known()))
                : other instanceof KerasTensor ? null : this;
    }

    @Override
    public @Nullable PyValue unary(String operator, Bounds bounds) {
        return this;
    }
}
