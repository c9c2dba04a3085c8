package cnncalc.python;

/** Whole numbers of any size, just enough of them: multiplied by small ones, and written in decimal. */
final class Digits {

    private static final int BASE = 1_000_000_000;
    private static final int PLACES = 9;

    /** A binary exponent is at most 1,074 below zero and 971 above: either takes less than this many places. */
    private static final int MOST_PLACES = 100;

    private final int[] places = new int[MOST_PLACES];
    private int used;

    private Digits(long value) {
        for (long rest = value; rest > 0; rest /= BASE) {
            places[used++] = (int) (rest % BASE);
        }
    }

    /** Returns {@code mantissa · 2^exponent}. */
    static DecimalText of(long mantissa, int exponent) {
        Digits number = new Digits(mantissa);
        int base = exponent < 0 ? 5 : 2;
        int step = exponent < 0 ? 12 : 28;
        for (int rest = Math.abs(exponent); rest > 0; rest -= step) {
            int factor = 1;
            for (int i = 0; i < Math.min(rest, step); i++) {
                factor *= base;
            }
            number.multiply(factor);
        }
        return new DecimalText(number.text(), Math.min(exponent, 0));
    }

    private void multiply(int factor) {
        long carry = 0;
        for (int i = 0; i < used; i++) {
            carry += (long) places[i] * factor;
            places[i] = (int) (carry % BASE);
            carry /= BASE;
        }
        if (carry > 0) {
            places[used++] = (int) carry;
        }
    }

    private String text() {
        StringBuilder out = new StringBuilder();
        for (int i = used - 1; i >= 0; i--) {
            String digits = Integer.toString(places[i]);
            for (int pad = i == used - 1 ? PLACES : digits.length(); pad < PLACES; pad++) {
                out.append('0');
            }
            out.append(digits);
        }
        return out.toString();
    }
}
