package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Makes numbers of other values. */
final class Conversions {

    private static final double BEYOND_LONG = 0x1p63;

    private Conversions() {}

    /** Cuts the fraction off. */
    static PyValue toInt(PyNumber number) {
        return number.isWhole() ? new PyInt(number.whole()) : truncated(number.real());
    }

    /**
     * @throws PythonError if the number is not finite, or too large
     */
    static PyInt truncated(double value) {
        if (Double.isNaN(value)) {
            throw PythonError.of("ValueError", "python.int.infinite", DoubleText.special(value));
        }
        if (!DoubleText.isFinite(value)) {
            throw PythonError.of("OverflowError", "python.int.infinite", DoubleText.special(value));
        }
        if (Math.abs(value) >= BEYOND_LONG) {
            throw Arithmetic.tooLarge();
        }
        return new PyInt((long) value);
    }

    static PyValue toInt(Arguments arguments, Bounds bounds) {
        PyValue given = arguments.find(0);
        PyValue value = given == null ? null : PyInstance.plain(given);
        if (value instanceof PyUnknown) {
            return value;
        }
        PyValue base = arguments.find(1, "base");
        if (value instanceof PyStr text) {
            return parsed(text, base == null ? 10 : (int) Indexes.whole(base), bounds);
        }
        if (base != null) {
            throw PythonError.of("TypeError", "python.int.base");
        }
        if (value == null) {
            return new PyInt(0);
        }
        if (value instanceof PyNumber number) {
            return toInt(number);
        }
        PyValue method = value.attribute("__int__");
        if (method == null) {
            throw PythonError.of("TypeError", "python.int.not", value.typeName());
        }
        return method.call(Arguments.of(arguments.span()), bounds);
    }

    private static PyValue parsed(PyStr text, int base, Bounds bounds) {
        if (base != 0 && (base < 2 || base > 36)) {
            throw PythonError.of("ValueError", "python.int.radix");
        }
        PyInt value = NumberText.whole(stripped(text), base);
        if (value == null) {
            throw PythonError.of("ValueError", "python.int.text", Shown.of(text, bounds));
        }
        return value;
    }

    private static String stripped(PyStr text) {
        String all = text.text();
        int start = 0;
        int end = all.length();
        while (start < end && TextMethods.isSpace(all.charAt(start))) {
            start++;
        }
        while (end > start && TextMethods.isSpace(all.charAt(end - 1))) {
            end--;
        }
        return all.substring(start, end);
    }

    static PyValue toFloat(@Nullable PyValue given, Arguments arguments, Bounds bounds) {
        PyValue value = given == null ? null : PyInstance.plain(given);
        if (value == null) {
            return new PyFloat(0);
        }
        if (value instanceof PyUnknown) {
            return value;
        }
        if (value instanceof PyNumber number) {
            return new PyFloat(number.real());
        }
        if (value instanceof PyStr text) {
            PyFloat number = NumberText.real(stripped(text));
            if (number == null) {
                throw PythonError.of("ValueError", "python.float.text", Shown.of(text, bounds));
            }
            return number;
        }
        PyValue method = value.attribute("__float__");
        if (method == null) {
            throw PythonError.of("TypeError", "python.float.not", value.typeName());
        }
        return method.call(Arguments.of(arguments.span()), bounds);
    }

    /** Rounds to the nearest, a half to the even neighbour, exactly. */
    static PyValue round(PyNumber number, @Nullable PyValue digits) {
        if (digits == null || digits == PyNone.NONE) {
            return number.isWhole() ? new PyInt(number.whole()) : truncated(Rounding.even(number.real()));
        }
        int places = (int) Math.max(-400, Math.min(400, Indexes.whole(digits)));
        if (number.isWhole()) {
            return roundWhole(number.whole(), places);
        }
        double value = number.real();
        if (!DoubleText.isFinite(value)) {
            return number;
        }
        DecimalText rounded = DoubleText.exact(value).rounded(-places).stripped();
        double size = DoubleText.nearest(rounded.digits(), rounded.exponent());
        return new PyFloat(DoubleText.isNegative(value) ? -size : size);
    }

    private static PyValue roundWhole(long value, int places) {
        if (places >= 0) {
            return new PyInt(value);
        }
        if (places < -18) {
            return new PyInt(0);
        }
        DecimalText digits = new DecimalText(NumberFormat.whole(value, 10), 0);
        PyInt rounded = NumberText.whole(digits.rounded(-places).plain(0), 10);
        long size = rounded == null ? 0 : rounded.value();
        return new PyInt(value < 0 ? -size : size);
    }
}
