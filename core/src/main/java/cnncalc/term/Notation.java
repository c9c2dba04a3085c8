package cnncalc.term;

import java.util.List;

/**
 * A way to write terms down; {@link Term#write} calls it from the leaves up.
 *
 * @param <R> what comes out: text, LaTeX, markup
 */
public interface Notation<R> {

    R number(long value);

    /** Writes a leaf that has a symbol; only a known leaf has a value. */
    R symbol(Symbol symbol, Term leaf);

    /** Whether {@code K·K} is written as a power. */
    boolean powers();

    R power(R base, int exponent);

    R sum(List<R> operands);

    R difference(R left, R right);

    R product(List<R> factors);

    /** Writes a division without a remainder; both sides are in parentheses where they need it. */
    R quotient(R dividend, R divisor);

    /** Writes a division rounded down; sides that need parentheses on one line are marked compound. */
    R floor(R dividend, boolean compound, R divisor);

    /** Writes a division rounded up; sides that need parentheses on one line are marked compound. */
    R ceiling(R dividend, boolean compound, R divisor);

    R parenthesized(R inner);
}
