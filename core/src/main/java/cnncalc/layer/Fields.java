package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Windows;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** The fields that several layer types share, and how they are read and written. */
final class Fields {

    static final Field KERNEL = Field.leading("kernel", Kind.SIZES);
    static final Field STRIDE = Field.named("stride", Kind.SIZES, Value.of(1));
    static final Field POOL_STRIDE = Field.named("stride", Kind.SIZES, new Nothing());
    static final Field PADDING = Field.named("padding", Kind.PADDING, Value.of("valid"));
    static final Field DILATION = Field.named("dilation", Kind.SIZES, Value.of(1));
    static final Field ROUNDING = Field.choice("rounding", List.of("floor", "ceil"));
    static final Field BIAS = Field.named("bias", Kind.TRUTH, Value.of(true));
    static final Field LAYOUT = Field.choice("layout", List.of("channels-last", "channels-first"));

    private Fields() {}

    static Windows convolutionWindows(Arguments arguments) {
        return new Windows(
                arguments.axes("kernel"),
                arguments.axes("stride"),
                arguments.axes("dilation"),
                arguments.padding("padding"),
                Rounding.FLOOR,
                /* pooling= */ false);
    }

    static Windows poolingWindows(Arguments arguments) {
        Axes kernel = arguments.axes("kernel");
        return new Windows(
                kernel,
                arguments.has("stride") ? arguments.axes("stride") : kernel,
                arguments.axes("dilation"),
                arguments.padding("padding"),
                arguments.word("rounding").equals("ceil") ? Rounding.CEIL : Rounding.FLOOR,
                /* pooling= */ true);
    }

    /** Returns the call with the windows' fields; a pool's stride is left out where it is the kernel. */
    static Call write(Call call, Windows windows) {
        Call written = call.with("kernel", Value.of(windows.kernel().values()));
        if (!windows.pooling() || !windows.stride().isSame(windows.kernel())) {
            written = written.with("stride", Value.of(windows.stride().values()));
        }
        return written.with("padding", padding(windows.padding()))
                .with("dilation", Value.of(windows.dilation().values()))
                .with("rounding", Value.of(windows.rounding().word()));
    }

    private static Value padding(List<Padding> paddings) {
        List<Value> values = new ArrayList<>();
        for (Padding padding : paddings) {
            values.add(padding(padding, paddings.size()));
        }
        return Value.one(values);
    }

    private static Value padding(Padding padding, int axes) {
        boolean named = padding.isFitted() || (padding.mode() == Padding.Mode.VALID && axes == 1);
        if (named) {
            return Value.of(padding.toString());
        }
        return padding.before() == padding.after()
                ? Value.of(padding.before())
                : Value.of(List.of(padding.before(), padding.after()));
    }

    static Layout layout(Arguments arguments) {
        return arguments.word("layout").equals(Layout.CHANNELS_FIRST.word())
                ? Layout.CHANNELS_FIRST
                : Layout.CHANNELS_LAST;
    }

    /**
     * @throws Refusal if the shape has no axis between batch and channels for a kernel to slide along
     */
    static void requireSpatial(Shape input, Layout layout) {
        if (layout.spatialRank(input) < 1) {
            throw Refusal.of("input.spatial", input.toString());
        }
    }
}
