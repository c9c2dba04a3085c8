package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * A vector many times over, one for each step.
 *
 * @param times how many
 * @see <a href="https://keras.io/api/layers/reshaping_layers/repeat_vector/">Keras 3, {@code reshaping/repeat_vector.py}</a>
 */
public record RepeatVector(long times) implements Layer {

    public static final LayerType TYPE = new LayerType(
            "repeatvector",
            "repeatvector 4",
            "repeat",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(Field.leading("times", Kind.WHOLE)),
            arguments -> new RepeatVector(arguments.positive("times")),
            Spelling.keras(List.of("RepeatVector"), "n", arguments -> new RepeatVector(arguments.positive("n"))),
            Spelling.expression((fields, inputs) ->
                    Call.of("@0.unsqueeze(1).expand(-1, @, -1)").with("", Fields.value(fields, "times"))));

    @Override
    public Call call() {
        return Call.of(TYPE.word()).with("times", Value.of(times));
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Shape input = inputs.get(0);
        if (input.rank() != 2) {
            throw Refusal.of("layout.rank", 2, input.rank(), input.whole());
        }
        return List.of(input.withExample(List.of(Size.of(times), input.size(1))));
    }
}
