package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** A truth value, which is also the number 0 or 1. */
public final class PyBool implements PyNumber {

    public static final PyBool TRUE = new PyBool(true);
    public static final PyBool FALSE = new PyBool(false);

    private final boolean value;

    private PyBool(boolean value) {
        this.value = value;
    }

    public static PyBool of(boolean value) {
        return value ? TRUE : FALSE;
    }

    public boolean value() {
        return value;
    }

    @Override
    public String typeName() {
        return "bool";
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public long whole() {
        return value ? 1 : 0;
    }

    @Override
    public double real() {
        return value ? 1 : 0;
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return NumberMethods.attribute(this, name);
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (other instanceof PyBool bool && operator == Operator.AND) {
            return of(value && bool.value);
        }
        if (other instanceof PyBool bool && operator == Operator.OR) {
            return of(value || bool.value);
        }
        if (other instanceof PyBool bool && operator == Operator.XOR) {
            return of(value != bool.value);
        }
        return PyNumber.super.binary(operator, other, reflected, bounds);
    }

    @Override
    public String repr(Bounds bounds) {
        return value ? "True" : "False";
    }
}
