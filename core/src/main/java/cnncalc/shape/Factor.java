package cnncalc.shape;

import cnncalc.term.Symbol;
import cnncalc.term.Term;
import org.jspecify.annotations.Nullable;

/**
 * A number above 0 that sizes are multiplied by, {@code mantissa / 10^places}, which counts as the floating-point number
 * nearest to it.
 *
 * @param mantissa the digits without the point
 * @param places how many of the digits stand behind the point, at most 18
 */
public record Factor(long mantissa, int places) {

    private static final int MOST_PLACES = 18;

    /** Below this, every whole number is a floating-point number of its own. */
    private static final long EXACT = 1L << 53;

    /** Returns the number that a text writes, {@code 2}, {@code .5} or {@code 2.5e-3}; null where it writes none above 0. */
    public static @Nullable Factor read(String text) {
        int e = Math.max(text.indexOf('e'), text.indexOf('E'));
        String digits = e < 0 ? text : text.substring(0, e);
        int point = digits.indexOf('.');
        int places = point < 0 ? 0 : digits.length() - point - 1;
        long mantissa = whole(point < 0 ? digits : digits.substring(0, point) + digits.substring(point + 1));
        long power = e < 0 ? 0 : power(text.substring(e + 1));
        return mantissa < 1 || Math.abs(power) > 2 * MOST_PLACES ? null : of(mantissa, places - (int) power);
    }

    private static long power(String text) {
        boolean negative = text.startsWith("-");
        long power = whole(negative || text.startsWith("+") ? text.substring(1) : text);
        return power < 0 ? Long.MAX_VALUE : negative ? -power : power;
    }

    private static long whole(String digits) {
        long value = digits.isEmpty() ? -1 : 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (digit < 0 || digit > 9 || value > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Brings the number to 0 to 18 places, none of them a zero at the end; digits behind the eighteenth are left out. */
    private static @Nullable Factor of(long mantissa, int places) {
        long value = mantissa;
        int rest = places;
        while (rest > 0 && (value % 10 == 0 || rest > MOST_PLACES)) {
            value /= 10;
            rest--;
        }
        while (rest < 0 && value <= Long.MAX_VALUE / 10) {
            value *= 10;
            rest++;
        }
        return value < 1 || rest < 0 ? null : new Factor(value, rest);
    }

    private long denominator() {
        long power = 1;
        for (int i = 0; i < places; i++) {
            power *= 10;
        }
        return power;
    }

    public boolean isBelowOne() {
        return mantissa < denominator();
    }

    /**
     * Returns {@code floor(size · factor)}, product and factor in floating point, as PyTorch works it out.
     *
     * @param size elements of the axis
     * @param symbol the size's letter
     */
    public Size times(Size size, Symbol symbol) {
        Term input = size.as(symbol);
        if (places == 0) {
            return Size.of(input.times(Term.number(mantissa)));
        }
        Term exact = input.times(Term.number(mantissa)).floorDividedBy(Term.number(denominator()));
        if (!size.known()) {
            return Size.of(exact);
        }
        long product = (long) (size.value() * nearest());
        return exact.value() == product ? Size.of(exact) : Size.of(product);
    }

    /** Returns the floating-point number nearest to this one, the even one of two: binary digits by long division. */
    private double nearest() {
        long divisor = denominator();
        long bits = mantissa / divisor;
        long rest = mantissa % divisor;
        double unit = 1;
        while (bits < EXACT / 2) {
            rest *= 2;
            bits = bits * 2 + (rest >= divisor ? 1 : 0);
            rest -= rest >= divisor ? divisor : 0;
            unit /= 2;
        }
        boolean up = rest * 2 > divisor || (rest * 2 == divisor && bits % 2 == 1);
        return (up ? bits + 1 : bits) * unit;
    }

    /** Returns the digits, with a point where it is no whole number: {@code 2}, {@code 0.5}. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder(Long.toString(mantissa));
        while (out.length() <= places) {
            out.insert(0, '0');
        }
        return places == 0
                ? out.toString()
                : out.insert(out.length() - places, '.').toString();
    }
}
