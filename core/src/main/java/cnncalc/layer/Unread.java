package cnncalc.layer;

import cnncalc.call.Call;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * A layer that could not be read; the problem beside it says why. Nothing is known of it, and so of what it feeds, but
 * what its source says of its outputs.
 *
 * @param call what stands there
 * @param said the shapes of its outputs, where the source has them; empty where it does not
 */
public record Unread(Call call, List<Shape> said) implements Layer {

    public Unread {
        said = List.copyOf(said);
    }

    public Unread(Call call) {
        this(call, List.of());
    }

    /**
     * @throws Refusal always: the parameters are not known
     */
    @Override
    public List<Weight> weights(List<Shape> inputs) {
        throw Refusal.of("layer.unread", call.name());
    }

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
        return said;
    }
}
