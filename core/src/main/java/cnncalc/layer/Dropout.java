package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * Noise while training: elements, whole channels or whole examples set to zero, or numbers added or multiplied; changes no number here.
 *
 * @param type which noise
 * @param rate the part that is dropped, or how strong the noise is, from 0 to 1, as it was written
 * @param layout how many axes there must be, where the class says it
 */
public record Dropout(LayerType type, String rate, Layout layout) implements Layer {

    private static final String TORCH = "p=0.5, inplace=False";

    public static final LayerType TYPE = type(
            "dropout",
            Spelling.keras(List.of("Dropout"), "rate, noise_shape=None, seed=None", Dropout::fromKeras),
            torch("dropout", "Dropout"));

    /** One type for each kind of noise, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            TYPE,
            type(
                    "spatialdropout",
                    Spelling.keras(
                            List.of("SpatialDropout1D", "SpatialDropout2D", "SpatialDropout3D"),
                            "rate, data_format=None, seed=None",
                            arguments -> new Dropout(
                                    type("spatialdropout"), rate(arguments, "rate"), Keras.layout(arguments))),
                    Spelling.torch(List.of("Dropout1d"), TORCH, Dropout::channelsFromTorch),
                    Spelling.torch(List.of("Dropout2d", "Dropout3d"), TORCH, Dropout::channelsFromTorch)),
            type("alphadropout", keras("alphadropout", "AlphaDropout", "rate"), torch("alphadropout", "AlphaDropout")),
            type(
                    "featurealphadropout",
                    Spelling.torch(List.of("FeatureAlphaDropout"), TORCH, Dropout::channelsFromTorch)),
            type(
                    "stochasticdepth",
                    Spelling.vision("StochasticDepth", "p, mode", Dropout::examplesFromTorchvision)
                            .writing((fields, inputs) -> Call.of("").with("mode", Value.of("row")))),
            type("gaussiandropout", keras("gaussiandropout", "GaussianDropout", "rate")),
            type("gaussiannoise", keras("gaussiannoise", "GaussianNoise", "stddev")));

    private static LayerType type(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word + " 0.5",
                word,
                Family.ACTIVATION,
                LayerType.Inputs.ONE,
                List.of(Field.leading("rate", Kind.DECIMAL), Fields.LAYOUT),
                arguments -> new Dropout(type(word), rate(arguments, "rate"), Fields.layout(arguments)),
                spellings);
    }

    private static LayerType type(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        throw new IllegalArgumentException(word);
    }

    /** Keras 3.15, {@code layers/regularization}. */
    private static Spelling keras(String word, String name, String rate) {
        return Spelling.keras(
                List.of(name),
                rate + ", seed=None",
                arguments -> new Dropout(type(word), rate(arguments, rate), Layout.CHANNELS_LAST));
    }

    /** PyTorch 2.13, {@code torch/nn/modules/dropout.py}. */
    private static Spelling torch(String word, String name) {
        return Spelling.torch(
                List.of(name), TORCH, arguments -> new Dropout(type(word), rate(arguments, "p"), Layout.CHANNELS_LAST));
    }

    static String rate(Arguments arguments, String field) {
        String rate = arguments.decimal(field);
        if (Decimals.compare(rate, "0") < 0 || Decimals.compare(rate, "1") > 0) {
            throw Refusal.of("dropout.rate", rate).about(field);
        }
        return rate;
    }

    /** Keras 3.15, {@code layers/regularization/dropout.py}. */
    private static Dropout fromKeras(Arguments arguments) {
        boolean open = arguments.isNothing("noise_shape");
        for (Value size : open ? List.<Value>of() : arguments.parts("noise_shape")) {
            boolean fits = size instanceof Nothing || (size instanceof Whole whole && whole.value() > 0);
            if (!fits || arguments.value("noise_shape") instanceof Text) {
                throw arguments.wrong("noise_shape", "shape");
            }
        }
        return new Dropout(type("dropout"), rate(arguments, "rate"), Layout.CHANNELS_LAST);
    }

    /** Whole channels: {@code torch/nn/functional.py}. In one dimension alone the number of axes must be right. */
    private static Dropout channelsFromTorch(Arguments arguments) {
        boolean exact = arguments.rank() == 1;
        String word = arguments.name().equals("FeatureAlphaDropout") ? "featurealphadropout" : "spatialdropout";
        return new Dropout(type(word), rate(arguments, "p"), exact ? Torch.layout(arguments) : Layout.CHANNELS_LAST);
    }

    /** Whole examples: torchvision 0.28, {@code torchvision/ops/stochastic_depth.py}. */
    private static Dropout examplesFromTorchvision(Arguments arguments) {
        arguments.word("mode", List.of("batch", "row"));
        return new Dropout(type("stochasticdepth"), rate(arguments, "p"), Layout.CHANNELS_LAST);
    }

    @Override
    public Call call() {
        return Call.of(type.word()).with("rate", new Decimal(rate)).with("layout", Value.of(layout.word()));
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (layout.rank() != Layout.OPEN) {
            layout.require(input);
        }
        return inputs;
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return type.word().equals("dropout")
                ? Message.of("sentence.dropout", rate)
                : Message.of("sentence.dropout.noise");
    }
}
