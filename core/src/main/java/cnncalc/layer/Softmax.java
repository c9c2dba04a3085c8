package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Turns the values along an axis into parts of a whole; no parameters, same shape.
 *
 * @param type the function
 * @param axis the axis, from behind if negative; nothing where the framework does not look at it
 * @param layout how many axes there must be, where the class says it
 */
public record Softmax(LayerType type, Value axis, Layout layout) implements Layer {

    /** One type for each function, all of this class. */
    public static final List<LayerType> TYPES = List.of(
            function(
                    "softmax",
                    Spelling.keras(List.of("Softmax"), "axis=-1", arguments -> unchecked("softmax"))
                            .writing((fields, inputs) -> Fields.kerasAxis(fields, inputs)),
                    torch("softmax", "Softmax"),
                    Spelling.torch(List.of("Softmax2d"), "", Softmax::ofChannels),
                    operation("softmax", "Softmax"),
                    operation("softmax", "Sparsemax")),
            function(
                    "logsoftmax",
                    torch("logsoftmax", "LogSoftmax"),
                    operation("logsoftmax", "LogSoftmax"),
                    Activation.BY_NAME),
            function("softmin", torch("softmin", "Softmin")));

    private static LayerType function(String word, Spelling... spellings) {
        return new LayerType(
                word,
                word,
                word,
                Family.ACTIVATION,
                LayerType.Inputs.ONE,
                List.of(Fields.AXIS, Fields.LAYOUT),
                arguments -> new Softmax(of(word), arguments.value("axis"), Fields.layout(arguments)),
                spellings);
    }

    static @Nullable LayerType find(String word) {
        for (LayerType type : TYPES) {
            if (type.word().equals(word)) {
                return type;
            }
        }
        return null;
    }

    private static LayerType of(String word) {
        LayerType type = find(word);
        if (type == null) {
            throw new IllegalArgumentException(word);
        }
        return type;
    }

    /** Keras 3.15, {@code layers/activations/softmax.py}, takes any axis. */
    private static Softmax unchecked(String word) {
        return new Softmax(of(word), new Nothing(), Layout.CHANNELS_LAST);
    }

    /** PyTorch 2.13, {@code torch/nn/functional.py}, finds an axis where none is given. */
    private static Spelling torch(String word, String name) {
        return Spelling.torch(List.of(name), "dim=None", arguments -> {
                    boolean found = arguments.isNothing("dim");
                    Value axis = found ? new Nothing() : Value.of(arguments.whole("dim"));
                    return new Softmax(of(word), axis, Layout.CHANNELS_LAST);
                })
                .writing((fields, inputs) -> Fields.axis(fields, "dim"));
    }

    /** Over the channels of images: {@code torch/nn/modules/activation.py}. */
    private static Softmax ofChannels(Arguments arguments) {
        return new Softmax(of("softmax"), Value.of(-3), new Layout(true, arguments.rank(), true));
    }

    /** Keras 3.15, {@code ops/nn.py}. */
    private static Spelling operation(String word, String name) {
        return Spelling.operation(List.of(name), "axis=-1", arguments -> {
                    boolean one = arguments.value("axis") instanceof Whole;
                    return new Softmax(of(word), one ? arguments.value("axis") : new Nothing(), Layout.CHANNELS_LAST);
                })
                .writing((fields, inputs) -> Fields.kerasAxis(fields, inputs));
    }

    @Override
    public Call call() {
        return Call.of(type.word()).with("axis", axis).with("layout", Value.of(layout.word()));
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
        if (axis instanceof Whole whole) {
            Fields.axis(whole.value(), input, "axis");
        }
        return inputs;
    }
}
