package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** The attributes of numbers that code of models uses. */
final class NumberMethods {

    private NumberMethods() {}

    static @Nullable PyValue attribute(PyNumber self, String name) {
        return switch (name) {
            case "real" -> self;
            case "is_integer" -> Builtin.of("is_integer", 0, 0, (arguments, bounds) -> PyBool.of(isInteger(self)));
            case "bit_length" -> self.isWhole() ? bitLength(self.whole()) : null;
            default -> null;
        };
    }

    private static boolean isInteger(PyNumber self) {
        return self.isWhole() || (DoubleText.isFinite(self.real()) && Math.floor(self.real()) == self.real());
    }

    private static PyValue bitLength(long value) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(Math.abs(value));
        return Builtin.of("bit_length", 0, 0, (arguments, bounds) -> new PyInt(bits));
    }
}
