package cnncalc.python;

/** Compares numbers exactly, whole ones with floating ones too. */
final class NumberOrder {

    private static final double BEYOND_LONG = 0x1p63;

    private NumberOrder() {}

    static boolean holds(Relation relation, PyNumber left, PyNumber right) {
        if (left.isWhole() && right.isWhole()) {
            return relation.holds(Long.compare(left.whole(), right.whole()));
        }
        if (isUnordered(left) || isUnordered(right)) {
            return relation == Relation.UNEQUAL;
        }
        return relation.holds(order(left, right));
    }

    private static boolean isUnordered(PyNumber number) {
        return !number.isWhole() && Double.isNaN(number.real());
    }

    private static int order(PyNumber left, PyNumber right) {
        if (left.isWhole()) {
            return order(left.whole(), right.real());
        }
        if (right.isWhole()) {
            return -order(right.whole(), left.real());
        }
        return left.real() < right.real() ? -1 : left.real() > right.real() ? 1 : 0;
    }

    private static int order(long whole, double real) {
        if (real >= BEYOND_LONG) {
            return -1;
        }
        if (real < -BEYOND_LONG) {
            return 1;
        }
        double floor = Math.floor(real);
        int order = Long.compare(whole, (long) floor);
        return order == 0 && real > floor ? -1 : order;
    }

    /** Returns what a whole number of the same value has. */
    static int hash(double value) {
        boolean whole = value == Math.floor(value) && Math.abs(value) < BEYOND_LONG;
        return whole ? Long.hashCode((long) value) : Long.hashCode(Double.doubleToLongBits(value));
    }
}
