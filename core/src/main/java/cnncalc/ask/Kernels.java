package cnncalc.ask;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.shape.Axes;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Window;
import cnncalc.shape.Windows;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which kernel, stride and padding make an axis of one size out of another, without dilation and rounding down.
 *
 * @param input size of the axis, from 1
 * @param output size that is wanted, from 1
 * @param choices the most usual ones first, among them the layer's own if it is one
 * @param count how many there are with kernels up to {@link #LARGEST} and at most half a kernel of padding
 * @param own position in {@code choices} of the layer's own setting; −1 where it makes something else
 */
public record Kernels(long input, long output, List<KernelChoice> choices, int count, int own) {

    /** The largest kernel that is tried. */
    public static final long LARGEST = 31;

    /** The longest axis that is asked about. */
    public static final long LONGEST = 100_000;

    private static final int SHOWN = 12;
    private static final long USUAL_INPUT = 227;
    private static final long USUAL_OUTPUT = 55;

    /** Returns the first layer of a network whose window slides; null where none does. */
    public static @Nullable Row first(Report report) {
        for (Row row : report.rows()) {
            boolean slides = row.node().layer().windows() != null
                    && !row.inputs().isEmpty()
                    && !row.outputs().isEmpty();
            if (slides && !spatial(row, row.inputs()).isEmpty()) {
                return row;
            }
        }
        return null;
    }

    private static List<Size> spatial(Row row, List<Shape> shapes) {
        return row.node().layer().layout().spatial(shapes.get(0));
    }

    /** Returns the size of a layer's first axis before it; a usual one where that is not known, or there is no layer. */
    public static long input(@Nullable Row row) {
        return row == null ? USUAL_INPUT : known(spatial(row, row.inputs()).get(0), USUAL_INPUT);
    }

    /** Returns the size of a layer's first axis behind it; a usual one where that is not known, or there is no layer. */
    public static long output(@Nullable Row row) {
        return row == null ? USUAL_OUTPUT : known(spatial(row, row.outputs()).get(0), USUAL_OUTPUT);
    }

    private static long known(Size size, long usual) {
        return size.known() ? size.value() : usual;
    }

    /**
     * Returns the answer.
     *
     * @param layer whose own setting is marked; null for none
     */
    public static Kernels of(long input, long output, @Nullable Row layer) {
        List<Ranked> all = new ArrayList<>();
        for (long kernel = 1; kernel <= LARGEST; kernel++) {
            for (long padding = 0; padding <= kernel / 2; padding++) {
                addStrides(input, output, kernel, padding, all);
            }
        }
        Window window = layer == null ? null : window(layer, input);
        List<KernelChoice> shown = new ArrayList<>();
        int own = -1;
        for (Ranked each : all) {
            boolean isOwn = window != null && each.choice.is(window, input);
            if (isOwn && shown.size() == SHOWN) {
                shown.remove(SHOWN - 1);
            }
            own = isOwn ? shown.size() : own;
            if (shown.size() < SHOWN) {
                shown.add(each.choice);
            }
        }
        return new Kernels(input, output, List.copyOf(shown), all.size(), own);
    }

    /** The layer's window where it pads both ends alike and has no dilation, as what is tried here. */
    private static @Nullable Window window(Row layer, long input) {
        Windows windows = layer.node().layer().windows();
        if (windows == null) {
            return null;
        }
        Window window = windows.along(0);
        boolean even = window.before(input) == window.after(input);
        return even && window.dilation() == 1 ? window : null;
    }

    /** A longer stride has fewer positions, so that those that make the size stand side by side. */
    private static void addStrides(long input, long output, long kernel, long padding, List<Ranked> all) {
        long first = output == 1 ? 1 : Math.max(1, (input - LARGEST) / output);
        long last = output == 1 ? kernel : LONGEST;
        for (long stride = first; stride <= last; stride++) {
            Windows windows = windows(kernel, stride, padding);
            long positions = windows.count(0, input);
            if (positions < output) {
                return;
            }
            if (positions == output) {
                insert(Ranked.of(windows.along(0), input, output), all);
            }
        }
    }

    private static Windows windows(long kernel, long stride, long padding) {
        return new Windows(
                Axes.of(kernel),
                Axes.of(stride),
                Axes.ONE,
                List.of(Padding.explicit(padding, padding)),
                Rounding.FLOOR,
                /* pooling= */ false);
    }

    private static void insert(Ranked choice, List<Ranked> all) {
        int at = all.size();
        while (at > 0 && all.get(at - 1).strangeness > choice.strangeness) {
            at--;
        }
        all.add(at, choice);
    }

    /**
     * A choice with how unusual it is. What leaves rows out stands behind what reads them all; small kernels and strides
     * stand in front, odd kernels before even ones but for those as long as their stride, same padding or none before some
     * other.
     */
    private record Ranked(KernelChoice choice, long strangeness) {

        /** More than all the rest comes to. */
        private static final long LOSS = 1_000_000;

        static Ranked of(Window window, long input, long output) {
            long padding = window.padding().before();
            long unread = (output - 1) * window.skipped() + window.dropped(input, output);
            long end = window.start(output - 1, input) + window.extent();
            boolean plain = window.kernel() % 2 == 1 || window.kernel() == window.stride();
            boolean bordered = padding == 0 || padding == (window.kernel() - 1) / 2;
            boolean exact = end == input + window.after(input);
            long strangeness = (unread > 0 ? LOSS : 0)
                    + window.kernel()
                    + window.stride()
                    + (plain ? 0 : 4)
                    + (bordered ? 0 : 4)
                    + (exact ? 0 : 2);
            return new Ranked(new KernelChoice(window.kernel(), window.stride(), padding, unread), strangeness);
        }
    }
}
