package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Window;
import cnncalc.shape.Windows;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Transposed convolution: each input element spreads its kernel over the output, a stride apart.
 *
 * <p>Output {@code (I - 1)·S + D·(K - 1) + 1 - 2·P + P_o}; without an output padding {@code P_o} Keras takes {@code I·S}
 * with same padding and {@code (I - 1)·S + max(K, S)} with none.
 *
 * @param channels input channels that are declared; {@link Fields#OPEN} where the input says
 * @param filters output channels
 * @param kernels how the kernels lie
 * @param outputPadding elements added to the output's end, for each axis; nothing where Keras chooses
 * @param groups parts that the channels are split into
 * @param bias whether each output channel adds a bias
 * @see <a href="https://github.com/keras-team/keras/blob/v3.15.1/keras/src/backend/common/backend_utils.py">Keras 3, {@code
 *     backend/common/backend_utils.py}</a>; PyTorch, {@code torch/nn/modules/conv.py}, {@code ConvTranspose2d}
 */
public record TransposedConvolution(
        long channels,
        long filters,
        Windows kernels,
        Value outputPadding,
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
                    Spelling.ranks("Conv#DTranspose"),
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
                arguments.value("outputpadding"),
                arguments.positive("groups"),
                arguments.truth("bias"),
                Fields.layout(arguments),
                arguments.word("activation"));
    }

    private static TransposedConvolution fromKeras(Arguments arguments) {
        Windows kernels = Keras.windows(arguments, "kernel_size");
        Keras.refuseStrideWithDilation(kernels);
        Value outputPadding = new Nothing();
        if (!arguments.isNothing("output_padding")) {
            List<Long> sides =
                    arguments.axes("output_padding", arguments.rank()).values();
            for (int axis = 0; axis < sides.size(); axis++) {
                if (sides.get(axis) != 0 && sides.get(axis) >= kernels.stride().along(axis)) {
                    throw Refusal.of("transpose.outputPadding", sides.get(axis)).about("output_padding");
                }
            }
            outputPadding = Value.of(sides);
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

    private static TransposedConvolution fromTorch(Arguments arguments) {
        boolean declared = arguments.has("in_channels");
        long channels = declared ? arguments.positive("in_channels") : Fields.OPEN;
        long filters = arguments.positive("out_channels");
        long groups = arguments.positive("groups");
        Convolution.requireDivides(filters, groups, Size.unknown("channels"));
        arguments.word("padding_mode", List.of("zeros"));
        Windows kernels = Torch.windows(arguments);
        List<Long> sides =
                arguments.axesOrOne(0, "output_padding", arguments.rank()).values();
        for (int axis = 0; axis < sides.size(); axis++) {
            long most =
                    Math.max(kernels.stride().along(axis), kernels.dilation().along(axis));
            if (sides.get(axis) >= most) {
                throw Refusal.of("transpose.outputPadding", sides.get(axis)).about("output_padding");
            }
        }
        TransposedConvolution layer = new TransposedConvolution(
                channels,
                filters,
                kernels,
                Value.of(sides),
                groups,
                arguments.truth("bias"),
                Torch.layout(arguments),
                "linear");
        layer.requireGroups(declared ? Size.of(channels) : Size.unknown("channels"));
        return layer;
    }

    private void requireGroups(Size size) {
        if (size.known() && size.value() % groups != 0) {
            throw Refusal.of("conv.groups", size.value(), groups).about("groups");
        }
        Convolution.requireDivides(filters, groups, size);
    }

    @Override
    public Call call() {
        return Fields.write(Call.of(TYPE.word()).with("filters", Value.of(filters)), kernels)
                .with("outputpadding", outputPadding)
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
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        kernels.requireRank(layout.spatialRank(input));
        try {
            Fields.requireChannels(channels, layout.channels(input));
            requireGroups(layout.channels(input));
        } catch (Refusal refusal) {
            findings.refuse(refusal);
        }
        List<Size> sizes = new ArrayList<>();
        List<Size> spatial = layout.spatial(input);
        for (int axis = 0; axis < spatial.size(); axis++) {
            sizes.add(size(spatial.get(axis), axis, spatial.size()));
        }
        return List.of(layout.shape(input, sizes, Size.of(Term.of(Letters.FILTERS, filters))));
    }

    private Size size(Size input, int axis, int rank) {
        Window window = kernels.along(axis);
        String index = Layout.axisIndex(axis, rank);
        Term size = input.as(Letters.INPUT.along(index));
        Term stride = Term.of(Symbol.of("S", Role.STRIDE).along(index), window.stride());
        boolean same = window.padding().mode() == Padding.Mode.SAME;
        if (outputPadding instanceof Nothing && same) {
            return Size.of(size.times(stride));
        }
        long extent = window.extent();
        boolean chosen = outputPadding instanceof Nothing && window.padding().mode() == Padding.Mode.VALID;
        long kernel = same ? extent % 2 : chosen ? Math.max(extent, window.stride()) : extent;
        long taken = window.padding().before() + window.padding().after();
        Term spread = size.minus(Term.ONE)
                .times(stride)
                .plus(Term.of(Symbol.of("K", Role.KERNEL).along(index), kernel))
                .plus(Term.of(new Symbol("P", "o", Role.PADDING), added(axis)));
        Term result = taken == 0 ? spread : spread.minus(Term.of(Symbol.of("P", Role.PADDING), taken));
        if (result.known() && result.value() < 1) {
            throw Refusal.of("transpose.negative", result.value()).about("padding");
        }
        return Size.of(result);
    }

    private long added(int axis) {
        List<Value> sides = outputPadding instanceof Nothing ? List.of(Value.of(0)) : outputPadding.values();
        return sides.get(sides.size() == 1 ? 0 : axis) instanceof Value.Whole whole ? whole.value() : 0;
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

    private List<Term> kernelFactors(List<Shape> inputs) {
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
}
