package cnncalc.ask;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.ask.Walk.Counting;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which sizes of the input a network works with, all spatial axes alike.
 *
 * @param present the size that it has; 0 where its axes differ, or it is open
 * @param rank spatial axes of the input, at least 1
 * @param tried from the least to the largest size, each of them
 * @param working the sizes that every layer works with; where all that were tried do, from the least one on
 * @param exact those of them at which no layer leaves a last row out, in order
 * @param parameters the parameters now
 * @param vary whether they are others at another size
 * @param declared whether a layer declares how many inputs it reads, and so refuses other sizes
 */
public record Fitting(
        long present,
        int rank,
        Stretch tried,
        List<Stretch> working,
        List<Long> exact,
        long parameters,
        boolean vary,
        boolean declared) {

    /** The most sizes that are tried. */
    private static final long MOST = 512;

    /** Sizes that show how much work one is. */
    private static final long SAMPLE = 16;

    /** Returns the answer about a sound network; null where no window slides over its input. */
    public static @Nullable Fitting of(Report report) {
        InputAxes axes = InputAxes.of(report);
        return axes == null ? null : new Trying(report, axes).fitting();
    }

    /** Whether each size that works fits exactly. */
    public boolean isAlwaysExact() {
        long count = 0;
        for (Stretch each : working) {
            count += each.to() - each.from() + 1;
        }
        return count == exact.size();
    }

    /** Whether a size works, and leaves nothing out. */
    public boolean fits(long size) {
        return exact.contains(size);
    }

    /** Returns how far the exact sizes are from one another, from 2; 0 where that differs, or there are fewer than three. */
    public long period() {
        long period = exact.size() < 3 || exact.get(1) - exact.get(0) == 1 ? 0 : exact.get(1) - exact.get(0);
        for (int i = 1; i < exact.size(); i++) {
            period = exact.get(i) - exact.get(i - 1) == period ? period : 0;
        }
        return period;
    }

    /** Returns the exact sizes, those side by side as one. */
    public List<Stretch> exactStretches() {
        List<Stretch> stretches = new ArrayList<>();
        for (long size : exact) {
            Stretch.add(size, stretches);
        }
        return stretches;
    }

    /** Returns the exact sizes on both sides of the present one, nearest below and above, as far as there are any. */
    public List<Long> nearest() {
        List<Long> nearest = new ArrayList<>();
        for (long size : exact) {
            if (size < present && !nearest.isEmpty()) {
                nearest.set(0, size);
            } else if (nearest.isEmpty() || nearest.get(nearest.size() - 1) < present) {
                nearest.add(size);
            }
        }
        return nearest;
    }

    /** Goes through the sizes. */
    private static final class Trying {
        private final Report report;
        private final InputAxes axes;
        private final Walk walk;
        private final List<Stretch> working = new ArrayList<>();
        private final List<Long> exact = new ArrayList<>();
        private boolean declared;

        Trying(Report report, InputAxes axes) {
            this.report = report;
            this.axes = axes;
            this.walk = new Walk(report, Set.of());
        }

        Fitting fitting() {
            Stretch tried = tried();
            for (long size = tried.from(); size <= tried.to(); size++) {
                tryOut(size);
            }
            long parameters = report.total(Quantity.PARAMETERS).value();
            boolean vary = varies(parameters);
            if (working.size() == 1 && working.get(0).equals(tried)) {
                working.set(0, new Stretch(least(tried.from()), tried.to()));
            }
            return new Fitting(
                    axes.present(),
                    axes.rank(),
                    tried,
                    List.copyOf(working),
                    List.copyOf(exact),
                    parameters,
                    vary,
                    declared);
        }

        /** Up to twice the size, or fewer around it where a few of them show that so many are too much work. */
        private Stretch tried() {
            long middle = axes.middle();
            long all = Math.min(MOST, 2 * middle);
            Stretch few = around(middle, Math.min(all, SAMPLE));
            for (long size = few.from(); size <= few.to(); size++) {
                works(size);
            }
            return around(middle, Math.min(all, Effort.sizes(walk.worked(), few.to() - few.from() + 1)));
        }

        private static Stretch around(long middle, long count) {
            long first = Math.max(1, middle - (count - 1) / 2);
            return new Stretch(first, first + count - 1);
        }

        /** The least size that works where all from this one on do, found by halving. */
        private long least(long works) {
            long least = works;
            long below = 0;
            while (least - below > 1) {
                long half = below + (least - below) / 2;
                if (works(half)) {
                    least = half;
                } else {
                    below = half;
                }
            }
            return least;
        }

        private boolean works(long size) {
            return walk.with(axes.sized(size), Counting.NOTHING).works();
        }

        private void tryOut(long size) {
            Walk.Outcome outcome = walk.with(axes.sized(size), Counting.NOTHING);
            if (!outcome.works()) {
                declared |= outcome.refusal() != null
                        && "in".equals(outcome.refusal().field());
                return;
            }
            Stretch.add(size, working);
            if (outcome.exact()) {
                exact.add(size);
            }
        }

        private boolean varies(long parameters) {
            for (Stretch each : working) {
                for (long size : List.of(each.from(), each.to())) {
                    if (walk.with(axes.sized(size), Counting.PARAMETERS).parameters() != parameters) {
                        return true;
                    }
                }
            }
            return false;
        }
    }
}
