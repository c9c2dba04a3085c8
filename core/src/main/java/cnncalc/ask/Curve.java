package cnncalc.ask;

import cnncalc.analysis.Report;
import cnncalc.ask.Walk.Counting;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a network's numbers grow with one of its quantities, all else left as it is.
 *
 * @param points from the least to the greatest value, those that the network works with
 * @param present the value now; 0 where there is none
 * @param from the least value that was tried
 * @param to the greatest one
 * @param refused why a value did not work, the last one tried; null where all did
 */
public record Curve(
        List<Point> points,
        long present,
        long from,
        long to,
        @Nullable Refused refused) {

    /** A value at which the network does not work: which layer refuses it, and why. */
    public record Refused(long value, String layer, Message problem) {}

    /**
     * The numbers at one value.
     *
     * @param value size of the input, or thousandths of the width
     * @param multiplyAdds for one example, or the batch that the input says
     * @param activations elements of all outputs
     */
    public record Point(long value, long parameters, long multiplyAdds, long activations) {}

    private static final long MOST = 40;
    private static final long WIDTHS = 20;

    /** Returns the numbers over the input's size, all spatial axes alike; null where no window slides over the input. */
    public static @Nullable Curve ofSizes(Report report) {
        InputAxes axes = InputAxes.of(report);
        if (axes == null) {
            return null;
        }
        Walk walk = new Walk(report, Set.of());
        long step = (2 * axes.middle() - 1) / Math.min(MOST, Effort.points(walk)) + 1;
        List<Long> sizes = new ArrayList<>();
        for (long size = (axes.middle() - 1) % step + 1; size <= 2 * axes.middle(); size += step) {
            sizes.add(size);
        }
        return through(report, walk, sizes, axes::sized, axes.present());
    }

    /** Returns the numbers over the width, in thousandths of the present one, up to twice as wide. */
    public static Curve ofWidths(Report report) {
        Widening widening = new Widening(report);
        Walk walk = widening.walk();
        long count = Math.min(WIDTHS, Effort.points(walk) / 2 * 2);
        List<Long> ratios = new ArrayList<>();
        for (long i = 1; i <= count; i++) {
            ratios.add(2 * Widening.ONE * i / count);
        }
        return through(report, walk, ratios, widening::by, Widening.ONE);
    }

    /** The layers at a value. */
    private interface Changing {
        Walk.Change at(long value);
    }

    private static Curve through(Report report, Walk walk, List<Long> values, Changing changing, long present) {
        List<Point> points = new ArrayList<>();
        Refused refused = null;
        for (long value : values) {
            Walk.Outcome outcome = walk.with(changing.at(value), Counting.ALL);
            if (outcome.works()) {
                points.add(new Point(value, outcome.parameters(), outcome.multiplyAdds(), outcome.activations()));
            } else if (outcome.refusal() != null) {
                String layer =
                        report.rows().get(outcome.failed()).node().place().shown();
                refused = new Refused(value, layer, outcome.refusal().message());
            }
        }
        return new Curve(List.copyOf(points), present, values.get(0), values.get(values.size() - 1), refused);
    }

    /** Returns so many of the points at the most, evenly apart, the present one among them if it is one. */
    public List<Point> some(int most) {
        int step = (points.size() - 1) / Math.max(1, most - 1) + 1;
        int now = 0;
        for (int i = 0; i < points.size(); i++) {
            now = points.get(i).value == present ? i : now;
        }
        List<Point> some = new ArrayList<>();
        for (int i = now % step; i < points.size(); i += step) {
            some.add(points.get(i));
        }
        return some;
    }
}
