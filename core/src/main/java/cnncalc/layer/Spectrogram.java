package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
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
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The frequencies in each stretch of a sound, by convolution with waves: {@code floor(T/2) + 1} frequencies for each
 * channel, each wave as long as a stretch.
 *
 * @param mode what of the complex numbers is given: with both parts two kernels are held, with one of them one
 * @param frame samples of a stretch
 * @param step samples between neighbouring stretches
 * @param transform points of the transform
 * @param same whether the ends are padded
 * @param expand whether the frequencies get an axis of their own, behind the channels' or before
 * @param layout where the channels are
 * @see <a href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/stft_spectrogram/">Keras 3, {@code
 *     preprocessing/stft_spectrogram.py}</a>
 */
public record Spectrogram(
        String mode, long frame, long step, long transform, boolean same, boolean expand, Layout layout)
        implements Layer {

    private static final List<String> MODES = List.of("log", "magnitude", "psd", "real", "imag", "angle", "stft");

    private static final Symbol TRANSFORM = Symbol.of("T", Role.KERNEL);
    private static final Symbol FRAME = Symbol.of("K", Role.KERNEL);

    public static final LayerType TYPE = new LayerType(
            "stft",
            "stft 4 2",
            "stft",
            Family.PREPROCESSING,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("frame", Kind.WHOLE),
                    Field.leading("step", Kind.WHOLE),
                    Field.named("transform", Kind.WHOLE, new Nothing()),
                    Field.choice("mode", MODES),
                    Fields.PADDING,
                    Field.named("expand", Kind.TRUTH, Value.of(false)),
                    Fields.LAYOUT),
            Spectrogram::read,
            Spelling.keras(
                    List.of("STFTSpectrogram"),
                    "mode='log', frame_length=256, frame_step=None, fft_length=None, window='hann', periodic=False,"
                            + " scaling='density', padding='valid', expand_dims=False, data_format=None",
                    Spectrogram::fromKeras));

    /**
     * @throws Refusal if the step is longer than the frame, or the transform shorter
     */
    public Spectrogram {
        if (step > frame) {
            throw Refusal.of("spectrum.step", step, frame).about("step");
        }
        if (transform < frame) {
            throw Refusal.of("spectrum.transform", transform, frame).about("transform");
        }
    }

    private static Spectrogram read(Arguments arguments) {
        long frame = arguments.positive("frame");
        boolean open = arguments.isNothing("transform");
        List<Padding> padding = arguments.padding("padding");
        Padding.Mode mode = padding.get(0).mode();
        if (padding.size() != 1 || mode == Padding.Mode.CAUSAL || mode == Padding.Mode.EXPLICIT) {
            throw arguments.wrong("padding", "padding");
        }
        return new Spectrogram(
                arguments.word("mode"),
                frame,
                arguments.positive("step"),
                open ? power(frame) : arguments.positive("transform"),
                padding.get(0).isFitted(),
                arguments.truth("expand"),
                Fields.layout(arguments));
    }

    /** The least power of two that is not below a number. */
    private static long power(long number) {
        long power = 1;
        while (power < number) {
            power = Math.multiplyExact(power, 2);
        }
        return power;
    }

    private static Spectrogram fromKeras(Arguments arguments) {
        long frame = arguments.positive("frame_length");
        boolean stepped = !arguments.isNothing("frame_step");
        boolean transformed = arguments.truth("fft_length");
        boolean first =
                !arguments.isNothing("data_format") && Keras.layout(arguments).channelsFirst();
        return new Spectrogram(
                arguments.word("mode", MODES),
                frame,
                stepped ? arguments.positive("frame_step") : Math.max(1, frame / 2),
                transformed ? arguments.positive("fft_length") : power(frame),
                arguments.word("padding", List.of("valid", "same")).equals("same"),
                arguments.truth("expand_dims"),
                new Layout(first, 1, /* batchOptional= */ false));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word())
                .with("frame", Value.of(frame))
                .with("step", Value.of(step))
                .with("transform", Value.of(transform))
                .with("mode", Value.of(mode))
                .with("padding", Value.of(same ? "same" : "valid"))
                .with("expand", Value.of(expand))
                .with("layout", Value.of(layout.word()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    private Term frequencies() {
        return Term.of(TRANSFORM, transform).floorDividedBy(Term.number(2)).plus(Term.ONE);
    }

    private boolean isComplex() {
        return !mode.equals("real") && !mode.equals("imag");
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        Fields.requireSpatial(input, layout);
        Windows frames = new Windows(
                Axes.of(frame),
                Axes.of(step),
                Axes.ONE,
                List.of(same ? Padding.SAME : Padding.VALID),
                Rounding.FLOOR,
                /* pooling= */ false);
        List<Size> stretches = frames.slide(layout.spatial(input), findings);
        Term given = mode.equals("stft") ? frequencies().times(Term.number(2)) : frequencies();
        Size channels = layout.channels(input);
        if (!expand) {
            return List.of(layout.shape(
                    input, stretches, Size.of(channels.as(Letters.CHANNELS).times(given))));
        }
        List<Size> axes = new ArrayList<>(stretches);
        axes.add(Size.of(given));
        return List.of(layout.shape(input, axes, channels));
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Term> factors = List.of(Term.of(FRAME, frame), frequencies());
        List<Weight> weights = new ArrayList<>();
        if (!mode.equals("imag")) {
            weights.add(Weight.kernel("real kernel", factors));
        }
        if (!mode.equals("real")) {
            weights.add(Weight.kernel("imaginary kernel", factors));
        }
        return weights;
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        Shape output = outputs.get(0);
        int axis = layout.firstSpatial(inputs.get(0));
        int place = expand && layout.channelsFirst() ? 2 : axis;
        List<Term> factors = new ArrayList<>(Letters.batch(inputs.get(0), layout));
        factors.add(output.size(place).as(Letters.OUTPUT));
        factors.add(layout.channels(inputs.get(0)).as(Letters.CHANNELS));
        factors.add(Term.of(FRAME, frame));
        factors.add(frequencies());
        if (isComplex()) {
            factors.add(Term.number(2));
        }
        return Term.product(factors);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.stft", frequencies().value(), frame);
    }
}
