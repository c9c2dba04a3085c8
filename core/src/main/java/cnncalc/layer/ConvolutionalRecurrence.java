package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.shape.Windows;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * An LSTM whose gates are convolutions, over images that follow one another: {@code 4·K^2·(C + N)·N + 4·N} parameters.
 *
 * <p>The convolution of the input has its own stride and padding, that of the state keeps the size.
 *
 * @param filters channels of the state, and so of the output
 * @param windows how the kernels slide over the input
 * @param layout where the channels of one step are
 * @see <a href="https://arxiv.org/abs/1506.04214">Shi et al. 2015</a>; Keras 3, {@code rnn/conv_lstm.py}
 */
record ConvolutionalRecurrence(
        long filters, Windows windows, boolean bias, Layout layout, boolean sequences, boolean states, boolean stateful)
        implements Recurrence {

    static final LayerType TYPE = new LayerType(
            "convlstm",
            "convlstm 16 3 padding same",
            "convlstm",
            Family.RECURRENT,
            LayerType.Inputs.SEVERAL,
            List.of(
                    Field.leading("filters", Kind.WHOLE),
                    Fields.KERNEL,
                    Fields.STRIDE,
                    Fields.PADDING,
                    Fields.DILATION,
                    Fields.BIAS,
                    Field.named("sequences", Kind.TRUTH, Value.of(false)),
                    Field.named("states", Kind.TRUTH, Value.of(false)),
                    Field.named("stateful", Kind.TRUTH, Value.of(false)),
                    Fields.LAYOUT),
            ConvolutionalRecurrence::read,
            Spelling.keras(
                    Spelling.ranks("ConvLSTM#D"),
                    "filters, kernel_size, strides=1, padding='valid', data_format=None, dilation_rate=1,"
                            + " activation='tanh', recurrent_activation='sigmoid', use_bias=True,"
                            + " return_sequences=False, return_state=False, stateful=False",
                    ConvolutionalRecurrence::fromKeras));

    private static ConvolutionalRecurrence read(Arguments arguments) {
        return new ConvolutionalRecurrence(
                arguments.positive("filters"),
                Fields.convolutionWindows(arguments),
                arguments.truth("bias"),
                Fields.layout(arguments),
                arguments.truth("sequences"),
                arguments.truth("states"),
                arguments.truth("stateful"));
    }

    /**
     * @throws Refusal if an argument is out of range, or both stride and dilation are above 1
     */
    private static ConvolutionalRecurrence fromKeras(Arguments arguments) {
        Windows windows = Keras.windows(arguments, "kernel_size");
        Keras.refuseStrideWithDilation(windows);
        Activation.word(arguments, "activation");
        Activation.word(arguments, "recurrent_activation");
        if (windows.paddingWord().equals("causal")) {
            throw Refusal.of("argument.option", "padding", List.of("valid", "same"), "causal")
                    .about("padding");
        }
        return new ConvolutionalRecurrence(
                arguments.positive("filters"),
                windows,
                arguments.truth("use_bias"),
                Keras.layout(arguments),
                arguments.truth("return_sequences"),
                arguments.truth("return_state"),
                arguments.truth("stateful"));
    }

    @Override
    public Call call() {
        return Fields.write(Call.of(TYPE.word()).with("filters", Value.of(filters)), windows)
                .with("bias", Value.of(bias))
                .with("sequences", Value.of(sequences))
                .with("states", Value.of(states))
                .with("stateful", Value.of(stateful))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /** The input of one step. */
    private Shape step(Shape sequence) {
        Shape step = TimeDistributed.step(sequence);
        Fields.requireSpatial(step, layout);
        windows.requireRank(layout.spatialRank(step));
        return step;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape sequence = inputs.get(0);
        Shape step = step(sequence);
        Recurrent.requireBatch(stateful, sequence);
        for (Size size : layout.spatial(step)) {
            if (!size.known()) {
                throw Refusal.of("recurrent.spatial", sequence.whole());
            }
        }
        List<Size> positions = windows.slide(layout.spatial(step), findings);
        Shape state = layout.shape(step, positions, Size.of(Term.of(Letters.FILTERS, filters)));
        Shape output = sequences ? TimeDistributed.sequence(state, sequence.size(1)) : state;
        return states ? List.of(output, state, state) : List.of(output);
    }

    private List<Term> kernel(int rank, Term... behind) {
        List<Term> factors = new ArrayList<>(List.of(Term.number(4)));
        factors.addAll(windows.kernelTerms(rank));
        factors.addAll(List.of(behind));
        return factors;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        Shape step = step(inputs.get(0));
        int rank = layout.spatialRank(step);
        Term channels = layout.channels(step).as(Letters.CHANNELS);
        Term kernels = Term.of(Letters.FILTERS, filters);
        List<Weight> weights = new ArrayList<>();
        weights.add(Weight.kernel("kernel", kernel(rank, channels, kernels)));
        weights.add(Weight.kernel("recurrent_kernel", kernel(rank, kernels, kernels)));
        if (bias) {
            weights.add(Weight.bias("bias", Term.number(4).times(kernels)));
        }
        return weights;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape step = step(inputs.get(0));
        Term channels = layout.channels(step).as(Letters.CHANNELS);
        Term kernels = Term.of(Letters.FILTERS, filters);
        List<Size> positions = windows.slide(layout.spatial(step), new Findings());
        List<Term> factors = Letters.steps(inputs.get(0));
        factors.addAll(Letters.spatial(Letters.OUTPUT, positions));
        factors.addAll(kernel(layout.spatialRank(step), channels.plus(kernels), kernels));
        return Term.product(factors);
    }
}
