package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * Categories as numbers: each by its own number, each by a vector with a single one in it, or all of an axis counted.
 *
 * @param type of one input, or of two that are crossed
 * @param tokens how many categories there are; {@link Fields#OPEN} where nothing says it
 * @param mode {@code number}; {@code onehot}, in place of an axis of 1 or behind all axes; {@code count} in place of the
 *     counted axis
 * @param counted the counted axis: the last one, or the one behind the batch
 * @see <a href="https://keras.io/api/layers/preprocessing_layers/categorical/">Keras 3, {@code layers/preprocessing}</a>
 */
public record Encoding(LayerType type, long tokens, String mode, String counted) implements Layer {

    private static final String LOOKUP = "max_tokens=None, num_oov_indices=1, mask_token=None, vocabulary=None,"
            + " output_mode='int', pad_to_max_tokens=False, vocabulary_size=None";

    public static final LayerType TYPE = type(
            "encode",
            LayerType.Inputs.ONE,
            Spelling.keras(List.of("CategoryEncoding"), "num_tokens, output_mode='multi_hot'", Encoding::categories),
            Spelling.keras(
                    List.of("Discretization"),
                    "bin_boundaries=None, num_bins=None, output_mode='int'",
                    Encoding::discretization),
            Spelling.keras(List.of("Hashing"), "num_bins, output_mode='int'", Encoding::hashing),
            Spelling.keras(List.of("IntegerLookup", "StringLookup"), LOOKUP, Encoding::lookup));
    public static final LayerType CROSSING = type(
            "crossing",
            LayerType.Inputs.MANY,
            Spelling.keras(List.of("HashedCrossing"), "num_bins, output_mode='int'", Encoding::crossing));

    private static LayerType type(String word, LayerType.Inputs inputs, Spelling... spellings) {
        return new LayerType(
                word,
                word + " 10",
                word,
                Family.PREPROCESSING,
                inputs,
                List.of(
                        Field.leading("tokens", Kind.WHOLE, new Nothing()),
                        Field.bare("mode", List.of("count", "onehot", "number")),
                        Field.choice("counted", List.of("last", "second"))),
                Encoding::read,
                spellings);
    }

    private static Encoding read(Arguments arguments) {
        return new Encoding(
                arguments.name().equals("crossing") ? CROSSING : TYPE,
                arguments.isNothing("tokens") ? Fields.OPEN : arguments.positive("tokens"),
                arguments.word("mode"),
                arguments.word("counted"));
    }

    /** The mode as the classes write it; some names are older ones. */
    private static String mode(Arguments arguments, List<String> options) {
        String mode = arguments.word("output_mode", options);
        return switch (mode) {
            case "int" -> "number";
            case "one_hot" -> "onehot";
            default -> "count";
        };
    }

    private static Encoding categories(Arguments arguments) {
        return new Encoding(
                TYPE,
                arguments.positive("num_tokens"),
                mode(arguments, List.of("multi_hot", "one_hot", "count", "binary")),
                "last");
    }

    private static Encoding discretization(Arguments arguments) {
        boolean bins = !arguments.isNothing("num_bins");
        boolean boundaries = !arguments.isNothing("bin_boundaries");
        if (!bins && !boundaries) {
            throw Refusal.of("encode.bins").about("num_bins");
        }
        long count = boundaries ? arguments.parts("bin_boundaries").size() + 1L : arguments.whole("num_bins");
        return new Encoding(
                TYPE,
                arguments.atLeast(0, "num_bins", count),
                mode(arguments, List.of("int", "one_hot", "multi_hot", "count")),
                "second");
    }

    /** A vector takes the place of the last axis in all modes. */
    private static Encoding hashing(Arguments arguments) {
        String mode = mode(arguments, List.of("int", "one_hot", "multi_hot", "count"));
        return new Encoding(TYPE, arguments.positive("num_bins"), mode.equals("number") ? mode : "count", "last");
    }

    private static Encoding crossing(Arguments arguments) {
        return new Encoding(
                CROSSING, arguments.positive("num_bins"), mode(arguments, List.of("int", "one_hot")), "last");
    }

    /** A known vocabulary counts with what is not in it. */
    private static Encoding lookup(Arguments arguments) {
        String mode = mode(arguments, List.of("int", "one_hot", "multi_hot", "count", "tf_idf", "binary", "tf-idf"));
        long most = arguments.isNothing("max_tokens")
                ? Fields.OPEN
                : arguments.atLeast(2, "max_tokens", arguments.whole("max_tokens"));
        long oov = arguments.atLeast(0, "num_oov_indices", arguments.whole("num_oov_indices"));
        long tokens = Fields.OPEN;
        if (arguments.truth("pad_to_max_tokens")) {
            tokens = most;
        } else if (!arguments.isNothing("vocabulary_size")) {
            tokens = arguments.whole("vocabulary_size");
        } else if (arguments.value("vocabulary") instanceof Many words) {
            tokens = words.values().size() + oov;
        }
        return new Encoding(TYPE, tokens, mode, "last");
    }

    @Override
    public Call call() {
        return Call.of(type.word())
                .with("tokens", Fields.channels(tokens))
                .with("mode", Value.of(mode))
                .with("counted", Value.of(counted));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (type.word().equals("crossing") && inputs.size() != 2) {
            throw Refusal.of("merge.two", inputs.size());
        }
        if (mode.equals("number")) {
            return List.of(input);
        }
        List<Size> sizes = new ArrayList<>(input.sizes());
        int last = sizes.size() - 1;
        boolean single = last > 0 && sizes.get(last).known() && sizes.get(last).value() == 1;
        boolean counts = mode.equals("count") && last >= 0;
        if (counts && counted.equals("second")) {
            sizes.remove(Math.min(1, last));
        } else if (counts || (mode.equals("onehot") && single)) {
            sizes.remove(last);
        }
        sizes.add(tokens == Fields.OPEN ? Size.unknown("tokens") : Size.of(tokens));
        return List.of(new Shape(sizes));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.encode");
    }
}
