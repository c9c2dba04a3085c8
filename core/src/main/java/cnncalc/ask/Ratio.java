package cnncalc.ask;

import cnncalc.text.Numbers;

/** Thousandths as decimals. */
public final class Ratio {

    private Ratio() {}

    /** Returns {@code 0.75}, {@code 1}, {@code 1.812}: no zeros at the end. */
    public static String text(long thousandths) {
        String fraction =
                Numbers.plain(Widening.ONE + thousandths % Widening.ONE).substring(1);
        int end = fraction.length();
        while (end > 0 && fraction.charAt(end - 1) == '0') {
            end--;
        }
        String whole = Numbers.plain(thousandths / Widening.ONE);
        return end == 0 ? whole : whole + "." + fraction.substring(0, end);
    }
}
