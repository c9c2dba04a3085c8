package cnncalc.ask;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.ask.Walk.Counting;
import cnncalc.layer.Layer;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The widest network of the same build that keeps within a number of parameters: all channels and units multiplied by one
 * ratio, but for those that the network puts out.
 *
 * @param thousandths the ratio; 0 where there is none
 * @param parameters those of the network with this ratio; without one, those of the narrowest
 * @param changes the layers whose width is another
 * @param text the network with these widths as network text; empty without a ratio
 * @param refused the layer that does not work with other widths; null where all do
 * @param problem why it does not
 */
public record Narrowing(
        long thousandths,
        long parameters,
        List<WidthChange> changes,
        String text,
        @Nullable Row refused,
        @Nullable Message problem) {

    /** The largest ratio that is tried. */
    public static final long WIDEST = 4 * Widening.ONE;

    /**
     * Returns the answer about a sound network.
     *
     * @param source the network text that it was read from
     * @param budget the most parameters, at least 1
     */
    public static Narrowing of(Report report, String source, long budget) {
        Widening widening = new Widening(report);
        Walk walk = widening.walk();
        Walk.Outcome half = walk.with(widening.by(Widening.ONE / 2), Counting.PARAMETERS);
        if (!half.works() && half.refusal() != null) {
            Row row = report.rows().get(half.failed());
            return new Narrowing(0, 0, List.of(), "", row, half.refusal().message());
        }
        long most = most(walk, widening, budget);
        if (most == 0) {
            long narrowest = walk.with(widening.by(1), Counting.PARAMETERS).parameters();
            return new Narrowing(0, narrowest, List.of(), "", null, null);
        }
        NarrowedText text = new NarrowedText(report, source);
        List<WidthChange> changes = new ArrayList<>();
        long parameters = walk.with(widening.by(most), Counting.PARAMETERS).parameters();
        for (int position = 0; position < report.rows().size(); position++) {
            Layer layer = walk.layer(position);
            text.put(position, layer);
            addChange(report.rows().get(position), layer, changes);
        }
        return new Narrowing(most, parameters, List.copyOf(changes), text.written(), null, null);
    }

    /** The largest ratio within the budget, found by halving; 0 where the smallest is beyond it. */
    private static long most(Walk walk, Widening widening, long budget) {
        long within = 0;
        long beyond = WIDEST + 1;
        while (beyond - within > 1) {
            long middle = within + (beyond - within) / 2;
            Walk.Outcome outcome = walk.with(widening.by(middle), Counting.PARAMETERS);
            if (outcome.works() && outcome.parameters() <= budget) {
                within = middle;
            } else {
                beyond = middle;
            }
        }
        return within;
    }

    private static void addChange(Row row, Layer layer, List<WidthChange> changes) {
        long before = Widening.width(row.node().layer());
        long after = Widening.width(layer);
        if (before != after) {
            changes.add(new WidthChange(row.node().place().shown(), before, after));
        }
    }
}
