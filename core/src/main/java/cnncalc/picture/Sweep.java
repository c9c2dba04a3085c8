package cnncalc.picture;

import cnncalc.analysis.Row;
import cnncalc.layer.Layer;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.text.Catalog;
import cnncalc.text.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a kernel sweeps over a map of one or two axes, step by step: which elements of the input each element of the output
 * reads; in a transposed convolution, to which elements of the output each element of the input is added.
 */
public final class Sweep {

    /** The action of a position's square, which leads to the step with its number. */
    public static final String STEP = "sweep-cell";

    private static final int BETWEEN = 46;
    private static final int MARGIN = 2;

    final List<SweepAxis> axes = new ArrayList<>();

    /** Whether the window lies on the output, and not on the input. */
    final boolean spreads;

    private Sweep(boolean spreads) {
        this.spreads = spreads;
    }

    /** Returns the sweep of a layer; null where no window slides over one or two known axes. */
    public static @Nullable Sweep of(Row row) {
        Layer layer = row.node().layer();
        Windows spreading = layer.spreading();
        Windows windows = spreading == null ? layer.windows() : spreading;
        if (windows == null || row.inputs().size() != 1 || row.outputs().size() != 1) {
            return null;
        }
        List<Size> input = layer.layout().spatial(row.inputs().get(0));
        List<Size> output = layer.layout().spatial(row.outputs().get(0));
        Sweep sweep = new Sweep(spreading != null);
        for (int axis = 0; axis < input.size(); axis++) {
            Size under = sweep.spreads ? output.get(axis) : input.get(axis);
            Size positions = sweep.spreads ? input.get(axis) : output.get(axis);
            if (!under.known() || !positions.known() || under.value() < 1 || positions.value() < 1) {
                return null;
            }
            sweep.axes.add(new SweepAxis(windows.along(axis), under.value(), positions.value()));
        }
        return sweep.axes.size() <= 2 && sweep.steps() > 0 ? sweep : null;
    }

    /** Returns how many steps are shown: all, or those at the ends of long axes. */
    public int steps() {
        int steps = axes.isEmpty() ? 0 : 1;
        for (SweepAxis axis : axes) {
            steps *= axis.positions.size();
        }
        return steps;
    }

    /** Whether the whole map is shown, and not its ends alone. */
    public boolean isWhole() {
        for (SweepAxis axis : axes) {
            if (axis.positions.size() < axis.count) {
                return false;
            }
        }
        return true;
    }

    /** Returns how many steps a row has. */
    public int across() {
        return axes.get(axes.size() - 1).positions.size();
    }

    /** Returns the weights of the layer's kernel; null where it has none that are the same at every position. */
    public @Nullable SweepKernel kernel(Row row) {
        return SweepKernel.isIn(row) ? new SweepKernel(this) : null;
    }

    private long position(int axis, int step) {
        int across = across();
        boolean rows = axis < axes.size() - 1;
        return axes.get(axis).positions.get(rows ? step / across : step % across);
    }

    /** Returns what happens at a step, in words. */
    public String caption(int step, Catalog catalog) {
        List<String> at = new ArrayList<>();
        List<String> taps = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            long position = position(axis, step);
            at.add(Long.toString(position));
            taps.add(span(axes.get(axis).taps(position)));
        }
        return catalog.say(spreads ? "sweep.spreads" : "sweep.reads", String.join(", ", at), String.join(" × ", taps));
    }

    /** Returns {@code 3…5} for neighbours, {@code 0, 2, 4} for others. */
    private static String span(List<Long> taps) {
        int last = taps.size() - 1;
        boolean close = taps.get(last) - taps.get(0) == last;
        List<String> numbers = new ArrayList<>();
        for (long tap : close && last > 0 ? List.of(taps.get(0), taps.get(last)) : taps) {
            numbers.add((tap < 0 ? "−" : "") + Math.abs(tap));
        }
        return String.join(close ? "…" : ", ", numbers);
    }

    /**
     * Returns the picture of a step, counted from 0.
     *
     * @param marked a weight of the kernel, whose places are marked; null for none
     */
    public Markup draw(int step, @Nullable List<Integer> marked, Catalog catalog) {
        List<List<Long>> elements = new ArrayList<>();
        List<List<Long>> positions = new ArrayList<>();
        List<List<Long>> taps = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            elements.add(axes.get(axis).elements);
            positions.add(axes.get(axis).positions);
            taps.add(axes.get(axis).taps(position(axis, step)));
        }
        Cells under = new Cells(elements, spreads ? offset(positions) : MARGIN);
        Cells over = new Cells(positions, spreads ? MARGIN : offset(elements));
        int width = Math.max(under.right(), over.right()) + MARGIN;
        int height = Math.max(under.bottom(), over.bottom()) + MARGIN;
        Markup picture = Markup.element("svg")
                .with("class", "sweep")
                .with("viewBox", "0 0 " + width + " " + height)
                .with("width", width)
                .with("height", height)
                .with("role", "img")
                .with("aria-label", caption(step, catalog))
                .add(part("cell", under.squares(elements, this::isElement)))
                .add(part("padding", under.squares(elements, this::isPadding)))
                .add(part("unreached", under.strokes(elements, this::isUnreached)))
                .add(part("tap", under.squares(taps, at -> true)))
                .add(part("cell", over.squares(positions, at -> true)))
                .add(part("now", over.squares(at(step), at -> true)))
                .add(arrow(Math.min(under.right(), over.right()), Math.min(under.bottom(), over.bottom()) / 2));
        if (marked != null) {
            picture.add(part("used", under.squares(elements, at -> uses(marked, at))))
                    .add(part("marked", under.squares(taps(step, marked), at -> true)));
        }
        for (int other = 0; other < steps(); other++) {
            picture.add(part("spot", over.squares(at(other), at -> true))
                    .with("data-action", STEP)
                    .with("data-value", other));
        }
        return picture;
    }

    private List<List<Long>> at(int step) {
        List<List<Long>> at = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            at.add(List.of(position(axis, step)));
        }
        return at;
    }

    private List<List<Long>> taps(int step, List<Integer> weight) {
        List<List<Long>> taps = new ArrayList<>();
        for (int axis = 0; axis < axes.size(); axis++) {
            taps.add(List.of(axes.get(axis).taps(position(axis, step)).get(weight.get(axis))));
        }
        return taps;
    }

    private boolean uses(List<Integer> weight, List<Long> at) {
        for (int axis = 0; axis < axes.size(); axis++) {
            if (!axes.get(axis).uses(weight.get(axis), at.get(axis))) {
                return false;
            }
        }
        return true;
    }

    private static int offset(List<List<Long>> lists) {
        return new Cells(lists, MARGIN).right() + BETWEEN;
    }

    private boolean isPadding(List<Long> at) {
        for (int axis = 0; axis < axes.size(); axis++) {
            if (axes.get(axis).isPadding(at.get(axis))) {
                return true;
            }
        }
        return false;
    }

    private boolean isElement(List<Long> at) {
        return !isPadding(at);
    }

    private boolean isUnreached(List<Long> at) {
        boolean reached = true;
        for (int axis = 0; axis < axes.size(); axis++) {
            reached &= axes.get(axis).reaches(at.get(axis));
        }
        return !reached && !isPadding(at);
    }

    static Markup part(String name, String path) {
        return Markup.element("path").with("class", name).with("d", path);
    }

    private static Markup arrow(int left, int middle) {
        int start = left + BETWEEN / 4;
        return part("arrow", "M" + start + " " + middle + "h" + BETWEEN / 2 + "m-5 -4l5 4l-5 4");
    }
}
