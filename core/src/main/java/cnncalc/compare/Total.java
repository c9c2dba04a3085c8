package cnncalc.compare;

import cnncalc.analysis.Quantity;
import cnncalc.term.Term;

/**
 * A sum over each of two networks.
 *
 * @param left of the first network
 * @param right of the second
 */
public record Total(Quantity quantity, Term left, Term right) {

    private static final long ONE = 1000;

    /** Whether both sums are known. */
    public boolean isKnown() {
        return left.known() && right.known();
    }

    /** Returns how much more the second network has, below 0 where it has less; of known sums alone. */
    public long difference() {
        return right.value() - left.value();
    }

    /**
     * Returns how many thousandths of the first network's sum the second one's is, rounded half up; past 2⁵³ in proportion to
     * rounded sums. −1 where the first network has none. Of known sums alone.
     */
    public long thousandths() {
        long first = left.value();
        long second = right.value();
        if (first == 0) {
            return -1;
        }
        boolean large = Math.max(first, second) > Long.MAX_VALUE / ONE / 2;
        return large ? second / Math.max(1, first / ONE) : (second * ONE + first / 2) / first;
    }
}
