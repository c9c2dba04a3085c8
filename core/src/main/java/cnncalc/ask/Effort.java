package cnncalc.ask;

import cnncalc.analysis.Report;

/** How much is tried, so that the page answers while somebody types: the more layers, the fewer tries. */
final class Effort {

    /** Layers that are worked out for shapes alone, most of them only seen to be unchanged. */
    private static final long SHAPES = 120_000;

    /** Layers that are worked out for their numbers too. */
    private static final long COUNTS = 6_000;

    private static final long FEWEST = 8;

    private Effort() {}

    /** Returns how many input sizes are tried at the most. */
    static long sizes(Report report) {
        return Math.max(FEWEST, SHAPES / rows(report));
    }

    /** Returns how many points a curve has at the most. */
    static long points(Report report) {
        return Math.max(FEWEST, COUNTS / rows(report));
    }

    private static long rows(Report report) {
        return Math.max(1, report.rows().size());
    }
}
