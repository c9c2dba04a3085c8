package cnncalc.shape;

import cnncalc.text.Refusal;

/**
 * What is added around one axis.
 *
 * @param mode how the amount is found
 * @param before elements added in front; 0 unless explicit
 * @param after elements added behind; 0 unless explicit
 */
public record Padding(Mode mode, long before, long after) {

    /** How the amount of padding is found. */
    public enum Mode {
        /** Nothing is added. */
        VALID,
        /** As much as makes the output ceil(size / stride), the odd element behind. */
        SAME,
        /** As much as makes the output ceil(size / stride), all of it in front. */
        CAUSAL,
        /** The given amounts. */
        EXPLICIT
    }

    public static final Padding VALID = new Padding(Mode.VALID, 0, 0);
    public static final Padding SAME = new Padding(Mode.SAME, 0, 0);
    public static final Padding CAUSAL = new Padding(Mode.CAUSAL, 0, 0);

    /**
     * @throws Refusal if an amount is negative
     */
    public Padding {
        if (before < 0 || after < 0) {
            throw Refusal.of("padding.negative", Math.min(before, after));
        }
    }

    /** Returns explicit padding; none at all is the same as valid. */
    public static Padding explicit(long before, long after) {
        return before == 0 && after == 0 ? VALID : new Padding(Mode.EXPLICIT, before, after);
    }

    /** Whether the amount follows from size, kernel and stride. */
    public boolean isFitted() {
        return mode == Mode.SAME || mode == Mode.CAUSAL;
    }

    /** Returns {@code valid}, {@code same}, {@code causal}, {@code 2} or, where the sides differ, {@code 0:1}. */
    @Override
    public String toString() {
        return switch (mode) {
            case VALID -> "valid";
            case SAME -> "same";
            case CAUSAL -> "causal";
            case EXPLICIT -> before == after ? Long.toString(before) : before + ":" + after;
        };
    }
}
