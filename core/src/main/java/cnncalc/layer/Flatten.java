package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.List;

/** All elements of an example in one row: {@code I^2·C}. */
public record Flatten() implements Layer {

    public static final LayerType TYPE = new LayerType(
            "flatten",
            "flatten",
            "flatten",
            Family.SHAPING,
            LayerType.Inputs.ONE,
            List.of(),
            arguments -> new Flatten());

    @Override
    public Call call() {
        return Call.of(TYPE.word());
    }

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        Term elements = Term.product(Letters.elements(inputs.get(0), Layout.CHANNELS_LAST));
        return List.of(inputs.get(0).withExample(List.of(Size.of(elements))));
    }

    @Override
    public Message sentence(List<Shape> inputs, List<Shape> outputs) {
        return Message.of(
                "sentence.flatten", inputs.get(0).toString(), outputs.get(0).toString());
    }
}
