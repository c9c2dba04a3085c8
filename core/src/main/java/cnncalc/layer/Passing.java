package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A layer that changes numbers but not their arrangement, and holds no parameters: noise, masks, preprocessing,
 * normalization without anything trained.
 *
 * @param type what it does to the numbers
 */
public record Passing(LayerType type) implements Layer {

    private static final String RATE = "rate";

    /** One type for each, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            type(
                    "noise",
                    Family.ACTIVATION,
                    keras("GaussianNoise", "stddev"),
                    keras("GaussianDropout", RATE),
                    keras("AlphaDropout", RATE),
                    torch("AlphaDropout", "p=0.5, inplace=False"),
                    torch("FeatureAlphaDropout", "p=0.5, inplace=False")),
            type("regularization", Family.ACTIVATION, keras("ActivityRegularization", "l1=0.0, l2=0.0")),
            type("masking", Family.SHAPING, keras("Masking", "mask_value=0.0")),
            type("unitnorm", Family.NORMALIZATION, keras("UnitNormalization", "axis=-1")),
            type(
                    "localresponsenorm",
                    Family.NORMALIZATION,
                    torch("LocalResponseNorm", "size, alpha=0.0001, beta=0.75, k=1.0"),
                    torch("CrossMapLRN2d", "size, alpha=0.0001, beta=0.75, k=1")),
            type("rescaling", Family.PREPROCESSING, keras("Rescaling", "scale, offset=0.0")),
            type("augmentation", Family.PREPROCESSING, augmentations()));

    private static Spelling[] augmentations() {
        List<String> names = List.of(
                "RandomFlip",
                "RandomRotation",
                "RandomZoom",
                "RandomTranslation",
                "RandomContrast",
                "RandomBrightness",
                "RandomShear",
                "RandomSaturation",
                "RandomHue",
                "RandomGrayscale",
                "RandomPosterization",
                "RandomSharpness",
                "RandomInvert",
                "RandomErasing",
                "RandomColorJitter",
                "RandomColorDegeneration",
                "RandomGaussianBlur",
                "RandomElasticTransform",
                "RandomPerspective",
                "AutoContrast",
                "Equalization",
                "Solarization");
        return new Spelling[] {Spelling.keras(names, "data_format=None", Passing::named)};
    }

    private static LayerType type(String word, Family family, Spelling... spellings) {
        return new LayerType(
                word, word, word, family, LayerType.Inputs.ONE, List.of(), arguments -> of(word), spellings);
    }

    private static Spelling keras(String name, String declaration) {
        return Spelling.keras(List.of(name), declaration, Passing::named);
    }

    private static Spelling torch(String name, String declaration) {
        return Spelling.torch(List.of(name), declaration, Passing::named);
    }

    private static Passing of(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return new Passing(type);
            }
        }
        throw new IllegalArgumentException(word);
    }

    private static Passing named(Arguments arguments) {
        for (String number : List.of("rate", "p")) {
            if (arguments.has(number)) {
                Dropout.requireFraction(arguments.decimal(number), number);
            }
        }
        if (arguments.has("size")) {
            arguments.positive("size");
        }
        for (LayerType type : TYPES) {
            for (Spelling spelling : type.spellings()) {
                if (spelling.has(arguments.name())) {
                    return new Passing(type);
                }
            }
        }
        throw new IllegalArgumentException(arguments.name());
    }

    @Override
    public Call call() {
        return Call.of(type.word());
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return new ArrayList<>(inputs.subList(0, 1));
    }
}
