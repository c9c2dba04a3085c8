package cnncalc.layer;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Text;
import cnncalc.shape.Axes;
import cnncalc.shape.Layout;
import cnncalc.shape.Padding;
import cnncalc.shape.Rounding;
import cnncalc.shape.Windows;
import cnncalc.text.Ascii;
import cnncalc.text.Refusal;
import java.util.List;

/** How Keras writes what several layer types share. */
final class Keras {

    private Keras() {}

    /** Returns the windows of a Keras convolution. */
    static Windows windows(Arguments arguments, String kernel) {
        int rank = arguments.rank();
        return new Windows(
                arguments.axesAtLeast(1, kernel, rank),
                arguments.axesAtLeast(1, "strides", rank),
                arguments.axesAtLeast(1, "dilation_rate", rank),
                List.of(padding(arguments)),
                Rounding.FLOOR,
                /* pooling= */ false);
    }

    /** Convolutions take their padding in any case, {@code utils/argument_validation.py}; causal, one class alone. */
    private static Padding padding(Arguments arguments) {
        boolean causal = arguments.name().equals("Conv1D") || arguments.name().equals("Convolution1D");
        String word = Ascii.lower(arguments.word("padding"));
        return switch (word) {
            case "valid" -> Padding.VALID;
            case "same" -> Padding.SAME;
            default -> {
                if (causal && word.equals("causal")) {
                    yield Padding.CAUSAL;
                }
                List<String> options = causal ? List.of("valid", "same", "causal") : List.of("valid", "same");
                throw Refusal.of("argument.option", arguments.label("padding"), options, word)
                        .about("padding");
            }
        };
    }

    /**
     * @throws Refusal if any stride and any dilation is above 1, which Keras's convolutions refuse
     */
    static void refuseStrideWithDilation(Windows windows) {
        if (windows.stride().largest() > 1 && windows.dilation().largest() > 1) {
            throw Refusal.of(
                            "conv.strideDilation",
                            windows.stride().label(),
                            windows.dilation().label())
                    .about("strides");
        }
    }

    /** Returns the layout of a Keras layer whose class names its axes: exactly so many, and the batch. */
    static Layout layout(Arguments arguments) {
        boolean first = !arguments.isNothing("data_format")
                && arguments
                        .word("data_format", List.of("channels_last", "channels_first"))
                        .equals("channels_first");
        return new Layout(first, arguments.rank(), /* batchOptional= */ false);
    }

    /** Returns the windows of a Keras pool, whose stride is its size unless given. */
    static Windows poolingWindows(Arguments arguments) {
        int rank = arguments.rank();
        Axes kernel = arguments.axesAtLeast(1, "pool_size", rank);
        Axes stride = arguments.isNothing("strides") ? kernel : arguments.axesAtLeast(1, "strides", rank);
        String padding = arguments.word("padding", List.of("valid", "same"));
        return new Windows(
                kernel,
                stride,
                Axes.ONE,
                List.of(padding.equals("same") ? Padding.SAME : Padding.VALID),
                Rounding.FLOOR,
                /* pooling= */ true);
    }

    /** Returns an object of a configuration as a call of its class; a call that has a name already is one. */
    static Call named(Call object) {
        if (!object.name().isEmpty()) {
            return object;
        }
        Argument name = object.argument("class_name");
        Argument config = object.argument("config");
        return new Call(
                name != null && name.value() instanceof Text text ? text.text() : "",
                config != null && config.value() instanceof Nested nested
                        ? nested.call().arguments()
                        : List.of(),
                object.span());
    }

    /** Whether a layer's arguments say that it is not trained. */
    static boolean isFrozen(Call layer) {
        Argument trainable = layer.argument("trainable");
        return trainable != null && trainable.value().equals(Value.of(false));
    }

    /**
     * Returns the layer that another one wraps, frozen where its arguments say so.
     *
     * @throws Refusal if its class is not known here, or its arguments are refused
     */
    static Layer layer(Arguments arguments, String field) {
        Call written = named(arguments.nested(field));
        Spelling spelling = LayerTypes.spelling(Dialect.KERAS, written.name());
        if (spelling == null) {
            throw Refusal.of("class.unknown", written.name(), field).about(field);
        }
        Layer layer = spelling.read(written);
        return isFrozen(written) ? new Frozen(layer) : layer;
    }
}
