package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.List;

/**
 * A part of the network under one name: a nested model, a block, a container. Its layers are rows of their own; it reads
 * their outputs and hands them on.
 */
public record Group() implements Layer {

    private static final LayerType TYPE =
            new LayerType("group", "group", "group", Family.GROUP, LayerType.Inputs.MANY, List.of(), arguments -> {
                throw new IllegalStateException("never read");
            });

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
