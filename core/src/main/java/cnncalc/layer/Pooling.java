package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Window;
import cnncalc.shape.Windows;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pooling along any number of axes: one number for each window and channel, no parameters.
 *
 * <p>Output {@code floor((I - P_s)/S) + 1} along each axis; the stride is the kernel unless given.
 *
 * @param type maximum, average, or a norm
 * @param windows how the windows slide
 * @param indices whether the place of each maximum is a second output
 * @param layout where the channels are
 */
public record Pooling(LayerType type, Windows windows, boolean indices, Layout layout) implements Layer {

    private static final String KERAS = "pool_size=2, strides=None, padding='valid', data_format=None";

    private static final String AVERAGING =
            "kernel_size, stride=None, padding=0, ceil_mode=False, count_include_pad=True";

    public static final LayerType MAXIMUM = type(
            "maxpool",
            Spelling.keras(
                    Spelling.ranks("MaxPooling#D", "MaxPool#D"), KERAS, arguments -> fromKeras("maxpool", arguments)),
            Spelling.torch(
                    Spelling.ranks("MaxPool#d"),
                    "kernel_size, stride=None, padding=0, dilation=1, return_indices=False, ceil_mode=False",
                    Pooling::maximumFromTorch));
    public static final LayerType AVERAGE = type(
            "avgpool",
            Spelling.keras(
                    Spelling.ranks("AveragePooling#D", "AvgPool#D"),
                    KERAS,
                    arguments -> fromKeras("avgpool", arguments)),
            Spelling.torch(List.of("AvgPool1d"), AVERAGING, Pooling::averageFromTorch),
            Spelling.torch(
                    List.of("AvgPool2d", "AvgPool3d"),
                    AVERAGING + ", divisor_override=None",
                    Pooling::averageFromTorch));
    public static final LayerType POWER = type(
            "lppool",
            Spelling.torch(
                    Spelling.ranks("LPPool#d"),
                    "norm_type, kernel_size, stride=None, ceil_mode=False",
                    Pooling::powerFromTorch));

    private static LayerType type(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word + " 2x2",
                "pool",
                Family.POOLING,
                LayerType.Inputs.ONE,
                List.of(
                        Fields.KERNEL,
                        Fields.POOL_STRIDE,
                        Fields.PADDING,
                        Fields.DILATION,
                        Fields.ROUNDING,
                        Field.named("indices", Kind.TRUTH, Value.of(false)),
                        Fields.LAYOUT),
                Pooling::read,
                spellings);
    }

    private static Pooling read(Arguments arguments) {
        return new Pooling(
                typeOf(arguments.name()),
                Fields.poolingWindows(arguments),
                arguments.truth("indices"),
                Fields.layout(arguments));
    }

    private static LayerType typeOf(String word) {
        return word.equals("maxpool") ? MAXIMUM : word.equals("avgpool") ? AVERAGE : POWER;
    }

    /** Keras 3.15, {@code layers/pooling/base_pooling.py}. */
    private static Pooling fromKeras(String word, Arguments arguments) {
        return new Pooling(
                typeOf(word), Keras.poolingWindows(arguments), /* indices= */ false, Keras.layout(arguments));
    }

    /** PyTorch 2.13, {@code torch/nn/modules/pooling.py}. */
    private static Pooling maximumFromTorch(Arguments arguments) {
        Axes dilation = arguments.axesOrOne(1, "dilation", arguments.rank());
        return fromTorch("maxpool", arguments, dilation, arguments.truth("return_indices"));
    }

    private static Pooling averageFromTorch(Arguments arguments) {
        arguments.flag("count_include_pad");
        boolean divides = arguments.knows("divisor_override") && !arguments.isNothing("divisor_override");
        if (divides && arguments.whole("divisor_override") == 0) {
            throw Refusal.of("pool.divisor").about("divisor_override");
        }
        return fromTorch("avgpool", arguments, Axes.ONE, /* indices= */ false);
    }

    /** The kernel's sizes are multiplied, and so must be a number along one axis, and one for each along more. */
    private static Pooling powerFromTorch(Arguments arguments) {
        if (Resampling.isZero(arguments.decimal("norm_type"))) {
            throw Refusal.of("pool.norm").about("norm_type");
        }
        arguments.axesAtLeast(1, "kernel_size", arguments.rank());
        if (arguments.rank() == 1) {
            arguments.whole("kernel_size");
        }
        return fromTorch("lppool", arguments, Axes.ONE, /* indices= */ false);
    }

    private static Pooling fromTorch(String word, Arguments arguments, Axes dilation, boolean indices) {
        return new Pooling(typeOf(word), Torch.poolingWindows(arguments, dilation), indices, Torch.layout(arguments));
    }

    @Override
    public Call call() {
        return Fields.write(Call.of(type.word()), windows)
                .with("indices", Value.of(indices))
                .with("layout", Value.of(layout.word()));
    }

    /** Zeros of a border of its own are read as any number is, where padding is not: the values at the edge differ. */
    @Override
    public List<Way> ways(List<Shape> inputs) {
        Shape input = inputs.get(0);
        if (Borders.isPlain(windows) || !Borders.areKnown(layout, input)) {
            return List.of();
        }
        List<Size> spatial = layout.spatial(input);
        List<Way> ways = new ArrayList<>();
        List<Padding> sides = Borders.sides(windows, spatial);
        for (Windows said : Arrays.asList(
                Borders.same(windows, spatial),
                Borders.padded(windows, sides, Rounding.FLOOR),
                Borders.roundedUp(windows, spatial))) {
            if (said != null) {
                ways.add(Way.of(new Pooling(type, said, indices, layout)));
            }
        }
        Layer plain = new Pooling(type, Borders.plain(windows), indices, layout);
        ways.add(new Way(List.of(Borders.pad(sides, "zero", layout), plain), Message.of("code.border")));
        return ways;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        windows.requireRank(layout.spatialRank(input));
        if (layout.batchOptional()) {
            requireTorch(input);
        }
        List<Size> positions = windows.slide(layout.spatial(input), findings);
        Shape output = layout.shape(input, positions, layout.channels(input));
        return indices ? List.of(output, output) : List.of(output);
    }

    /**
     * PyTorch 2.13, {@code aten/src/ATen/native/Pool.h}: padding of at most half the kernel; three-dimensional averages
     * ({@code avg_pool3d_shape_check}) need a whole kernel within the input itself.
     */
    private void requireTorch(Shape input) {
        Torch.requireElements(input, layout);
        List<Size> spatial = layout.spatial(input);
        for (int axis = 0; axis < spatial.size(); axis++) {
            Window window = windows.along(axis);
            Padding padding = window.padding();
            if (padding.isFitted()) {
                throw Refusal.of("pool.fitted", padding.toString()).about("padding");
            }
            long most = window.kernel() / 2;
            if (padding.before() > most || padding.after() > most) {
                throw Refusal.of("padding.half", Math.max(padding.before(), padding.after()), most)
                        .about("padding")
                        .trying(List.of(new Candidate("padding", Long.toString(most))));
            }
            Size size = spatial.get(axis);
            boolean whole = spatial.size() == 3 && !type.word().equals("maxpool");
            if (whole && size.known() && size.value() < window.kernel()) {
                throw Refusal.of("window.tooLong", window.kernel(), size.value())
                        .about("kernel")
                        .trying(List.of(new Candidate("kernel", Long.toString(size.value()))));
            }
        }
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence." + type.word(),
                windows.kernel().label(),
                layout.channels(inputs.get(0)).toString());
    }
}
