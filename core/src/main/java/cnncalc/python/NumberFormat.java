package cnncalc.python;

/** Numbers in the notations that format specifications name; signs are left to the caller. */
final class NumberFormat {

    private static final String HEX = "0123456789abcdef";

    private NumberFormat() {}

    /**
     * Returns a number that is not negative.
     *
     * @param type one of {@code e f g %}
     * @param precision digits behind the point, of {@code g} digits in all
     */
    static String real(double value, char type, int precision) {
        if (!DoubleText.isFinite(value)) {
            return DoubleText.special(value);
        }
        return switch (type) {
            case 'e' -> scientific(DoubleText.exact(value), precision);
            case 'g' -> general(DoubleText.exact(value), Math.max(1, precision));
            case '%' -> real(value * 100, 'f', precision) + "%";
            default -> DoubleText.exact(value).rounded(-precision).plain(precision);
        };
    }

    private static DecimalText significant(DecimalText number, int digits) {
        return number.digits().isEmpty()
                ? number
                : number.rounded(number.magnitude() - digits + 1).stripped();
    }

    private static String scientific(DecimalText number, int precision) {
        return DoubleText.scientific(significant(number, precision + 1), precision);
    }

    private static String general(DecimalText number, int precision) {
        DecimalText rounded = significant(number, precision);
        int magnitude = rounded.digits().isEmpty() ? 0 : rounded.magnitude();
        return magnitude < -4 || magnitude >= precision ? DoubleText.scientific(rounded, 0) : rounded.plain(0);
    }

    /**
     * Returns a whole number in a base.
     *
     * @param value not negative, or the lowest of all
     */
    static String whole(long value, int base) {
        if (value == 0) {
            return "0";
        }
        StringBuilder out = new StringBuilder();
        for (long rest = value; rest != 0; rest /= base) {
            out.append(HEX.charAt((int) Math.abs(rest % base)));
        }
        return out.reverse().toString();
    }

    /** Puts a sign between groups of digits in front of the point. */
    static String grouped(String number, char sign, int size) {
        int end = 0;
        while (end < number.length() && Characters.digit(number.charAt(end)) >= 0 && number.charAt(end) != 'e') {
            end++;
        }
        StringBuilder out = new StringBuilder(number);
        for (int at = end - size; at > 0; at -= size) {
            out.insert(at, sign);
        }
        return out.toString();
    }
}
