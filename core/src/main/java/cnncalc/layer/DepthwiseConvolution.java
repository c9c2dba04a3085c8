package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Depthwise convolution: each channel with kernels of its own, {@code K^2·C·m}; a separable one mixes the channels behind
 * it with 1×1 kernels, {@code K^2·C·m + C·m·N}.
 *
 * @param type depthwise or separable
 * @param filters output channels of the 1×1 kernels; 0 where there are none
 * @param windows how the kernels slide
 * @param multiplier kernels for each channel
 * @param bias whether each output channel adds a bias
 * @see <a href="https://arxiv.org/abs/1610.02357">Chollet 2016</a>; Keras 3, {@code
 *     layers/convolutional/base_depthwise_conv.py}, {@code base_separable_conv.py}
 */
public record DepthwiseConvolution(
        LayerType type, long filters, Windows windows, long multiplier, boolean bias, Layout layout, String activation)
        implements Layer {

    private static final Symbol MULTIPLIER = Symbol.of("m", Role.FILTERS);

    public static final LayerType DEPTHWISE = type(
            "depthwise",
            "depthwise 3x3 padding same",
            List.of(),
            Spelling.keras(
                    List.of("DepthwiseConv1D", "DepthwiseConv2D"),
                    "kernel_size, strides=1, padding='valid', depth_multiplier=1, data_format=None, dilation_rate=1,"
                            + " activation=None, use_bias=True",
                    arguments -> fromKeras(arguments, "depthwise", 0)));

    public static final LayerType SEPARABLE = type(
            "separable",
            "separable 64 3x3 padding same",
            List.of(Field.leading("filters", Kind.WHOLE)),
            Spelling.keras(
                    List.of("SeparableConv1D", "SeparableConv2D", "SeparableConvolution1D", "SeparableConvolution2D"),
                    "filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1,"
                            + " depth_multiplier=1, activation=None, use_bias=True",
                    arguments -> fromKeras(arguments, "separable", arguments.positive("filters"))));

    private static LayerType type(String word, String example, List<Field> leading, Spelling spelling) {
        List<Field> fields = new ArrayList<>(leading);
        fields.addAll(List.of(
                Fields.KERNEL,
                Fields.STRIDE,
                Fields.PADDING,
                Fields.DILATION,
                Field.named("multiplier", Kind.WHOLE, Value.of(1)),
                Fields.BIAS,
                Fields.LAYOUT,
                Activation.FIELD));
        return new LayerType(
                word,
                example,
                word,
                Family.CONVOLUTION,
                LayerType.Inputs.ONE,
                List.copyOf(fields),
                DepthwiseConvolution::read,
                spelling);
    }

    private static DepthwiseConvolution read(Arguments arguments) {
        boolean mixes = arguments.name().equals("separable");
        return new DepthwiseConvolution(
                mixes ? SEPARABLE : DEPTHWISE,
                mixes ? arguments.positive("filters") : 0,
                Fields.convolutionWindows(arguments),
                arguments.positive("multiplier"),
                arguments.truth("bias"),
                Fields.layout(arguments),
                arguments.word("activation"));
    }

    private static DepthwiseConvolution fromKeras(Arguments arguments, String word, long filters) {
        return new DepthwiseConvolution(
                word.equals("separable") ? SEPARABLE : DEPTHWISE,
                filters,
                Keras.windows(arguments, "kernel_size"),
                arguments.positive("depth_multiplier"),
                arguments.truth("use_bias"),
                Keras.layout(arguments),
                Activation.word(arguments, "activation"));
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word());
        return Fields.write(filters == 0 ? call : call.with("filters", Value.of(filters)), windows)
                .with("multiplier", Value.of(multiplier))
                .with("bias", Value.of(bias))
                .with("layout", Value.of(layout.word()))
                .with("activation", Value.of(activation));
    }

    @Override
    public List<Way> ways(List<Shape> inputs) {
        Shape input = inputs.get(0);
        Layer function = Activation.layer(activation, layout);
        Size channels = layout.channels(input);
        if (function != null) {
            return List.of(Way.of(with(type, filters, "linear", bias), function));
        }
        if (filters > 0) {
            Windows point = new Windows(
                    Borders.ones(layout.spatialRank(input)),
                    Axes.ONE,
                    Axes.ONE,
                    List.of(Padding.VALID),
                    Rounding.FLOOR,
                    /* pooling= */ false);
            Layer mixing =
                    new Convolution(Fields.OPEN, filters, point, 1, bias, Connections.ALL, "zero", layout, activation);
            return List.of(Way.of(with(DEPTHWISE, 0, activation, /* biased= */ false), mixing));
        }
        if (!channels.known()) {
            return List.of();
        }
        long all = Math.multiplyExact(channels.value(), multiplier);
        return List.of(Way.of(new Convolution(
                Fields.OPEN, all, windows, channels.value(), bias, Connections.ALL, "zero", layout, activation)));
    }

    private DepthwiseConvolution with(LayerType other, long mixed, String function, boolean biased) {
        return new DepthwiseConvolution(other, mixed, windows, multiplier, biased, layout, function);
    }

    private Term spread(Shape input) {
        Term channels = layout.channels(input).as(Letters.CHANNELS);
        return multiplier == 1 ? channels : channels.times(Term.of(MULTIPLIER, multiplier));
    }

    private Term outputChannels(Shape input) {
        return filters == 0 ? spread(input) : Term.of(Letters.FILTERS, filters);
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        windows.requireRank(layout.spatialRank(input));
        List<Size> positions = windows.slide(layout.spatial(input), findings);
        return List.of(layout.shape(input, positions, Size.of(outputChannels(input))));
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        windows.requireRank(layout.spatialRank(input));
        List<Term> factors = new ArrayList<>(windows.kernelTerms(layout.spatialRank(input)));
        factors.add(spread(input));
        List<Weight> weights = new ArrayList<>(List.of(Weight.kernel("depthwise kernel", factors)));
        if (filters > 0) {
            weights.add(Weight.kernel("pointwise kernel", List.of(spread(input), Term.of(Letters.FILTERS, filters))));
        }
        if (bias) {
            weights.add(Weight.bias("bias", outputChannels(input)));
        }
        return weights;
    }

    @Override
    public @Nullable Size lastKernelAxis(List<Shape> inputs) {
        return filters == 0 ? Size.of(multiplier) : null;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape input = inputs.get(0);
        List<Term> one = new ArrayList<>(windows.kernelTerms(layout.spatialRank(input)));
        one.add(spread(input));
        Term kernels = Term.product(one);
        if (filters > 0) {
            kernels = kernels.plus(spread(input).times(Term.of(Letters.FILTERS, filters)));
        }
        List<Term> factors = new ArrayList<>(Letters.batch(outputs.get(0), layout));
        factors.addAll(Letters.spatial(Letters.OUTPUT, layout.spatial(outputs.get(0))));
        factors.add(kernels);
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return filters == 0
                ? Message.of("sentence.depthwise", windows.kernel().label(), multiplier)
                : Message.of("sentence.separable", windows.kernel().label(), multiplier, filters);
    }
}
