package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Reads numbers: literals of the source, and texts given to {@code int} and {@code float}. */
final class NumberText {

    private NumberText() {}

    /**
     * @throws PythonError if the token is no number, or one that does not fit
     */
    static PyValue literal(Token token) {
        String text = token.text();
        char last = Characters.lower(text.charAt(text.length() - 1));
        boolean hexadecimal = text.startsWith("0x") || text.startsWith("0X");
        if (last == 'j' && !hexadecimal) {
            throw PythonError.syntax(token.span(), "python.syntax.complex");
        }
        PyValue value;
        try {
            value = isWhole(text) ? whole(text, 0) : real(text);
        } catch (PythonError e) {
            throw e.at(token.span());
        }
        boolean octal = value instanceof PyInt number && number.value() != 0 && text.charAt(0) == '0';
        if (value == null || (octal && Characters.digit(text.charAt(1)) < 10 && text.charAt(1) != '_')) {
            throw PythonError.syntax(token.span(), "python.syntax.number", text);
        }
        return value;
    }

    private static boolean isWhole(String text) {
        boolean prefixed = text.length() > 1 && text.charAt(0) == '0' && Characters.digit(text.charAt(1)) > 9;
        return prefixed || (text.indexOf('.') < 0 && text.indexOf('e') < 0 && text.indexOf('E') < 0);
    }

    /**
     * Reads a whole number of a base from 2 to 36; base 0 is told by the prefix.
     *
     * @return null where the text is none
     * @throws PythonError if it does not fit
     */
    static @Nullable PyInt whole(String text, int base) {
        boolean negative = text.startsWith("-");
        int at = negative || text.startsWith("+") ? 1 : 0;
        int prefix = prefixBase(text, at);
        int radix = base != 0 ? base : prefix == 0 ? 10 : prefix;
        if (base == 0 ? prefix == 0 : prefix != base) {
            return digits(text, at, radix, negative, false);
        }
        return digits(text, at + 2, radix, negative, true);
    }

    private static int prefixBase(String text, int at) {
        if (at + 1 >= text.length() || text.charAt(at) != '0') {
            return 0;
        }
        return switch (Characters.lower(text.charAt(at + 1))) {
            case 'x' -> 16;
            case 'o' -> 8;
            case 'b' -> 2;
            default -> 0;
        };
    }

    private static @Nullable PyInt digits(String text, int start, int base, boolean negative, boolean prefixed) {
        long value = 0;
        boolean digitBefore = prefixed;
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            int digit = Characters.digit(c);
            if (c == '_' && digitBefore) {
                digitBefore = false;
            } else if (digit >= 0 && digit < base) {
                digitBefore = true;
                value = appended(value, base, negative ? -digit : digit);
            } else {
                return null;
            }
        }
        return digitBefore && start < text.length() ? new PyInt(value) : null;
    }

    private static long appended(long value, int base, int digit) {
        try {
            return Math.addExact(Math.multiplyExact(value, base), digit);
        } catch (ArithmeticException e) {
            throw Arithmetic.tooLarge();
        }
    }

    /** Reads a number with or without a fraction and an exponent; returns null where the text is none. */
    static @Nullable PyFloat real(String text) {
        boolean negative = text.startsWith("-");
        String unsigned = negative || text.startsWith("+") ? text.substring(1) : text;
        double value = special(unsigned);
        if (value == 0) {
            DecimalText decimal = DecimalText.read(unsigned);
            if (decimal == null) {
                return null;
            }
            value = DoubleText.nearest(decimal.digits(), decimal.exponent());
        }
        return new PyFloat(negative ? -value : value);
    }

    private static double special(String text) {
        String lower = TextMethods.lower(text);
        return switch (lower) {
            case "inf", "infinity" -> Double.POSITIVE_INFINITY;
            case "nan" -> Double.NaN;
            default -> 0;
        };
    }
}
