package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes into the network.
 *
 * @param shape batch first; unknown sizes are allowed
 */
public record Input(Shape shape) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "input",
            "input 32x32x3",
            "input",
            Family.INPUT,
            LayerType.Inputs.NONE,
            List.of(Field.leading("shape", Kind.SHAPE), Field.named("batch", Kind.SHAPE, new Nothing())),
            Input::read,
            Spelling.keras(
                    List.of("InputLayer"), "batch_shape=None, batch_input_shape=None, shape=None", Input::fromKeras));

    private static Input read(Arguments arguments) {
        List<Size> sizes = new ArrayList<>();
        Value batch = arguments.value("batch");
        if (batch instanceof Many) {
            throw Refusal.of("argument.wrong.whole", Message.of("field.batch")).about("batch");
        }
        sizes.add(size(batch, "batch", "batch"));
        for (Value value : arguments.value("shape").values()) {
            sizes.add(size(value, "axis " + sizes.size(), "shape"));
        }
        return new Input(new Shape(sizes));
    }

    /** Keras 3.15, {@code layers/core/input_layer.py}; {@code batch_input_shape} is Keras 2's name. */
    private static Input fromKeras(Arguments arguments) {
        boolean batch = !arguments.isNothing("batch_shape");
        List<Size> sizes = new ArrayList<>();
        if (!batch && arguments.isNothing("batch_input_shape")) {
            sizes.add(Size.unknown("batch"));
            addSizes(arguments, "shape", sizes);
        } else {
            addSizes(arguments, batch ? "batch_shape" : "batch_input_shape", sizes);
        }
        return new Input(new Shape(sizes));
    }

    private static void addSizes(Arguments arguments, String field, List<Size> sizes) {
        for (Value value : arguments.parts(field)) {
            sizes.add(sizeFromZero(value, sizes.isEmpty() ? "batch" : "axis " + sizes.size(), field, arguments));
        }
    }

    /** Keras takes 0 and refuses what is negative or no whole number. */
    private static Size sizeFromZero(Value value, String name, String field, Arguments arguments) {
        if (value instanceof Whole whole) {
            return Size.of(arguments.atLeast(0, field, whole.value()));
        }
        if (value instanceof Nothing) {
            return Size.unknown(name);
        }
        throw arguments.wrong(field, "shape");
    }

    private static Size size(Value value, String name, String field) {
        if (value instanceof Whole whole) {
            if (whole.value() < 1) {
                throw Refusal.of("input.positive", whole.value()).about(field);
            }
            return Size.of(whole.value());
        }
        return Size.unknown(name);
    }

    @Override
    public Call call() {
        List<Value> values = new ArrayList<>();
        for (Size size : shape.exampleSizes()) {
            values.add(value(size));
        }
        return Call.of(TYPE.word()).with("shape", Value.one(values)).with("batch", value(shape.size(0)));
    }

    private static Value value(Size size) {
        return size.known() ? Value.of(size.value()) : new Nothing();
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return List.of(shape);
    }
}
