package cnncalc.python;

/**
 * Floating-point numbers to text and back, exactly: the class library's own way costs tens of kilobytes in a page.
 *
 * <p>Every double is a whole number times a power of two, and so has finitely many decimal digits; all of them are
 * computed, and compared where a rounding has to be decided.
 */
final class DoubleText {

    private static final int MANTISSA_BITS = 52;
    private static final int BIAS = 1075;
    private static final long MANTISSA = (1L << MANTISSA_BITS) - 1;
    private static final long INFINITY = 0x7ffL << MANTISSA_BITS;

    /** No double, and no number halfway between two, has more digits. */
    private static final int MOST_DIGITS = 800;

    /** Digits that tell every double from every other. */
    private static final int ENOUGH_DIGITS = 17;

    /** Powers of ten up to this one are doubles themselves. */
    private static final int EXACT_POWER = 22;

    private static final int EXACT_DIGITS = 15;

    private DoubleText() {}

    /** Returns the double nearest to {@code digits · 10^exponent}, the even one of two; digits begin with no zero. */
    static double nearest(String digits, int exponent) {
        if (digits.isEmpty()) {
            return 0;
        }
        if (digits.length() > MOST_DIGITS) {
            String first = digits.substring(0, MOST_DIGITS) + "1";
            return nearest(first, exponent + digits.length() - first.length());
        }
        int magnitude = exponent + digits.length() - 1;
        if (magnitude > 309 || magnitude < -326) {
            return magnitude > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        double guess = guess(digits, exponent);
        boolean exact = digits.length() <= EXACT_DIGITS && Math.abs(exponent) <= EXACT_POWER;
        return exact ? guess : corrected(guess, new DecimalText(digits, exponent));
    }

    /** One rounding where digits and exponent are few, else some units of the last place off. */
    private static double guess(String digits, int exponent) {
        int taken = Math.min(digits.length(), ENOUGH_DIGITS);
        long first = 0;
        for (int i = 0; i < taken; i++) {
            first = first * 10 + digits.charAt(i) - '0';
        }
        double value = (double) first;
        int power = exponent + digits.length() - taken;
        while (power != 0) {
            int step = Math.min(EXACT_POWER, Math.abs(power));
            double factor = 1;
            for (int i = 0; i < step; i++) {
                factor *= 10;
            }
            value = power > 0 ? value * factor : value / factor;
            power += power > 0 ? -step : step;
        }
        return Math.min(value, Double.MAX_VALUE);
    }

    private static double corrected(double guess, DecimalText value) {
        long bits = Double.doubleToLongBits(guess);
        while (bits < INFINITY && isAbove(value, bits)) {
            bits++;
        }
        while (bits > 0 && !isAbove(value, bits - 1)) {
            bits--;
        }
        return Double.longBitsToDouble(bits);
    }

    /** Whether a number is nearer to the double behind this one; halfway, whether that one is even. */
    private static boolean isAbove(DecimalText value, long bits) {
        long mantissa = mantissa(bits);
        int order = value.compareTo(Digits.of(2 * mantissa + 1, exponent(bits) - 1));
        return order > 0 || (order == 0 && (bits & 1) == 1);
    }

    private static long mantissa(long bits) {
        boolean subnormal = bits >>> MANTISSA_BITS == 0;
        return (bits & MANTISSA) | (subnormal ? 0 : MANTISSA + 1);
    }

    private static int exponent(long bits) {
        return (int) Math.max(1, bits >>> MANTISSA_BITS) - BIAS;
    }

    /** Returns all digits of a finite number; its sign does not count. */
    static DecimalText exact(double value) {
        long bits = Double.doubleToLongBits(Math.abs(value));
        return Digits.of(mantissa(bits), exponent(bits));
    }

    static boolean isFinite(double value) {
        return Math.abs(value) <= Double.MAX_VALUE;
    }

    static boolean isNegative(double value) {
        return Double.doubleToLongBits(value) < 0 && !Double.isNaN(value);
    }

    /** Returns {@code inf} or {@code nan}. */
    static String special(double value) {
        return Double.isNaN(value) ? "nan" : "inf";
    }

    /** Returns the number as Python writes it: the fewest digits that tell it from every other. */
    static String shortest(double value) {
        String sign = isNegative(value) ? "-" : "";
        if (!isFinite(value)) {
            return sign + special(value);
        }
        DecimalText digits = shortestDigits(value);
        int magnitude = digits.digits().isEmpty() ? 0 : digits.magnitude();
        if (magnitude < -4 || magnitude >= 16) {
            return sign + scientific(digits, 0);
        }
        return sign + digits.plain(1);
    }

    /** Returns the number without an exponent; no text for what is not finite. */
    static String plain(double value) {
        return (isNegative(value) ? "-" : "") + shortestDigits(value).plain(1);
    }

    private static DecimalText shortestDigits(double value) {
        double magnitude = Math.abs(value);
        DecimalText exact = exact(magnitude).stripped();
        for (int count = 1; count < Math.min(ENOUGH_DIGITS, exact.digits().length()); count++) {
            for (DecimalText candidate : exact.neighbours(count)) {
                if (nearest(candidate.digits(), candidate.exponent()) == magnitude) {
                    return candidate.stripped();
                }
            }
        }
        return exact.digits().length() <= ENOUGH_DIGITS ? exact : exact.neighbours(ENOUGH_DIGITS)[0].stripped();
    }

    /** Returns {@code d.ddde+xx} with so many places behind the point at least. */
    static String scientific(DecimalText number, int places) {
        StringBuilder out = new StringBuilder(number.digits().isEmpty() ? "0" : number.digits());
        int power = number.digits().isEmpty() ? 0 : number.magnitude();
        while (out.length() <= places) {
            out.append('0');
        }
        if (out.length() > 1) {
            out.insert(1, '.');
        }
        int size = Math.abs(power);
        out.append(power < 0 ? "e-" : "e+").append(size < 10 ? "0" : "").append(size);
        return out.toString();
    }
}
