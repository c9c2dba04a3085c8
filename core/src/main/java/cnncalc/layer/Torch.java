package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How PyTorch writes what several layer types share. */
final class Torch {

    private Torch() {}

    /** Returns the windows of a PyTorch convolution; same padding is known from the kernel alone. */
    static Windows windows(Arguments arguments) {
        Axes kernel = arguments.axesAtLeast(1, "kernel_size", arguments.rank());
        Axes stride = arguments.axesOrOne(1, "stride", arguments.rank());
        Axes dilation = arguments.axesOrOne(1, "dilation", arguments.rank());
        return windows(arguments, namedPadding(arguments, kernel, stride, dilation));
    }

    /** Returns such windows with a padding that is known already. */
    static Windows windows(Arguments arguments, List<Padding> padding) {
        return new Windows(
                arguments.axesAtLeast(1, "kernel_size", arguments.rank()),
                arguments.axesOrOne(1, "stride", arguments.rank()),
                arguments.axesOrOne(1, "dilation", arguments.rank()),
                padding,
                Rounding.FLOOR,
                /* pooling= */ false);
    }

    private static List<Padding> namedPadding(Arguments arguments, Axes kernel, Axes stride, Axes dilation) {
        if (!arguments.isText("padding")) {
            return padding(arguments);
        }
        String word = arguments.word("padding", List.of("same", "valid"));
        if (word.equals("valid")) {
            return List.of(Padding.VALID);
        }
        if (stride.largest() > 1) {
            throw Refusal.of("conv.sameStride", stride.label()).about("padding");
        }
        List<Padding> paddings = new ArrayList<>();
        for (int axis = 0; axis < arguments.rank(); axis++) {
            long total = Math.multiplyExact(dilation.along(axis), kernel.along(axis) - 1);
            paddings.add(Padding.explicit(total / 2, total - total / 2));
        }
        return paddings;
    }

    /** Returns what PyTorch fills the padding with, in the word of network text. */
    static String fill(Arguments arguments) {
        String mode = arguments.word("padding_mode", List.of("zeros", "reflect", "replicate", "circular"));
        return mode.equals("zeros") ? "zero" : mode;
    }

    /** Returns the layout of a PyTorch module whose class names its axes: channels in front, the batch at will. */
    static Layout layout(Arguments arguments) {
        return new Layout(/* channelsFirst= */ true, arguments.rank(), /* batchOptional= */ true);
    }

    /**
     * @throws Refusal if there are no channels, or an axis behind them has no elements; the batch alone may be empty
     */
    static void requireElements(Shape input, Layout layout) {
        for (Size size : input.sizes().subList(layout.channelAxis(input), input.rank())) {
            if (size.known() && size.value() == 0) {
                throw Refusal.of("input.empty", input.whole());
            }
        }
    }

    /**
     * @throws Refusal if an axis has no elements although there are channels, and examples
     */
    static void requireConvolvable(Shape input, Layout layout) {
        boolean empty = false;
        for (Size size : input.sizes().subList(0, layout.firstSpatial(input))) {
            empty |= size.known() && size.value() == 0;
        }
        if (!empty) {
            requireElements(input, layout);
        }
    }

    /** Returns the channels of a convolution's output: none where the input has none and PyTorch's rule holds. */
    static Size channels(long filters, Shape input, Layout layout) {
        Size channels = layout.channels(input);
        boolean none = layout.batchOptional() && channels.known() && channels.value() == 0;
        return none ? Size.of(0) : Size.of(Term.of(Letters.FILTERS, filters));
    }

    /**
     * Returns PyTorch's padding, a number for each axis.
     *
     * @throws Refusal if one is negative
     */
    static List<Padding> padding(Arguments arguments) {
        return explicit(arguments.axesOrOne(0, "padding", arguments.rank()));
    }

    /** Returns padding of as much on either side of each axis. */
    static List<Padding> explicit(Axes sides) {
        List<Padding> paddings = new ArrayList<>();
        for (long side : sides.values()) {
            paddings.add(Padding.explicit(side, side));
        }
        return paddings;
    }

    /** Returns the windows of a PyTorch pool, whose stride is its kernel unless given. */
    static Windows poolingWindows(Arguments arguments, Axes dilation) {
        int rank = arguments.rank();
        Axes kernel = arguments.axesOrOne(1, "kernel_size", rank);
        boolean unsaid =
                arguments.isNothing("stride") || arguments.parts("stride").isEmpty();
        Axes stride = unsaid ? kernel : arguments.axesOrOne(1, "stride", rank);
        List<Padding> padding =
                arguments.knows("padding") ? padding(arguments) : Collections.nCopies(rank, Padding.VALID);
        Rounding rounding = arguments.flag("ceil_mode") ? Rounding.CEIL : Rounding.FLOOR;
        return new Windows(kernel, stride, dilation, padding, rounding, /* pooling= */ true);
    }

    /**
     * Returns the module that is another one's argument.
     *
     * @throws Refusal if its class is not known here
     */
    static Layer layer(Arguments arguments, String field) {
        Call written = arguments.nested(field);
        Spelling spelling = LayerTypes.spelling(Dialect.TORCH, written.name());
        if (spelling == null) {
            throw Refusal.of("class.unknown", written.name(), field).about(field);
        }
        return spelling.read(written);
    }

    /**
     * @throws Refusal if a sequence has another number of axes than two, or three with a batch, or other features
     */
    static void requireSequence(Shape sequence, long width) {
        int rank = sequence.rank();
        if (rank != 2 && rank != 3) {
            throw Refusal.of("recurrent.rank", rank, sequence.whole());
        }
        Size last = sequence.size(rank - 1);
        if (last.known() && last.value() != width) {
            throw Refusal.of("attention.features", width, last.value());
        }
    }

    /** Returns the number of steps of a sequence, which stand behind the batch or in front of it. */
    static Size steps(Shape sequence, boolean batchFirst) {
        return sequence.size(sequence.rank() == 3 && batchFirst ? 1 : 0);
    }

    /** Returns the batch of a sequence; none of a single example. */
    static List<Size> batch(Shape sequence, boolean batchFirst) {
        return sequence.rank() < 3 ? List.of() : List.of(sequence.size(batchFirst ? 0 : 1));
    }

    static List<Term> batchFactors(Shape sequence, boolean batchFirst) {
        List<Size> batch = batch(sequence, batchFirst);
        return batch.isEmpty() ? List.of() : AttentionCost.batch(batch.get(0));
    }

    static boolean areEqual(List<Size> left, List<Size> right) {
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            boolean known = left.get(i).known() && right.get(i).known();
            if (known && left.get(i).value() != right.get(i).value()) {
                return false;
            }
        }
        return left.size() == right.size();
    }
}
