package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;

/**
 * The weights that a program's own layer makes; what comes in is handed on.
 *
 * @param trained elements of each trained weight
 * @param fixed elements of each that is not trained
 * @see <a href="https://keras.io/api/layers/base_layer/">Keras 3, {@code layers/layer.py}, {@code add_weight}</a>
 */
public record OwnWeights(List<Long> trained, List<Long> fixed) implements Layer {

    /** What readers of programs call it. */
    public static final String CLASS = "OwnWeights";

    public static final LayerType TYPE = new LayerType(
            "ownweights",
            "ownweights 32,8",
            "weights",
            Family.NORMALIZATION,
            LayerType.Inputs.ONE,
            List.of(
                    Field.leading("trained", Kind.SIGNED_LIST),
                    Field.named("fixed", Kind.SIGNED_LIST, new Value.Many(List.of()))),
            arguments -> new OwnWeights(arguments.wholes("trained"), arguments.wholes("fixed")),
            Spelling.keras(
                    List.of(CLASS),
                    "trained, fixed=()",
                    arguments -> new OwnWeights(arguments.wholes("trained"), arguments.wholes("fixed"))));

    public OwnWeights {
        trained = List.copyOf(trained);
        fixed = List.copyOf(fixed);
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("trained", Value.of(trained)).with("fixed", new Value.Many(wholes(fixed)));
    }

    private static List<Value> wholes(List<Long> numbers) {
        List<Value> values = new ArrayList<>();
        for (long number : numbers) {
            values.add(Value.of(number));
        }
        return values;
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public boolean keepsPositions() {
        return true;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return inputs;
    }

    @Override
    public boolean knowsWeights() {
        return true;
    }

    @Override
    public List<Weight> weights(List<Shape> inputs) {
        List<Weight> weights = new ArrayList<>();
        for (long count : trained) {
            weights.add(Weight.kernel("weight", List.of(size(count))));
        }
        for (long count : fixed) {
            weights.add(Weight.kernel("weight", List.of(size(count))).fixed());
        }
        return weights;
    }

    private static Term size(long count) {
        return Size.of(count).as(Letters.CHANNELS);
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of("sentence.ownweights");
    }
}
