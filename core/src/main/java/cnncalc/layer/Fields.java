package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.text.Candidate;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
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
    static final Field LAYOUT = Field.choice("layout", Layout.WORDS);
    static final Field CHANNELS = Field.named("in", Kind.WHOLE, new Nothing());

    static final Field AXIS = Field.named("axis", Kind.SIGNED, new Nothing());

    /** A layer inside this one, which takes the rest of the line. */
    static final Field LAYER = Field.leading("layer", Kind.LAYER);

    /** What a layer declares of its input where it declares nothing. */
    static final long OPEN = -1;

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

    /**
     * @throws Refusal if a border is longer than what it repeats: reflected, at most the size less 1; circular, the size
     *     (PyTorch 2.13, {@code aten/src/ATen/native/PadNd.cpp} and {@code ReflectionPad.cpp})
     */
    static void requireFill(String fill, Windows windows, List<Size> spatial) {
        boolean reflects = fill.equals("reflect");
        if (!reflects && !fill.equals("circular")) {
            return;
        }
        for (int axis = 0; axis < spatial.size(); axis++) {
            Padding padding = windows.along(axis).padding();
            long longest = Math.max(padding.before(), padding.after());
            Size size = spatial.get(axis);
            if (size.known() && longest > size.value() - (reflects ? 1 : 0)) {
                throw Refusal.of("padding.fill." + fill, longest, size.value()).about("padding");
            }
        }
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

    /** Returns numbers of a field; none where it is nothing. */
    static List<Long> list(Arguments arguments, String field) {
        return arguments.isNothing(field) ? List.of() : arguments.wholes(field);
    }

    /** Returns numbers as an argument; nothing where there are none. */
    static Value list(List<Long> numbers) {
        return numbers.isEmpty() ? new Nothing() : Value.of(numbers);
    }

    static Layout layout(Arguments arguments) {
        return Layout.of(arguments.word("layout"));
    }

    /** Returns a declared number of input channels as an argument; nothing where the input says. */
    static Value channels(long declared) {
        return declared == OPEN ? new Nothing() : Value.of(declared);
    }

    static long channels(Arguments arguments) {
        return arguments.isNothing("in") ? OPEN : arguments.whole("in");
    }

    /**
     * @throws Refusal if the input has other channels than are declared
     */
    static void requireChannels(long declared, Size channels) {
        if (declared != OPEN && channels.known() && channels.value() != declared) {
            throw Refusal.of("channels.declared", declared, channels.value())
                    .about("in")
                    .trying(List.of(new Candidate("in", channels.toString())));
        }
    }

    /**
     * @throws Refusal if the shape has no axis between batch and channels for a kernel to slide along
     */
    static void requireSpatial(Shape input, Layout layout) {
        if (layout.rank() == Layout.OPEN && layout.spatialRank(input) < 1) {
            throw Refusal.of("input.spatial", input.toString());
        }
        layout.require(input);
    }

    /**
     * Returns the position of an axis.
     *
     * @param axis as written, counted from behind if negative
     * @throws Refusal if the shape has no such axis
     */
    static int axis(long axis, Shape shape, String field) {
        int rank = shape.rank();
        if (axis >= rank || axis < -rank) {
            throw Refusal.of("axis.none", axis, rank, shape.whole()).about(field);
        }
        return (int) (axis < 0 ? axis + rank : axis);
    }

    /** Returns for each axis of a shape whether it is among these; all are where nothing is said. */
    static boolean[] marked(Value axes, Shape shape) {
        boolean[] marked = new boolean[shape.rank()];
        if (axes instanceof Nothing) {
            Arrays.fill(marked, true);
            return marked;
        }
        for (Value axis : axes.values()) {
            if (axis instanceof Whole whole) {
                marked[axis(whole.value(), shape, "axes")] = true;
            }
        }
        return marked;
    }

    /** Returns a field's value; nothing where the call does not have it. */
    static Value value(Call fields, String field) {
        Argument argument = fields.argument(field);
        return argument == null ? new Nothing() : argument.value();
    }

    /** Returns a framework's argument for the axis of a call: the one that is said, or the one of the channels. */
    static Call axis(Call fields, String parameter) {
        Value said = value(fields, "axis");
        boolean first = value(fields, "layout") instanceof Text word
                && Layout.of(word.text()).channelsFirst();
        return Call.of("").with(parameter, said instanceof Nothing ? Value.of(first ? 1 : -1) : said);
    }

    /** Returns such an argument for Keras, where the last axis is -1. */
    static Call kerasAxis(Call fields, List<Shape> inputs) {
        Call call = axis(fields, "axis");
        boolean last = !inputs.isEmpty()
                && value(call, "axis").equals(Value.of(inputs.get(0).rank() - 1));
        return last ? Call.of("").with("axis", Value.of(-1)) : call;
    }

    /** Returns the position of an axis that is written as a whole number, or of the channels where it is nothing. */
    static int position(Value axis, Layout layout, Shape shape) {
        if (axis instanceof Whole whole) {
            return axis(whole.value(), shape, "axis");
        }
        layout.require(shape);
        return layout.channelAxis(shape);
    }

    /** Returns the size along such an axis. */
    static Size sizeAlong(Value axis, Layout layout, Shape shape) {
        return shape.size(position(axis, layout, shape));
    }
}
