package cnncalc.picture;

import cnncalc.analysis.Row;
import cnncalc.layer.Family;
import cnncalc.layer.Layer;
import cnncalc.layer.Weight;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The weights of a {@link Sweep}'s kernel, row by row, and how often each is used; for one channel and one filter. */
public final class SweepKernel {

    /** The action of a weight's square, with its number. */
    public static final String WEIGHT = "sweep-weight";

    private static final int MARGIN = 2;

    private final Sweep sweep;

    SweepKernel(Sweep sweep) {
        this.sweep = sweep;
    }

    /** Whether a layer has kernels of weights that slide. */
    static boolean isIn(Row row) {
        Layer layer = row.node().layer();
        Windows windows = layer.windows();
        boolean pools = windows != null && windows.pooling();
        boolean holds = false;
        for (Weight weight : row.weights()) {
            holds |= weight.part() == Weight.Part.WEIGHTS;
        }
        return holds && !pools && layer.type().family() == Family.CONVOLUTION;
    }

    /** Returns how many weights there are. */
    public int size() {
        int size = 1;
        for (SweepAxis axis : sweep.axes) {
            size *= axis.kernel();
        }
        return size;
    }

    /** Returns where a weight is in the kernel, along each axis; null of a number that is none's. */
    public @Nullable List<Integer> at(int weight) {
        if (weight < 0 || weight >= size()) {
            return null;
        }
        int across = sweep.axes.get(sweep.axes.size() - 1).kernel();
        return sweep.axes.size() == 1 ? List.of(weight) : List.of(weight / across, weight % across);
    }

    /** Returns how often a weight is multiplied with an element, and not with padding. */
    public Term uses(List<Integer> weight) {
        List<Term> factors = new ArrayList<>();
        for (int axis = 0; axis < weight.size(); axis++) {
            factors.add(Term.number(sweep.axes.get(axis).uses(weight.get(axis))));
        }
        return Term.product(factors);
    }

    private long positions() {
        long positions = 1;
        for (SweepAxis axis : sweep.axes) {
            positions = Math.multiplyExact(positions, axis.count);
        }
        return positions;
    }

    /** Returns how often a weight is used, and where not, in words. */
    public Message caption(List<Integer> weight) {
        Term uses = uses(weight);
        List<String> at = new ArrayList<>();
        for (int each : weight) {
            at.add(Integer.toString(each));
        }
        String product = uses.isComputed() ? uses.numbers().replace("·", " × ") + " = " : "";
        String key = sweep.spreads ? "weight.spreads" : "weight.reads";
        long unused = positions() - uses.value();
        String place = String.join(", ", at);
        return unused == 0
                ? Message.of(key, place, product, uses.value())
                : new Message(key + ".some", List.of(place, product, uses.value(), unused, positions()));
    }

    /** Returns the kernel as squares, which can be pressed; the marked one, if any, is filled. */
    public Markup draw(@Nullable List<Integer> marked, Catalog catalog) {
        List<List<Long>> places = new ArrayList<>();
        for (SweepAxis axis : sweep.axes) {
            places.add(numbers(axis.kernel()));
        }
        Cells cells = new Cells(places, MARGIN);
        int width = cells.right() + MARGIN;
        int height = cells.bottom() + MARGIN;
        Markup picture = Markup.element("svg")
                .with("class", "kernel")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-label", catalog.say("weight.kernel", size()))
                .add(Sweep.part("tap", cells.squares(places, at -> true)))
                .add(Sweep.part("marked", marked == null ? "" : cells.squares(lists(marked), at -> true)));
        for (int weight = 0; weight < size(); weight++) {
            List<Integer> at = at(weight);
            picture.add(Sweep.part("spot", at == null ? "" : cells.squares(lists(at), each -> true))
                    .with("data-action", WEIGHT)
                    .with("data-value", weight + 1));
        }
        return picture;
    }

    private static List<Long> numbers(int count) {
        List<Long> numbers = new ArrayList<>();
        for (long number = 0; number < count; number++) {
            numbers.add(number);
        }
        return numbers;
    }

    private static List<List<Long>> lists(List<Integer> at) {
        List<List<Long>> lists = new ArrayList<>();
        for (int each : at) {
            lists.add(List.of((long) each));
        }
        return lists;
    }
}
