package cnncalc.python;

import cnncalc.text.Numbers;
import org.jspecify.annotations.Nullable;

/** A whole number; what does not fit is refused where it is computed. */
public record PyInt(long value) implements PyNumber {

    @Override
    public String typeName() {
        return "int";
    }

    @Override
    public boolean isWhole() {
        return true;
    }

    @Override
    public long whole() {
        return value;
    }

    @Override
    public double real() {
        return (double) value;
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        return NumberMethods.attribute(this, name);
    }

    @Override
    public String repr(Bounds bounds) {
        return Numbers.plain(value);
    }
}
