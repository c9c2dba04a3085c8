package cnncalc.layer;

import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Windows;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** How PyTorch writes what several layer types share. */
final class Torch {

    private Torch() {}

    /** Returns the windows of a PyTorch convolution; same padding is known from the kernel alone. */
    static Windows windows(Arguments arguments) {
        int rank = arguments.rank();
        Axes kernel = arguments.axesAtLeast(1, "kernel_size", rank);
        Axes stride = arguments.axesOrOne(1, "stride", rank);
        Axes dilation = arguments.axesOrOne(1, "dilation", rank);
        List<Padding> padding = padding(arguments, kernel, stride, dilation);
        return new Windows(kernel, stride, dilation, padding, Rounding.FLOOR, /* pooling= */ false);
    }

    private static List<Padding> padding(Arguments arguments, Axes kernel, Axes stride, Axes dilation) {
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
     * Returns PyTorch's padding, a number for each axis.
     *
     * @throws Refusal if one is negative
     */
    static List<Padding> padding(Arguments arguments) {
        List<Padding> paddings = new ArrayList<>();
        for (long side : arguments.axesOrOne(0, "padding", arguments.rank()).values()) {
            paddings.add(Padding.explicit(side, side));
        }
        return paddings;
    }

    /**
     * Returns the windows of a PyTorch pool, whose stride is its kernel unless given.
     *
     * @throws Refusal if the padding is more than half of the kernel
     */
    static Windows poolingWindows(Arguments arguments, Axes dilation) {
        int rank = arguments.rank();
        Axes kernel = arguments.axesOrOne(1, "kernel_size", rank);
        boolean unsaid =
                arguments.isNothing("stride") || arguments.parts("stride").isEmpty();
        Axes stride = unsaid ? kernel : arguments.axesOrOne(1, "stride", rank);
        List<Padding> padding =
                arguments.knows("padding") ? padding(arguments) : Collections.nCopies(rank, Padding.VALID);
        for (int axis = 0; axis < rank; axis++) {
            long most = kernel.along(axis) / 2;
            long side = padding.get(axis).before();
            if (side > most) {
                throw Refusal.of("padding.half", side, most).about("padding");
            }
        }
        Rounding rounding = arguments.flag("ceil_mode") ? Rounding.CEIL : Rounding.FLOOR;
        return new Windows(kernel, stride, dilation, padding, rounding, /* pooling= */ true);
    }
}
