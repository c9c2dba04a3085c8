package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Candidate;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Convolution along any number of axes: kernels that slide, with the same weights at every position.
 *
 * <p>Output {@code floor((I - K + 2·P)/S) + 1} along each axis; parameters {@code K^2·C/G·N + N}.
 *
 * @param channels input channels that are declared, as PyTorch has it; {@link Fields#OPEN} where the input says
 * @param filters kernels, and so output channels
 * @param windows how they slide
 * @param groups parts that the channels are split into, each with its own kernels
 * @param bias whether each kernel adds a bias
 * @param connections the input channels that each kernel reads
 * @param fill what the padding is filled with, which changes no number
 * @param layout where the channels are
 * @param activation the function applied to the output, which changes no number
 * @see <a href="https://keras.io/api/layers/convolution_layers/">Keras 3, {@code base_conv.py}</a>
 * @see <a href="http://yann.lecun.com/exdb/publis/pdf/lecun-98.pdf">LeCun et al. 1998</a>, Table I, for connections
 */
public record Convolution(
        long channels,
        long filters,
        Windows windows,
        long groups,
        boolean bias,
        Connections connections,
        String fill,
        Layout layout,
        String activation)
        implements Layer {

    private static final int MAX_STEPS = 10_000;

    private static final String TORCH_PARAMETERS =
            "out_channels, kernel_size, stride=1, padding=0, dilation=1, groups=1,"
                    + " bias=True, padding_mode='zeros', device=None, dtype=None";

    public static final LayerType TYPE = new LayerType(
            "conv",
            "conv 32 3x3 padding same relu",
            "conv",
            Family.CONVOLUTION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("filters", Kind.WHOLE),
                    Fields.KERNEL,
                    Fields.STRIDE,
                    Fields.PADDING,
                    Fields.DILATION,
                    Field.named("groups", Kind.WHOLE, Value.of(1)),
                    Fields.BIAS,
                    Field.named("connections", Kind.TABLE, new Many(List.of())),
                    Field.choice("fill", List.of("zero", "replicate", "reflect", "circular")),
                    Fields.CHANNELS,
                    Fields.LAYOUT,
                    Activation.FIELD),
            Convolution::read,
            Spelling.keras(
                    Spelling.ranks("Conv#D", "Convolution#D"),
                    "filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1, groups=1,"
                            + " activation=None, use_bias=True",
                    Convolution::fromKeras),
            Spelling.torch(Spelling.ranks("Conv#d"), "in_channels, " + TORCH_PARAMETERS, Convolution::fromTorch),
            Spelling.torch(Spelling.ranks("LazyConv#d"), TORCH_PARAMETERS, Convolution::fromTorch));

    private static Convolution read(Arguments arguments) {
        return new Convolution(
                Fields.channels(arguments),
                arguments.positive("filters"),
                Fields.convolutionWindows(arguments),
                arguments.positive("groups"),
                arguments.truth("bias"),
                new Connections(arguments.table("connections")),
                arguments.word("fill"),
                Fields.layout(arguments),
                arguments.word("activation"));
    }

    /**
     * Keras 3.15, {@code layers/convolutional/base_conv.py}.
     *
     * @throws Refusal if an argument is out of range, or both stride and dilation are above 1
     */
    private static Convolution fromKeras(Arguments arguments) {
        Windows windows = Keras.windows(arguments, "kernel_size");
        Keras.refuseStrideWithDilation(windows);
        long filters = arguments.positive("filters");
        long groups = arguments.positive("groups");
        requireDivides(filters, groups, Size.unknown("channels"));
        return new Convolution(
                Fields.OPEN,
                filters,
                windows,
                groups,
                arguments.truth("use_bias"),
                Connections.ALL,
                "zero",
                Keras.layout(arguments),
                Activation.word(arguments, "activation"));
    }

    /**
     * PyTorch 2.13, {@code torch/nn/modules/conv.py}.
     *
     * @throws Refusal if an argument is out of range
     */
    private static Convolution fromTorch(Arguments arguments) {
        boolean declared = arguments.has("in_channels");
        long channels = declared ? arguments.atLeast(0, "in_channels", arguments.whole("in_channels")) : Fields.OPEN;
        Convolution convolution = new Convolution(
                channels,
                arguments.positive("out_channels"),
                Torch.windows(arguments),
                arguments.positive("groups"),
                arguments.truth("bias"),
                Connections.ALL,
                Torch.fill(arguments),
                Torch.layout(arguments),
                "linear");
        convolution.requireChannels(declared ? Size.of(channels) : Size.unknown("channels"));
        return convolution;
    }

    @Override
    public Call call() {
        return Fields.write(Call.of(TYPE.word()).with("filters", Value.of(filters)), windows)
                .with("groups", Value.of(groups))
                .with("bias", Value.of(bias))
                .with("connections", connections.value())
                .with("fill", Value.of(fill))
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
        windows.requireRank(layout.spatialRank(input));
        try {
            Fields.requireChannels(channels, layout.channels(input));
            requireChannels(layout.channels(input));
        } catch (Refusal refusal) {
            findings.refuse(refusal);
        }
        Fields.requireFill(fill, windows, layout.spatial(input));
        if (layout.batchOptional()) {
            requireTorch(input);
        }
        List<Size> positions = windows.slide(layout.spatial(input), findings);
        return List.of(layout.shape(input, positions, Torch.channels(filters, input, layout)));
    }

    /** PyTorch has same padding for stride 1 alone; where its module is made of a text, that is found here. */
    private void requireTorch(Shape input) {
        Torch.requireConvolvable(input, layout);
        for (Padding side : windows.padding()) {
            if (side.isFitted() && windows.stride().largest() > 1) {
                throw Refusal.of("conv.sameStride", windows.stride().label()).about("padding");
            }
        }
    }

    /** Groups and connections must fit the kernels, and the input's channels where they are known. */
    private void requireChannels(Size channels) {
        requireDivides(filters, groups, channels);
        if (channels.known() && channels.value() % groups != 0) {
            throw Refusal.of("conv.groups", channels.value(), groups)
                    .about("groups")
                    .trying(divisors(groups, commonDivisor(filters, channels.value())));
        }
        if (!connections.isEmpty() && groups != 1) {
            throw Refusal.of("conv.connections", connections.rows().size(), filters)
                    .about("connections");
        }
        connections.require(filters, channels);
    }

    static void requireDivides(long filters, long groups, Size channels) {
        if (filters % groups != 0) {
            throw Refusal.of("conv.filters", filters, groups)
                    .about("groups")
                    .trying(divisors(groups, channels.known() ? commonDivisor(filters, channels.value()) : filters));
        }
    }

    /** The largest number of groups up to the one asked for that divides a number, and no groups at all. */
    static List<Candidate> divisors(long near, long number) {
        long divisor = Math.min(near, number);
        for (int step = 0; step < MAX_STEPS && number % divisor != 0; step++) {
            divisor--;
        }
        List<Candidate> candidates = new ArrayList<>();
        if (number % divisor == 0) {
            candidates.add(new Candidate("groups", Long.toString(divisor)));
        }
        if (divisor != 1) {
            candidates.add(new Candidate("groups", "1"));
        }
        return candidates;
    }

    private static long commonDivisor(long left, long right) {
        return right == 0 ? left : commonDivisor(right, left % right);
    }

    @Override
    public List<Way> ways(List<Shape> inputs) {
        if (!connections.isEmpty()) {
            Layer all = with(windows, Connections.ALL, fill, activation);
            return List.of(new Way(List.of(all), Message.of("code.connections", connections.count())));
        }
        Layer function = Activation.layer(activation, layout);
        if (function != null) {
            return List.of(Way.of(with(windows, connections, fill, "linear"), function));
        }
        Shape input = inputs.get(0);
        if (Borders.isPlain(windows) || !Borders.areKnown(layout, input)) {
            return List.of();
        }
        List<Size> spatial = layout.spatial(input);
        List<Way> ways = new ArrayList<>();
        Windows same = fill.equals("zero") ? Borders.same(windows, spatial) : null;
        if (same != null) {
            ways.add(Way.of(with(same, connections, fill, activation)));
        }
        List<Padding> sides = Borders.sides(windows, spatial);
        ways.add(Way.of(with(Borders.padded(windows, sides, windows.rounding()), connections, fill, activation)));
        ways.add(Way.of(
                Borders.pad(sides, fill, layout), with(Borders.plain(windows), connections, "zero", activation)));
        return ways;
    }

    private Convolution with(Windows kernels, Connections read, String border, String function) {
        return new Convolution(channels, filters, kernels, groups, bias, read, border, layout, function);
    }

    @Override
    public boolean knowsWeights() {
        return channels != Fields.OPEN;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Term> factors = new ArrayList<>(kernelFactors(inputs));
        if (connections.isEmpty()) {
            factors.add(Term.of(Letters.FILTERS, filters));
        }
        Weight kernel = Weight.kernel("kernel", factors);
        return bias ? List.of(kernel, Weight.bias("bias", Term.of(Letters.FILTERS, filters))) : List.of(kernel);
    }

    /** The weights of one kernel, or of all of them where a table says which channels each one reads. */
    private List<Term> kernelFactors(List<Shape> inputs) {
        int rank = layout.rank();
        Size inputChannels = Size.of(channels);
        if (!knowsWeights()) {
            Shape input = inputs.get(0);
            Fields.requireSpatial(input, layout);
            rank = layout.spatialRank(input);
            inputChannels = layout.channels(input);
        }
        windows.requireRank(rank);
        requireChannels(inputChannels);
        return kernelFactors(rank, inputChannels.as(Letters.CHANNELS));
    }

    private List<Term> kernelFactors(int rank, Term inputChannels) {
        List<Term> factors = new ArrayList<>(windows.kernelTerms(rank));
        if (!connections.isEmpty()) {
            factors.add(Term.of(Letters.CONNECTIONS, connections.count()));
        } else if (groups > 1) {
            factors.add(inputChannels.dividedBy(Term.of(Letters.GROUPS, groups)));
        } else {
            factors.add(inputChannels);
        }
        return factors;
    }

    @Override
    public Size lastKernelAxis(List<Shape> inputs) {
        return Size.of(filters);
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        List<Term> factors = new ArrayList<>(Letters.batch(outputs.get(0), layout));
        factors.addAll(Letters.spatial(Letters.OUTPUT, layout.spatial(outputs.get(0))));
        if (connections.isEmpty()) {
            factors.add(Term.of(Letters.FILTERS, filters));
        }
        factors.addAll(kernelFactors(inputs));
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        Term one = Term.product(kernelFactors(inputs));
        boolean known = one.known() && outputs.get(0).elements().known();
        if (!known || groups > 1 || !connections.isEmpty()) {
            return Message.of(
                    "sentence.convolution.some", filters, windows.kernel().label());
        }
        Term biases = bias ? Term.ONE : Term.ZERO;
        Term shared = one.plus(biases).times(Term.number(filters));
        Term separate = one.plus(biases).times(outputs.get(0).elements());
        String key = bias ? "sentence.convolution" : "sentence.convolution.plain";
        return new Message(
                key,
                List.of(
                        filters,
                        inputs.get(0).toString(),
                        windows.stride().label(),
                        one.numbers(),
                        one.value(),
                        shared.value(),
                        separate.value()));
    }
}
