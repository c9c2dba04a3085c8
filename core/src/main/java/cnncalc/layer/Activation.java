package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value.Nested;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function applied to each element, or to each vector in the case of softmax; no parameters, same shape.
 *
 * @param type the function
 */
public record Activation(LayerType type) implements Layer {

    private static final String IN_PLACE = "inplace=False";

    /** One type for each function, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            function(
                    "relu",
                    Spelling.keras(List.of("Activation"), "activation", Activation::fromKeras),
                    keras("ReLU", "max_value=None, negative_slope=0.0, threshold=0.0"),
                    torch("ReLU", IN_PLACE)),
            function("sigmoid", torch("Sigmoid", "")),
            function("tanh", torch("Tanh", "")),
            function("softmax", keras("Softmax", "axis=-1"), torch("Softmax", "dim=None")),
            function("relu6", torch("ReLU6", IN_PLACE)),
            function(
                    "leakyrelu",
                    keras("LeakyReLU", "negative_slope=0.3, alpha=None"),
                    torch("LeakyReLU", "negative_slope=0.01, inplace=False")),
            function("elu", keras("ELU", "alpha=1.0"), torch("ELU", "alpha=1.0, inplace=False")),
            function("selu", torch("SELU", IN_PLACE)),
            function("celu", torch("CELU", "alpha=1.0, inplace=False")),
            function("gelu", torch("GELU", "approximate='none'")),
            function("silu", torch("SiLU", IN_PLACE)),
            function("mish", torch("Mish", IN_PLACE)),
            function("softplus", torch("Softplus", "beta=1.0, threshold=20.0")),
            function("softsign", torch("Softsign", "")),
            function("hardsigmoid", torch("Hardsigmoid", IN_PLACE)),
            function("hardswish", torch("Hardswish", IN_PLACE)),
            function(
                    "hardtanh",
                    torch("Hardtanh", "min_val=-1.0, max_val=1.0, inplace=False, min_value=None, max_value=None")),
            function("hardshrink", torch("Hardshrink", "lambd=0.5")),
            function("softshrink", torch("Softshrink", "lambd=0.5")),
            function("tanhshrink", torch("Tanhshrink", "")),
            function("threshold", torch("Threshold", "threshold, value, inplace=False")),
            function("rrelu", torch("RReLU", "lower=0.125, upper=0.3333, inplace=False")),
            function("logsigmoid", torch("LogSigmoid", "")),
            function("logsoftmax", torch("LogSoftmax", "dim=None")),
            function("softmin", torch("Softmin", "dim=None")),
            function("exponential"),
            function("squareplus"),
            function("sparseplus"),
            function("sparsesigmoid"),
            function("sparsemax"),
            function("custom"));

    /** The field of layers that apply a function to their own output. */
    static final Field FIELD = Field.bare("activation", optional());

    private static List<String> optional() {
        List<String> options = new ArrayList<>(List.of("linear"));
        for (LayerType type : TYPES) {
            options.add(type.word());
        }
        return options;
    }

    private static LayerType function(String word, Spelling... spellings) {
        return new LayerType(
                word, word, word, Family.ACTIVATION, LayerType.Inputs.ONE, List.of(), arguments -> of(word), spellings);
    }

    private static Spelling keras(String name, String declaration) {
        return Spelling.keras(List.of(name), declaration, Activation::named);
    }

    private static Spelling torch(String name, String declaration) {
        return Spelling.torch(List.of(name), declaration, Activation::named);
    }

    private static Activation named(Arguments arguments) {
        for (LayerType type : TYPES) {
            for (Spelling spelling : type.spellings()) {
                if (spelling.names().contains(arguments.name())) {
                    return new Activation(type);
                }
            }
        }
        throw new IllegalArgumentException(arguments.name());
    }

    private static Activation of(String word) {
        LayerType type = find(word);
        if (type == null) {
            throw new IllegalArgumentException(word);
        }
        return new Activation(type);
    }

    private static @Nullable LayerType find(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        return null;
    }

    private static Layer fromKeras(Arguments arguments) {
        String word = word(arguments, "activation");
        return word.equals("linear") ? new Identity() : of(word);
    }

    /**
     * Returns the word of a function that Keras names ({@code keras/src/activations/__init__.py}); a function of one's own
     * is {@code custom}.
     *
     * @throws Refusal if Keras knows none of this name
     */
    static String word(Arguments arguments, String field) {
        if (arguments.isNothing(field)) {
            return "linear";
        }
        if (arguments.value(field) instanceof Nested) {
            return "custom";
        }
        String written = arguments.word(field);
        String word = word(written);
        if (!word.equals("linear") && find(word) == null) {
            throw Refusal.of("activation.unknown", written).about(field);
        }
        return word;
    }

    private static String word(String name) {
        return switch (name) {
            case "swish" -> "silu";
            case "hard_silu", "hard_swish" -> "hardswish";
            default -> name.replace("_", "");
        };
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
        return inputs;
    }
}
