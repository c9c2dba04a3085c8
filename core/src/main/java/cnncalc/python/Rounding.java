package cnncalc.python;

/** Rounding to whole numbers as Python and NumPy do it, on the JVM and in what TeaVM makes of it. */
public final class Rounding {

    private Rounding() {}

    /**
     * Returns the nearest whole number, the even one of two as near: 2 for 2.5, 4 for 3.5. TeaVM 0.15's {@code Math.rint}
     * takes the one further from zero.
     */
    public static double even(double value) {
        double below = Math.floor(value);
        double rest = value - below;
        boolean up = rest == 0.5 ? below % 2 != 0 : rest > 0.5;
        return up ? below + 1 : below;
    }
}
