package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Reach;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Window;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Transposed convolution: each input element spreads its kernel over the output, a stride apart.
 *
 * <p>Output {@code (I - 1)·S + D·(K - 1) + 1 - 2·P + P_o}; without an output padding {@code P_o} Keras takes {@code I·S}
 * with same padding and {@code (I - 1)·S + max(K, S)} with none.
 *
 * @param channels input channels that are declared; {@link Fields#OPEN} where the input says
 * @param filters output channels
 * @param kernels how the kernels lie
 * @param outputPadding elements added to the output's end, for each axis; null where Keras chooses
 * @param groups parts that the channels are split into
 * @param bias whether each output channel adds a bias
 * @see <a href="https://github.com/keras-team/keras/blob/v3.15.1/keras/src/backend/common/backend_utils.py">Keras 3, {@code
 *     backend/common/backend_utils.py}</a>; PyTorch, {@code torch/nn/modules/conv.py}, {@code ConvTranspose2d}
 */
public record TransposedConvolution(
        long channels,
        long filters,
        Windows kernels,
        @Nullable Axes outputPadding,
        long groups,
        boolean bias,
        Layout layout,
        String activation)
        implements Layer {

    private static final String TORCH = "out_channels, kernel_size, stride=1, padding=0, output_padding=0, groups=1,"
            + " bias=True, dilation=1, padding_mode='zeros', device=None, dtype=None";

    public static final LayerType TYPE = new LayerType(
            "convtranspose",
            "convtranspose 32 2x2 stride 2",
            "convtranspose",
            Family.CONVOLUTION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("filters", Kind.WHOLE),
                    Fields.KERNEL,
                    Fields.STRIDE,
                    Fields.PADDING,
                    Fields.DILATION,
                    Field.named("outputpadding", Kind.SIZES, new Nothing()),
                    Field.named("groups", Kind.WHOLE, Value.of(1)),
                    Fields.BIAS,
                    Fields.CHANNELS,
                    Fields.LAYOUT,
                    Activation.FIELD),
            TransposedConvolution::read,
            Spelling.keras(
                    Spelling.ranks("Conv#DTranspose", "Convolution#DTranspose"),
                    "filters, kernel_size, strides=1, padding='valid', output_padding=None, data_format=None,"
                            + " dilation_rate=1, activation=None, use_bias=True",
                    TransposedConvolution::fromKeras),
            Spelling.torch(
                    Spelling.ranks("ConvTranspose#d"), "in_channels, " + TORCH, TransposedConvolution::fromTorch),
            Spelling.torch(Spelling.ranks("LazyConvTranspose#d"), TORCH, TransposedConvolution::fromTorch));

    private static TransposedConvolution read(Arguments arguments) {
        return new TransposedConvolution(
                Fields.channels(arguments),
                arguments.positive("filters"),
                Fields.convolutionWindows(arguments),
                arguments.isNothing("outputpadding") ? null : arguments.axes("outputpadding"),
                arguments.positive("groups"),
                arguments.truth("bias"),
                Fields.layout(arguments),
                arguments.word("activation"));
    }

    /**
     * Keras 3.15, {@code layers/convolutional/base_conv_transpose.py}.
     *
     * @throws Refusal if an argument is out of range, or both stride and dilation are above 1
     */
    private static TransposedConvolution fromKeras(Arguments arguments) {
        Windows kernels = Keras.windows(arguments, "kernel_size");
        Keras.refuseStrideWithDilation(kernels);
        Axes outputPadding = null;
        if (!arguments.isNothing("output_padding")) {
            outputPadding = arguments.axesAtLeast(0, "output_padding", arguments.rank());
            requireBelow(outputPadding, kernels.stride(), Axes.ONE);
        }
        return new TransposedConvolution(
                Fields.OPEN,
                arguments.positive("filters"),
                kernels,
                outputPadding,
                1,
                arguments.truth("use_bias"),
                Keras.layout(arguments),
                Activation.word(arguments, "activation"));
    }

    private static void requireBelow(Axes outputPadding, Axes stride, Axes dilation) {
        for (int axis = 0; axis < outputPadding.values().size(); axis++) {
            long limit = Math.max(stride.along(axis), dilation.along(axis));
            if (outputPadding.along(axis) >= limit) {
                String key = dilation.largest() > 1 ? "transpose.extra.dilated" : "transpose.extra";
                throw Refusal.of(key, limit, outputPadding.along(axis)).about("output_padding");
            }
        }
    }

    /**
     * PyTorch 2.13, {@code torch/nn/modules/conv.py}; unlike a convolution it takes no padding by name, and fills with
     * zeros alone.
     *
     * @throws Refusal if an argument is out of range
     */
    private static TransposedConvolution fromTorch(Arguments arguments) {
        boolean declared = arguments.has("in_channels");
        long channels = declared ? arguments.atLeast(0, "in_channels", arguments.whole("in_channels")) : Fields.OPEN;
        arguments.word("padding_mode", List.of("zeros"));
        Windows kernels = Torch.windows(arguments, Torch.padding(arguments));
        Axes outputPadding = arguments.axesOrOne(0, "output_padding", arguments.rank());
        requireBelow(outputPadding, kernels.stride(), kernels.dilation());
        TransposedConvolution layer = new TransposedConvolution(
                channels,
                arguments.positive("out_channels"),
                kernels,
                outputPadding,
                arguments.positive("groups"),
                arguments.truth("bias"),
                Torch.layout(arguments),
                "linear");
        layer.requireGroups(declared ? Size.of(channels) : Size.unknown("channels"));
        return layer;
    }

    @Override
    public List<Way> ways(List<Shape> inputs) {
        Layer function = Activation.layer(activation, layout);
        if (function != null) {
            return List.of(Way.of(with(kernels, outputPadding, "linear"), function));
        }
        Shape input = inputs.get(0);
        Shape output = outputs(inputs, new Findings()).get(0);
        if (!Borders.areKnown(layout, input) || !Borders.areKnown(layout, output)) {
            return List.of();
        }
        return List.of(inNumbers(input, output), cropped(input, output));
    }

    private TransposedConvolution with(Windows windows, @Nullable Axes extra, String function) {
        return new TransposedConvolution(channels, filters, windows, extra, groups, bias, layout, function);
    }

    /** The padding that takes away as much on both sides, and an element at the end where that is one too many. */
    private Way inNumbers(Shape input, Shape output) {
        List<Padding> sides = new ArrayList<>();
        List<Long> extra = new ArrayList<>();
        for (int axis = 0; axis < layout.spatialRank(input); axis++) {
            long surplus =
                    covered(input, axis) - layout.spatial(output).get(axis).value();
            long side = surplus > 0 ? (surplus + 1) / 2 : 0;
            sides.add(Padding.explicit(side, side));
            extra.add(2 * side - surplus);
        }
        return Way.of(with(Borders.padded(kernels, sides, Rounding.FLOOR), new Axes(extra), activation));
    }

    /** Everything that the kernels cover, and then the padding taken away from it. */
    private Way cropped(Shape input, Shape output) {
        List<Long> amounts = new ArrayList<>();
        for (int axis = 0; axis < layout.spatialRank(input); axis++) {
            long front = kernels.along(axis).padding().before();
            long extra = outputPadding == null ? 0 : outputPadding.along(axis);
            amounts.add(-front);
            amounts.add(layout.spatial(output).get(axis).value() - covered(input, axis) - extra + front);
        }
        Axes extra = outputPadding == null || outputPadding.largest() == 0 ? Axes.of(0) : outputPadding;
        return Way.of(with(Borders.plain(kernels), extra, activation), new Pad(amounts, "zero", layout));
    }

    private long covered(Shape input, int axis) {
        Window window = kernels.along(axis);
        return (layout.spatial(input).get(axis).value() - 1) * window.stride() + window.extent();
    }

    private void requireGroups(Size size) {
        if (size.known() && size.value() % groups != 0) {
            throw Refusal.of("conv.groups", size.value(), groups)
                    .about("groups")
                    .trying(Convolution.divisors(groups, size.value()));
        }
        Convolution.requireDivides(filters, groups, size);
    }

    @Override
    public Call call() {
        return Fields.write(Call.of(TYPE.word()).with("filters", Value.of(filters)), kernels)
                .with("outputpadding", outputPadding == null ? new Nothing() : Value.of(outputPadding.values()))
                .with("groups", Value.of(groups))
                .with("bias", Value.of(bias))
                .with("in", Fields.channels(channels))
                .with("layout", Value.of(layout.word()))
                .with("activation", Value.of(activation));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public Windows spreading() {
        return kernels;
    }

    /** Same padding is taken away as the output's size has it, which is not worked out here. */
    @Override
    public @Nullable List<Reach> reach(Shape input, int spatialRank) {
        List<Reach> reach = new ArrayList<>();
        for (int axis = 0; axis < spatialRank; axis++) {
            Window window = kernels.along(axis);
            if (window.dilation() != 1 || window.padding().mode() == Padding.Mode.SAME) {
                return null;
            }
            reach.add(Reach.transposed(window, window.padding().before()));
        }
        return reach;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        requireRank(layout.spatialRank(input));
        try {
            Fields.requireChannels(channels, layout.channels(input));
            requireGroups(layout.channels(input));
        } catch (Refusal refusal) {
            findings.refuse(refusal);
        }
        if (layout.batchOptional()) {
            Torch.requireConvolvable(input, layout);
        }
        List<Size> sizes = kernels.spread(layout.spatial(input), outputPadding, findings);
        return List.of(layout.shape(input, sizes, Torch.channels(filters, input, layout)));
    }

    @Override
    public boolean knowsWeights() {
        return channels != Fields.OPEN;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Term> factors = new ArrayList<>(kernelFactors(inputs));
        Weight kernel = Weight.kernel("kernel", factors);
        return bias ? List.of(kernel, Weight.bias("bias", Term.of(Letters.FILTERS, filters))) : List.of(kernel);
    }

    private void requireRank(int rank) {
        kernels.requireRank(rank);
        if (outputPadding != null
                && outputPadding.values().size() > 1
                && outputPadding.values().size() != rank) {
            throw Refusal.of(
                            "window.rank",
                            Message.of("field.outputpadding"),
                            outputPadding.values().size(),
                            rank)
                    .about("outputpadding");
        }
    }

    private List<Term> kernelFactors(List<Shape> inputs) {
        if (!knowsWeights()) {
            Fields.requireSpatial(inputs.get(0), layout);
            requireRank(layout.spatialRank(inputs.get(0)));
        }
        int rank = knowsWeights() ? layout.rank() : layout.spatialRank(inputs.get(0));
        List<Term> factors = new ArrayList<>(kernels.kernelTerms(rank));
        Size size = knowsWeights() ? Size.of(channels) : layout.channels(inputs.get(0));
        factors.add(size.as(Letters.CHANNELS));
        Term output = Term.of(Letters.FILTERS, filters);
        factors.add(groups == 1 ? output : output.dividedBy(Term.of(Letters.GROUPS, groups)));
        return factors;
    }

    @Override
    public Size lastKernelAxis(List<Shape> inputs) {
        return knowsWeights() ? Size.of(channels) : layout.channels(inputs.get(0));
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape input = inputs.get(0);
        List<Term> factors = new ArrayList<>(Letters.batch(input, layout));
        factors.addAll(Letters.spatial(Letters.INPUT, layout.spatial(input)));
        factors.addAll(kernelFactors(inputs));
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence.convtranspose",
                filters,
                kernels.kernel().label(),
                kernels.stride().label());
    }
}
