package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import java.util.List;

/**
 * A layer that could not be read; the problem beside it says why. Nothing is known of it, and so of what it feeds.
 *
 * @param call what stands there
 */
public record Unread(Call call) implements Layer {

    private static final LayerType TYPE =
            new LayerType("?", "?", "layer", Family.SHAPING, LayerType.Inputs.MANY, List.of(), arguments -> {
                throw new IllegalStateException("never read");
            });

    @Override
    public LayerType type() {
        return TYPE;
    }

    @Override
    public List<Shape> outputs(List<Shape> inputs, Findings findings) {
        return List.of();
    }
}
