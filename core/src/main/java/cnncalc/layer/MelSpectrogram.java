package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * The strength of each band of the mel scale in each stretch of a sound: bands by {@code floor((I + S + 1)/S)} stretches.
 *
 * @param bands bands of the scale
 * @param stride samples between neighbouring stretches
 * @see <a href="https://keras.io/api/layers/preprocessing_layers/audio_preprocessing/mel_spectrogram/">Keras 3, {@code
 *     preprocessing/mel_spectrogram.py}</a>
 */
public record MelSpectrogram(long bands, long stride) implements Layer {

    private static final Symbol STRIDE = Symbol.of("S", Role.STRIDE);

    public static final LayerType TYPE = new LayerType(
            "mel",
            "mel 128 stride 512",
            "mel",
            Family.PREPROCESSING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("bands", Kind.WHOLE), Field.named("stride", Kind.WHOLE, Value.of(512))),
            arguments -> new MelSpectrogram(arguments.positive("bands"), arguments.positive("stride")),
            Spelling.keras(
                    List.of("MelSpectrogram"),
                    "fft_length=2048, sequence_stride=512, sequence_length=None, window='hann', sampling_rate=16000,"
                            + " num_mel_bins=128",
                    MelSpectrogram::fromKeras));

    private static MelSpectrogram fromKeras(Arguments arguments) {
        long transform = arguments.positive("fft_length");
        long length = arguments.truth("sequence_length") ? arguments.positive("sequence_length") : transform;
        if (transform < length) {
            throw Refusal.of("spectrum.transform", transform, length).about("fft_length");
        }
        return new MelSpectrogram(arguments.positive("num_mel_bins"), arguments.positive("sequence_stride"));
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("bands", Value.of(bands)).with("stride", Value.of(stride));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /** A sound is one axis of samples, behind the batch if there is one; as in Keras, axes behind it do not count. */
    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (input.rank() < 1) {
            throw Refusal.of("spectrum.scalar");
        }
        Term step = Term.of(STRIDE, stride);
        Size samples = input.size(Math.min(1, input.rank() - 1));
        Size stretches =
                Size.of(samples.as(Letters.INPUT).plus(step).plus(Term.ONE).floorDividedBy(step));
        return List.of(
                input.rank() == 1
                        ? new Shape(List.of(Size.of(bands), stretches))
                        : input.withExample(List.of(Size.of(bands), stretches)));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.mel", bands);
    }
}
