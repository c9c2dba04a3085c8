package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value.Nested;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.List;

/**
 * A layer that a program makes and never calls: its weights count all the same, as {@code model.parameters()} has them.
 *
 * @param layer what was made; it knows its weights without an input, or has none
 */
public record Uncalled(Layer layer) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "uncalled",
            "uncalled dense 10",
            "uncalled",
            Family.SHAPING,
            LayerType.Inputs.NONE,
            List.of(Fields.LAYER),
            arguments -> new Uncalled(arguments.layer("layer")));

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("layer", new Nested(layer.call()));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return List.of();
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        return layer.knowsWeights() ? layer.weights(List.of()) : List.of();
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.uncalled");
    }
}
