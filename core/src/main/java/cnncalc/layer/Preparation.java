package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.text.Ascii;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Input data rescaled, or images changed at random while training: the shape stays, nothing is trained.
 *
 * @param type which of the two
 * @param effect what is done, the class's name in small letters
 * @see <a href="https://keras.io/api/layers/preprocessing_layers/">Keras 3, {@code layers/preprocessing}</a>
 */
public record Preparation(LayerType type, String effect) implements Layer {

    private static final List<String> FILLS = List.of("reflect", "wrap", "constant", "nearest");
    private static final List<String> INTERPOLATIONS = List.of("nearest", "bilinear");
    private static final String FILLED = "fill_mode='reflect', interpolation='bilinear'";

    private static final List<Spelling> SPELLINGS = List.of(
            keras(
                    "",
                    "",
                    "",
                    "RandomFlip",
                    "AutoContrast",
                    "Equalization",
                    "MixUp",
                    "ContrastLimitedAdaptiveHistogramEqualization",
                    "RandomColorJitter"),
            keras("factor", "-1", "1", "RandomBrightness"),
            keras("factor, " + FILLED, "-1", "1", "RandomRotation"),
            keras("height_factor, width_factor, " + FILLED, "-1", "1", "RandomTranslation"),
            keras("height_factor, width_factor=None, " + FILLED, "-1", "1", "RandomZoom"),
            keras(
                    "factor",
                    "0",
                    "1",
                    "RandomContrast",
                    "RandomHue",
                    "RandomSaturation",
                    "RandomSharpness",
                    "RandomColorDegeneration"),
            keras("factor", "1", "8", "RandomPosterization"),
            keras("factor=None", "0", "1", "RandomGrayscale", "RandomErasing", "RandomInvert", "RandomGaussianBlur"),
            keras("factor=None", "0", "1", "AugMix", "CutMix", "RandAugment"),
            keras("factor=None, interpolation='bilinear'", "0", "1", "RandomPerspective", "RandomElasticTransform"),
            keras("x_factor=0, y_factor=0, " + FILLED, "0", "1", "RandomShear"),
            keras("addition_factor=0, threshold_factor=0", "0", "255", "Solarization"));

    /** Numbers times a factor, plus another. */
    public static final LayerType RESCALING = new LayerType(
            "rescaling",
            "rescaling",
            "rescaling",
            Family.PREPROCESSING,
            LayerType.Inputs.ONE,
            List.of(),
            arguments -> rescaling(),
            Spelling.keras(List.of("Rescaling"), "scale, offset=0.0", arguments -> rescaling()));

    /** Images changed at random. */
    public static final LayerType AUGMENTATION = new LayerType(
            "augmentation",
            "augmentation randomflip",
            "augmentation",
            Family.PREPROCESSING,
            LayerType.Inputs.ONE,
            List.of(new Field("effect", Kind.CHOICE, null, Field.Place.LEADING, effects())),
            arguments -> augmentation(arguments.word("effect")),
            SPELLINGS.toArray(new Spelling[0]));

    private static Preparation augmentation(String effect) {
        return new Preparation(AUGMENTATION, effect);
    }

    private static Preparation rescaling() {
        return new Preparation(RESCALING, "rescaling");
    }

    private static List<String> effects() {
        List<String> effects = new ArrayList<>();
        for (Spelling spelling : SPELLINGS) {
            for (String name : spelling.names()) {
                effects.add(Ascii.lower(name));
            }
        }
        return effects;
    }

    private static Spelling keras(String declaration, String least, String greatest, String... names) {
        return Spelling.keras(List.of(names), declaration, arguments -> {
            for (String field : List.of(
                    "factor",
                    "height_factor",
                    "width_factor",
                    "x_factor",
                    "y_factor",
                    "addition_factor",
                    "threshold_factor")) {
                if (arguments.knows(field) && !arguments.isNothing(field)) {
                    requireWithin(arguments, field, least, greatest);
                }
            }
            requireOption(arguments, "fill_mode", FILLS);
            requireOption(arguments, "interpolation", INTERPOLATIONS);
            return augmentation(Ascii.lower(arguments.name()));
        });
    }

    private static void requireOption(Arguments arguments, String field, List<String> options) {
        if (arguments.knows(field)) {
            arguments.word(field, options);
        }
    }

    /** A number, or two that say from where to where: the range must touch the allowed one. */
    private static void requireWithin(Arguments arguments, String field, String least, String greatest) {
        if (!(arguments.value(field) instanceof Many pair)) {
            arguments.decimal(field, least, greatest);
            return;
        }
        List<Value> values = pair.values();
        boolean two = values.size() == 2;
        for (Value value : values) {
            two &= !(value instanceof Nothing || value instanceof Text || value instanceof Many);
        }
        if (!two) {
            throw Refusal.of("argument.axes", arguments.label(field), 2, values.size())
                    .about(field);
        }
        String from = number(values.get(0));
        String to = number(values.get(1));
        if (Decimals.compare(from, greatest) > 0 || Decimals.compare(to, least) < 0) {
            throw Refusal.of(new Message("argument.between", List.of(arguments.label(field), least, greatest, from)))
                    .about(field);
        }
    }

    private static String number(Value value) {
        return value instanceof Whole whole ? Long.toString(whole.value()) : Kind.DECIMAL.write(value);
    }

    @Override
    public Call call() {
        Call call = Call.of(type.word());
        return type.word().equals("rescaling") ? call : call.with("effect", Value.of(effect));
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return inputs;
    }
}
