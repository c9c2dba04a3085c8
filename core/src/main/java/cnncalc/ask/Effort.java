package cnncalc.ask;

/** How much is tried, so that the page answers while somebody types: the more layers, the fewer tries. */
final class Effort {

    /** Layers that are worked out for shapes alone. */
    private static final long SHAPES = 2_400;

    /** Unlike layers that are worked out for their numbers too. */
    private static final long COUNTS = 900;

    private static final long FEWEST = 8;

    private Effort() {}

    /**
     * Returns how many sizes are tried at the most.
     *
     * @param worked layers that were worked out for so many sizes
     */
    static long sizes(long worked, long sizes) {
        return Math.max(sizes, SHAPES * sizes / Math.max(1, worked));
    }

    /** Returns how many points a curve has at the most. */
    static long points(Walk walk) {
        return Math.max(FEWEST, COUNTS / Math.max(1, walk.distinct()));
    }
}
