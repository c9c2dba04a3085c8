package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A function applied to each element, or to each vector in the case of softmax; no parameters, same shape.
 *
 * @param type the function
 */
public record Activation(LayerType type) implements Layer {

    private static final List<String> FUNCTIONS = List.of(
            "relu",
            "sigmoid",
            "tanh",
            "softmax",
            "relu6",
            "leakyrelu",
            "elu",
            "selu",
            "gelu",
            "silu",
            "mish",
            "softplus",
            "softsign",
            "hardsigmoid",
            "hardswish",
            "logsoftmax");

    /** The field of layers that apply a function to their own output. */
    static final Field FIELD = Field.bare("activation", optional());

    /** One type for each function, all of this class. */
    public static final List<LayerType> TYPES = types();

    private static List<String> optional() {
        List<String> options = new ArrayList<>(List.of("linear"));
        options.addAll(FUNCTIONS);
        return options;
    }

    private static List<LayerType> types() {
        List<LayerType> types = new ArrayList<>();
        for (String function : FUNCTIONS) {
            types.add(new LayerType(
                    function,
                    function,
                    function,
                    Family.ACTIVATION,
                    LayerType.Inputs.ONE,
                    List.of(),
                    Activation::read));
        }
        return List.copyOf(types);
    }

    private static Activation read(Arguments arguments) {
        for (LayerType type : TYPES) {
            if (type.word().equals(arguments.name())) {
                return new Activation(type);
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
        return inputs;
    }
}
