package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A function applied to each element; no parameters, same shape.
 *
 * @param type the function
 */
public record Activation(LayerType type) implements Layer {

    private static final String IN_PLACE = "inplace=False";

    /** Keras's class for all of the functions that it knows by name. */
    static final Spelling BY_NAME = Spelling.keras(List.of("Activation"), "activation", Activation::fromKeras)
            .writing((fields, inputs) -> Call.of("").with("activation", Value.of(keras(fields.name()))));

    /** One type for each function, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            function(
                    "relu",
                    keras(
                            "ReLU",
                            "max_value=None, negative_slope=0.0, threshold=0.0",
                            List.of("max_value", "negative_slope", "threshold")),
                    torch("ReLU", IN_PLACE),
                    operation("Relu")),
            function("sigmoid", torch("Sigmoid", ""), operation("Sigmoid")),
            function("tanh", torch("Tanh", ""), operation("Tanh")),
            function("relu6", torch("ReLU6", IN_PLACE), operation("Relu6")),
            function(
                    "leakyrelu",
                    keras("LeakyReLU", "negative_slope=0.3, alpha=None", List.of("negative_slope", "alpha")),
                    torch("LeakyReLU", "negative_slope=0.01, inplace=False"),
                    operation("LeakyRelu")),
            function(
                    "elu",
                    keras("ELU", "alpha=1.0", List.of()),
                    torch("ELU", "alpha=1.0, inplace=False"),
                    operation("Elu")),
            function("selu", torch("SELU", IN_PLACE), operation("Selu")),
            function("celu", torch("CELU", "alpha=1.0, inplace=False"), operation("Celu")),
            function("gelu", torch("GELU", "approximate='none'"), operation("Gelu")),
            function("silu", torch("SiLU", IN_PLACE), operation("Silu")),
            function("mish", torch("Mish", IN_PLACE)),
            function("softplus", torch("Softplus", "beta=1.0, threshold=20.0"), operation("Softplus")),
            function("softsign", torch("Softsign", ""), operation("Softsign")),
            function("hardsigmoid", torch("Hardsigmoid", IN_PLACE), operation("HardSigmoid")),
            function("hardswish", torch("Hardswish", IN_PLACE), operation("HardSilu")),
            function(
                    "hardtanh",
                    torch("Hardtanh", "min_val=-1.0, max_val=1.0, inplace=False, min_value=None, max_value=None"),
                    operation("HardTanh")),
            function("hardshrink", torch("Hardshrink", "lambd=0.5"), operation("HardShrink")),
            function("softshrink", torch("Softshrink", "lambd=0.5"), operation("SoftShrink")),
            function("tanhshrink", torch("Tanhshrink", ""), operation("TanhShrink")),
            function("threshold", torch("Threshold", "threshold, value, inplace=False"), operation("Threshold")),
            function("rrelu", torch("RReLU", "lower=0.125, upper=0.3333, inplace=False")),
            function("logsigmoid", torch("LogSigmoid", ""), operation("LogSigmoid")),
            function("exponential"),
            function("squareplus", operation("Squareplus")),
            function("sparseplus", operation("SparsePlus")),
            function("sparsesigmoid", operation("SparseSigmoid")),
            function("sparsemax"),
            function("custom"));

    /** The field of layers that apply a function to their own output. */
    static final Field FIELD = Field.bare("activation", optional());

    private static List<String> optional() {
        List<String> options = new ArrayList<>(List.of("linear"));
        for (LayerType type : TYPES) {
            options.add(type.word());
        }
        for (LayerType type : Softmax.TYPES) {
            options.add(type.word());
        }
        return options;
    }

    private static LayerType function(String word, Spelling... spellings) {
        List<Spelling> all = new ArrayList<>(List.of(spellings));
        all.add(BY_NAME);
        return new LayerType(
                word, word, word, Family.ACTIVATION, LayerType.Inputs.ONE, List.of(), arguments -> of(word), all);
    }

    private static Spelling keras(String name, String declaration, List<String> notNegative) {
        return Spelling.keras(List.of(name), declaration, arguments -> {
            for (String field : notNegative) {
                requireNotNegative(arguments, field);
            }
            return named(arguments);
        });
    }

    /** Keras 3.15, {@code layers/activations/relu.py}: slopes must be numbers, an upper limit and {@code alpha} may be None. */
    private static void requireNotNegative(Arguments arguments, String field) {
        boolean optional = field.equals("max_value") || field.equals("alpha");
        if (!optional || !arguments.isNothing(field)) {
            arguments.notNegative(field);
        }
    }

    private static Spelling torch(String name, String declaration) {
        return Spelling.torch(List.of(name), declaration, arguments -> {
            requireTorch(arguments);
            return named(arguments);
        });
    }

    /** PyTorch 2.13, {@code torch/nn/modules/activation.py} and the functions that it calls. */
    private static void requireTorch(Arguments arguments) {
        switch (arguments.name()) {
            case "Hardtanh" -> requireRising(arguments, lower(arguments), upper(arguments), /* equal= */ false);
            case "RReLU" -> requireRising(arguments, "lower", "upper", /* equal= */ true);
            case "GELU" -> arguments.word("approximate", List.of("none", "tanh"));
            case "Softshrink" -> arguments.notNegative("lambd");
            case "Hardshrink" -> arguments.decimal("lambd");
            case "LeakyReLU" -> arguments.decimal("negative_slope");
            case "ELU" -> arguments.decimal("alpha");
            case "CELU" -> requireNotZero(arguments);
            case "Threshold" -> {
                arguments.decimal("threshold");
                arguments.decimal("value");
            }
            case "Softplus" -> {
                arguments.decimal("beta");
                arguments.decimal("threshold");
            }
            default -> {}
        }
    }

    private static void requireNotZero(Arguments arguments) {
        if (Decimals.compare(arguments.decimal("alpha"), "0") == 0) {
            throw Refusal.of("argument.zero", "alpha").about("alpha");
        }
    }

    private static String lower(Arguments arguments) {
        return arguments.isNothing("min_value") ? "min_val" : "min_value";
    }

    private static String upper(Arguments arguments) {
        return arguments.isNothing("max_value") ? "max_val" : "max_value";
    }

    private static void requireRising(Arguments arguments, String lower, String upper, boolean equal) {
        String least = arguments.decimal(lower);
        String greatest = arguments.decimal(upper);
        int order = Decimals.compare(least, greatest);
        if (order > 0 || (order == 0 && !equal)) {
            throw Refusal.of(new Message("argument.rising", List.of(lower, least, upper, greatest)))
                    .about(upper);
        }
    }

    private static Spelling operation(String name) {
        return Spelling.operation(List.of(name), "", Activation::named);
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
        if (word.equals("linear")) {
            return new Identity();
        }
        LayerType softmax = Softmax.find(word);
        return softmax == null ? of(word) : new Softmax(softmax, new Nothing(), Layout.CHANNELS_LAST);
    }

    /**
     * Returns the word of a function that Keras names ({@code keras/src/activations/__init__.py}); a function of one's own
     * is {@code custom}, and so is the gated one, which Keras takes for one that keeps the shape.
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
        if (word.equals("glu")) {
            return "custom";
        }
        if (!word.equals("linear") && find(word) == null && Softmax.find(word) == null) {
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

    /** Returns Keras's name of a function: {@code leaky_relu} of {@code leakyrelu}. */
    static String keras(String word) {
        for (String first : List.of("leaky", "hard", "log", "sparse", "soft", "tanh")) {
            boolean whole = List.of("softmax", "softplus", "softsign", "sparsemax", first)
                    .contains(word);
            if (word.startsWith(first) && !whole) {
                return first + "_" + word.substring(first.length());
            }
        }
        return word;
    }

    /** Returns the function of a word as a layer; null for none at all. */
    static @Nullable Layer layer(String word, Layout layout) {
        LayerType softmax = Softmax.find(word);
        LayerType type = find(word);
        return softmax != null
                ? new Softmax(softmax, new Nothing(), layout)
                : type == null ? null : new Activation(type);
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
