package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value.Nested;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * The same layer at every step of a sequence, with the same weights: the axis behind the batch is taken away in front of
 * it and put back behind it.
 *
 * @param layer what each step goes through
 * @see <a href="https://keras.io/api/layers/recurrent_layers/time_distributed/">Keras 3, {@code rnn/time_distributed.py}</a>
 */
public record TimeDistributed(Layer layer) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "timedistributed",
            "timedistributed dense 10",
            "timedistributed",
            Family.GROUP,
            LayerType.Inputs.ONE,
            List.of(Fields.LAYER),
            arguments -> new TimeDistributed(arguments.layer("layer")),
            Spelling.keras(
                    List.of("TimeDistributed"),
                    "layer",
                    arguments -> new TimeDistributed(Keras.layer(arguments, "layer"))));

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("layer", new Nested(layer.call()));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    /**
     * Returns one step of a sequence.
     *
     * @throws Refusal if the shape has no axis of steps between batch and features
     */
    static Shape step(Shape sequence) {
        if (sequence.rank() < 3) {
            throw Refusal.of("sequence.rank", 3, sequence.rank(), sequence.whole());
        }
        List<Size> sizes = new ArrayList<>(sequence.sizes());
        sizes.remove(1);
        return new Shape(sizes);
    }

    /** Returns a step's shape with the axis of steps behind the batch. */
    static Shape sequence(Shape step, Size length) {
        List<Size> sizes = new ArrayList<>(step.sizes());
        sizes.add(1, length);
        return new Shape(sizes);
    }

    private static List<Shape> steps(List<Shape> inputs) {
        return inputs.isEmpty() ? List.of() : List.of(step(inputs.get(0)));
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        List<Shape> each = layer.outputs(steps(inputs), findings);
        if (each.size() != 1 || each.get(0).rank() < 1) {
            throw Refusal.of("sequence.single", each.size()).about("layer");
        }
        return List.of(sequence(each.get(0), inputs.get(0).size(1)));
    }

    @Override
    public boolean knowsWeights() {
        return layer.knowsWeights();
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        return layer.weights(steps(inputs));
    }

    @Override
    public Term multiplyAdds(List<Shape> inputs, List<Shape> outputs) {
        List<Shape> step = steps(inputs);
        Term once = layer.multiplyAdds(step, layer.outputs(step, new Findings()));
        boolean none = once.known() && once.value() == 0;
        return none ? once : inputs.get(0).size(1).as(Letters.STEPS).times(once);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.timedistributed");
    }
}
