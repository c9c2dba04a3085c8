package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.List;

/** What comes in goes out. */
public record Identity() implements Layer {

    public static final LayerType TYPE = new LayerType(
            "identity",
            "identity",
            "identity",
            Family.ACTIVATION,
            LayerType.Inputs.ONE,
            List.of(),
            arguments -> new Identity(),
            Spelling.keras(List.of("Identity"), "", arguments -> new Identity()),
            Spelling.torch(List.of("Identity"), Spelling.ANY, arguments -> new Identity()));

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public Call call() {
        return Call.of(TYPE.word());
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
