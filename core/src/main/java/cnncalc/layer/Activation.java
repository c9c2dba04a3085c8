package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.List;

/**
 * A function applied to each element, or to each vector in the case of softmax; no parameters, same shape.
 *
 * @param function its word
 */
public record Activation(String function) implements Layer {

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
                    arguments -> new Activation(function)));
        }
        return List.copyOf(types);
    }

    @Override
    public Call call() {
        return Call.of(function);
    }

    @Override
    public LayerType type() {
        return TYPES.get(FUNCTIONS.indexOf(function));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return inputs;
    }
}
