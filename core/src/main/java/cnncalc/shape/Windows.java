package cnncalc.shape;

import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A {@link Window} along each spatial axis; how many axes there are, the input says.
 *
 * @param padding one for each axis, or a single one for all
 * @param pooling whether the windows pool, and so are written with a pool's letters
 */
public record Windows(
        Axes kernel, Axes stride, Axes dilation, List<Padding> padding, Rounding rounding, boolean pooling) {

    /**
     * @throws Refusal if kernel, stride or dilation is below 1
     */
    public Windows {
        padding = List.copyOf(padding);
        requirePositive("kernel", kernel);
        requirePositive("stride", stride);
        requirePositive("dilation", dilation);
    }

    private static void requirePositive(String field, Axes axes) {
        for (long value : axes.values()) {
            Refusal.unlessPositive(field, value);
        }
    }

    public Window along(int axis) {
        return new Window(
                kernel.along(axis),
                stride.along(axis),
                dilation.along(axis),
                padding.get(padding.size() == 1 ? 0 : axis),
                rounding);
    }

    /**
     * @throws Refusal if kernel, stride, dilation or padding are given for another number of axes than the input has
     */
    public void requireRank(int spatialRank) {
        requireRank("kernel", kernel.values().size(), spatialRank);
        requireRank("stride", stride.values().size(), spatialRank);
        requireRank("dilation", dilation.values().size(), spatialRank);
        requireRank("padding", padding.size(), spatialRank);
    }

    private static void requireRank(String field, int axes, int spatialRank) {
        if (axes != 1 && axes != spatialRank) {
            throw Refusal.of("window.rank", Message.of("field." + field), axes, spatialRank)
                    .about(field);
        }
    }

    /** Returns the padding as network text writes it: {@code same}, {@code 2}, {@code 0:1x0:1}; 0 where there is none. */
    public String paddingWord() {
        List<String> words = new ArrayList<>();
        for (Padding side : padding) {
            words.add(side.mode() == Padding.Mode.VALID ? "0" : side.toString());
        }
        return String.join("x", words);
    }

    /** Returns the kernel's sizes as factors of a parameter count. */
    public List<Term> kernelTerms(int spatialRank) {
        return kernel.terms(kernelSymbol(), spatialRank);
    }

    private Symbol kernelSymbol() {
        return pooling ? WindowSymbols.POOL : WindowSymbols.KERNEL;
    }

    /**
     * Returns the number of positions along each axis; an axis that the kernel does not fit is unknown, and said.
     *
     * @param spatial the input's sizes
     * @param findings gets what does not fit, and which elements no position reaches
     */
    public List<Size> slide(List<Size> spatial, Findings findings) {
        List<Size> positions = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            positions.add(slide(spatial, axis, findings));
        }
        noteUnreached(spatial, positions, findings);
        return positions;
    }

    private Size slide(List<Size> spatial, int axis, Findings findings) {
        try {
            return Size.of(along(axis).positions(spatial.get(axis), symbols(spatial, axis)));
        } catch (Refusal refusal) {
            findings.refuse(refusal.trying(candidates(spatial)));
            return Size.unknown(Layout.axisIndex(axis, spatial.size()));
        }
    }

    /** Returns the number of positions along one axis of a known size; 0 where the kernel does not fit. */
    public long count(int axis, long size) {
        try {
            return along(axis)
                    .positions(
                            Size.of(size),
                            new WindowSymbols(
                                    WindowSymbols.INPUT,
                                    kernelSymbol(),
                                    WindowSymbols.STRIDE,
                                    WindowSymbols.PADDING,
                                    WindowSymbols.DILATION,
                                    pooling))
                    .value();
        } catch (Refusal refusal) {
            return 0;
        }
    }

    /**
     * Returns the elements along each axis that so many positions cover, as in transposed convolution; an axis that is all
     * padding is unknown, and said.
     *
     * @param positions the input's sizes
     * @param extra elements added to the end of each axis, or a single number for all; null where nothing is said of it
     */
    public List<Size> spread(List<Size> positions, @Nullable Axes extra, Findings findings) {
        List<Size> covered = new ArrayList<>();
        for (int axis = 0; axis < positions.size(); axis++) {
            long added = extra == null ? -1 : extra.along(axis);
            try {
                covered.add(Size.of(along(axis).spread(positions.get(axis), added, symbols(positions, axis))));
            } catch (Refusal refusal) {
                findings.refuse(refusal.trying(List.of(new Candidate("padding", "0"))));
                covered.add(Size.unknown(Layout.axisIndex(axis, positions.size())));
            }
        }
        return covered;
    }

    /** Returns which elements one position reads along each axis. */
    public List<Reach> reach(List<Size> spatial) {
        List<Reach> reach = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            reach.add(Reach.of(along(axis), spatial.get(axis)));
        }
        return reach;
    }

    private WindowSymbols symbols(List<Size> spatial, int axis) {
        int rank = spatial.size();
        boolean square = Size.areEqual(spatial);
        boolean evenlyPadded = isEvenlyPadded();
        return new WindowSymbols(
                Axes.indexed(WindowSymbols.INPUT, rank, square).get(axis),
                kernel.symbols(kernelSymbol(), rank).get(axis),
                stride.symbols(WindowSymbols.STRIDE, rank).get(axis),
                Axes.indexed(WindowSymbols.PADDING, rank, evenlyPadded).get(axis),
                dilation.symbols(WindowSymbols.DILATION, rank).get(axis),
                pooling);
    }

    private boolean isEvenlyPadded() {
        for (Padding side : padding) {
            if (!side.toString().equals(padding.get(0).toString())) {
                return false;
            }
        }
        return true;
    }

    /** The nearest changes that may let the kernel fit: a smaller one, more padding, less dilation. */
    private List<Candidate> candidates(List<Size> spatial) {
        List<Long> kernels = new ArrayList<>();
        long border = 0;
        for (int axis = 0; axis < spatial.size(); axis++) {
            Window window = along(axis);
            long size = spatial.get(axis).known() ? spatial.get(axis).value() : window.extent();
            long padded = size + window.before(size) + window.after(size);
            long taps = padded < 1 ? 1 : (padded - 1) / window.dilation() + 1;
            kernels.add(Math.min(window.kernel(), taps));
            border = Math.max(border, (Math.max(0, window.extent() - size) + 1) / 2);
        }
        List<Candidate> candidates = new ArrayList<>();
        candidates.add(new Candidate("kernel", new Axes(kernels).toString()));
        candidates.add(new Candidate("padding", Long.toString(border)));
        candidates.add(new Candidate("padding", "same"));
        if (!dilation.isSame(Axes.ONE)) {
            candidates.add(new Candidate("dilation", "1"));
        }
        return candidates;
    }

    private void noteUnreached(List<Size> spatial, List<Size> positions, Findings findings) {
        List<Object> dropped = new ArrayList<>();
        List<Object> skipped = new ArrayList<>();
        for (int axis = 0; axis < spatial.size(); axis++) {
            if (spatial.get(axis).known() && positions.get(axis).known()) {
                Window window = along(axis);
                String name = axisName(axis, spatial.size());
                long count = positions.get(axis).value();
                long gap = count > 1 ? window.skipped() : 0;
                long rest = window.dropped(spatial.get(axis).value(), count);
                addUnreached(skipped, "axis.between." + name, gap);
                addUnreached(dropped, "axis.last." + name, rest > gap ? rest : 0);
            }
        }
        if (!dropped.isEmpty()) {
            findings.note(Message.of("window.dropped", dropped));
        }
        if (!skipped.isEmpty()) {
            findings.note(Message.of("window.skipped", skipped));
        }
    }

    private static void addUnreached(List<Object> unreached, String key, long count) {
        if (count > 0) {
            unreached.add(count == 1 ? Message.of(key) : Message.of(key + ".many", count));
        }
    }

    /** What the elements along an axis are called: steps in one dimension, rows and columns in two, slices before them. */
    private static String axisName(int axis, int spatialRank) {
        return switch (spatialRank - axis) {
            case 1 -> spatialRank == 1 ? "step" : "column";
            case 2 -> "row";
            default -> "slice";
        };
    }
}
