package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** A floating-point number of 64 bits, as Python has it. */
public record PyFloat(double value) implements PyNumber {

    @Override
    public String typeName() {
        return "float";
    }

    @Override
    public boolean isWhole() {
        return false;
    }

    @Override
    public long whole() {
        throw new IllegalStateException();
    }

    @Override
    public double real() {
        return value;
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return NumberMethods.attribute(this, name);
    }

    @Override
    public String repr(Bounds bounds) {
        return DoubleText.shortest(value);
    }
}
