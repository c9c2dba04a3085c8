package cnncalc.shape;

import cnncalc.shape.Padding.Mode;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Refusal;

/**
 * How a kernel slides along one axis.
 *
 * @param kernel taps of the kernel, at least 1
 * @param stride elements between neighbouring positions, at least 1
 * @param dilation elements between neighbouring taps, at least 1
 * @param padding elements added around the axis
 * @param rounding what happens to a last window that is only partly filled
 * @see <a href="https://arxiv.org/abs/1603.07285">Dumoulin and Visin, A guide to convolution arithmetic for deep
 *     learning</a>
 */
public record Window(long kernel, long stride, long dilation, Padding padding, Rounding rounding) {

    /**
     * @throws Refusal if kernel, stride or dilation is below 1
     */
    public Window {
        Refusal.unlessPositive("kernel", kernel);
        Refusal.unlessPositive("stride", stride);
        Refusal.unlessPositive("dilation", dilation);
    }

    /** Returns the elements that one position spans: {@code dilation · (kernel − 1) + 1}. */
    public long extent() {
        return Math.addExact(Math.multiplyExact(dilation, kernel - 1), 1);
    }

    /**
     * Returns the number of positions along an axis.
     *
     * <ul>
     *   <li>same and causal padding: {@code ⌈size / stride⌉}, whatever the kernel (Keras 3,
     *       {@code ops/operation_utils.py}, {@code compute_conv_output_shape})
     *   <li>otherwise {@code ⌊(size + padding − extent) / stride⌋ + 1}
     * </ul>
     *
     * @param size elements of the axis before padding
     * @throws Refusal if the extent exceeds the padded axis
     */
    Term positions(Size size, WindowSymbols symbols) {
        Term input = size.as(symbols.input());
        Term step = Term.of(symbols.stride(), stride);
        if (padding.isFitted()) {
            return input.ceilingDividedBy(step);
        }
        Term slack = slack(input, symbols);
        if (!size.known()) {
            return slack.floorDividedBy(step).plus(Term.ONE);
        }
        return rounding == Rounding.CEIL ? roundedUp(slack, step, size) : roundedDown(slack, step, size);
    }

    private Term slack(Term input, WindowSymbols symbols) {
        Term slack = input.minus(extent(symbols));
        boolean silent = symbols.pooling() && padding.mode() == Mode.VALID;
        return silent ? slack : slack.plus(paddingTotal(symbols.padding()));
    }

    private Term extent(WindowSymbols symbols) {
        Term kernelTerm = Term.of(symbols.kernel(), kernel);
        return dilation == 1
                ? kernelTerm
                : Term.of(symbols.dilation(), dilation)
                        .times(kernelTerm.minus(Term.ONE))
                        .plus(Term.ONE);
    }

    /**
     * Returns the elements that positions side by side cover, as in transposed convolution and unpooling.
     *
     * <ul>
     *   <li>in general {@code (positions − 1) · stride + extent − padding + extra}
     *   <li>same padding: {@code positions · stride}; with an extra {@code (positions − 1) · stride + extent mod 2 + extra}
     *   <li>valid padding without an extra: {@code (positions − 1) · stride + max(extent, stride)}
     * </ul>
     *
     * @param extra elements added to the end; negative where nothing is said of it, which is Keras's way alone (Keras 3,
     *     {@code backend/common/backend_utils.py}; PyTorch, {@code aten/src/ATen/native/ConvUtils.h})
     * @throws Refusal if the padding takes away everything
     */
    Term spread(Size positions, long extra, WindowSymbols symbols) {
        Term count = positions.as(symbols.input());
        Term step = Term.of(symbols.stride(), stride);
        if (padding.isFitted() && extra < 0) {
            return count.times(step);
        }
        Term covered = count.minus(Term.ONE).times(step).plus(last(extra < 0, step, symbols));
        Term kept = padding.mode() == Mode.EXPLICIT ? covered.minus(paddingTotal(symbols.padding())) : covered;
        Term result = extra < 1 ? kept : kept.plus(Term.of(WindowSymbols.EXTRA, extra));
        if (result.known() && result.value() < 1) {
            throw Refusal.of("transpose.negative", result.value()).about("padding");
        }
        return result;
    }

    /** The elements that the last position covers. */
    private Term last(boolean open, Term step, WindowSymbols symbols) {
        if (padding.isFitted()) {
            return Term.number(extent() % 2);
        }
        return open && stride > extent() ? step : extent(symbols);
    }

    private Term paddingTotal(Symbol symbol) {
        if (padding.before() == padding.after()) {
            return Term.number(2).times(Term.of(symbol, padding.before()));
        }
        return Term.of(symbol.along("1"), padding.before()).plus(Term.of(symbol.along("2"), padding.after()));
    }

    private Term roundedDown(Term slack, Term step, Size size) {
        requireFits(slack.value(), size);
        return slack.floorDividedBy(step).plus(Term.ONE);
    }

    /** The rule of PyTorch 2.13, {@code aten/src/ATen/native/Pool.h}, {@code pooling_output_shape_pad_lr}. */
    private Term roundedUp(Term slack, Term step, Size size) {
        requireFits(Math.addExact(slack.value(), stride - 1), size);
        Term positions = slack.value() >= 0
                ? slack.ceilingDividedBy(step).plus(Term.ONE)
                : slack.plus(step).minus(Term.ONE).floorDividedBy(step).plus(Term.ONE);
        long lastStart = Math.multiplyExact(positions.value() - 1, stride);
        boolean startsBehind = lastStart >= Math.addExact(size.value(), padding.before());
        return startsBehind ? positions.minus(Term.ONE) : positions;
    }

    private void requireFits(long slack, Size size) {
        if (slack < 0) {
            throw tooLong(size).about("kernel");
        }
    }

    private Refusal tooLong(Size size) {
        long total = Math.addExact(padding.before(), padding.after());
        return total == 0
                ? Refusal.of("window.tooLong", extent(), size.value())
                : Refusal.of("window.tooLong.padded", extent(), size.value(), total);
    }

    /** Returns the elements added in front of an axis of this size. */
    public long before(long size) {
        return switch (padding.mode()) {
            case SAME -> fitted(size) / 2;
            case CAUSAL -> Math.multiplyExact(dilation, kernel - 1);
            default -> padding.before();
        };
    }

    /** Returns the elements added behind an axis of this size. */
    public long after(long size) {
        return switch (padding.mode()) {
            case SAME -> fitted(size) - fitted(size) / 2;
            case CAUSAL -> 0;
            default -> padding.after();
        };
    }

    /** The total that same padding adds (TensorFlow, {@code core/framework/kernel_shape_util.cc}). */
    private long fitted(long size) {
        long positions = (size - 1) / stride + 1;
        return Math.max(0, Math.subtractExact(Math.addExact((positions - 1) * stride, extent()), size));
    }

    /**
     * Returns how many elements at the end of an axis no position reaches.
     *
     * @param size elements of the axis before padding
     * @param positions the number of positions along it
     */
    public long dropped(long size, long positions) {
        long covered = Math.addExact(Math.multiplyExact(positions - 1, stride), extent());
        return Math.max(0, size - Math.max(0, covered - before(size)));
    }

    /**
     * Returns the first element that a position reads, negative in the padding; the others follow, a dilation apart.
     *
     * @param size elements of the axis before padding
     */
    public long start(long position, long size) {
        return Math.subtractExact(Math.multiplyExact(position, stride), before(size));
    }

    /**
     * Whether any position reads an element.
     *
     * @param size elements of the axis before padding
     * @param positions the number of positions along it
     */
    public boolean reaches(long element, long size, long positions) {
        for (long tap = 0; tap < kernel; tap++) {
            long start = element + before(size) - tap * dilation;
            if (start >= 0 && start % stride == 0 && start / stride < positions) {
                return true;
            }
        }
        return false;
    }

    /**
     * Returns at how many positions a tap reads an element, and not padding.
     *
     * @param tap counted from 0
     * @param size elements of the axis before padding
     * @param positions the number of positions along it
     */
    public long uses(long tap, long size, long positions) {
        long offset = before(size) - tap * dilation;
        long skipped = offset > 0 ? (offset - 1) / stride + 1 : 0;
        long last = Math.addExact(size - 1, offset);
        return last < 0 ? 0 : Math.max(0, Math.min(positions, last / stride + 1) - skipped);
    }

    /** Returns how many elements between two neighbouring positions no tap reaches: those a long stride jumps over. */
    public long skipped() {
        return dilation == 1 ? Math.max(0, stride - kernel) : 0;
    }
}
