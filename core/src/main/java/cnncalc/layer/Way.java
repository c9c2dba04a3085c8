package cnncalc.layer;

import cnncalc.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chain of layers in place of one that a framework has no word for.
 *
 * @param layers each reads what the one before it gives
 * @param note what is not the same then; null where all is
 */
public record Way(List<Layer> layers, @Nullable Message note) {

    public Way {
        layers = List.copyOf(layers);
    }

    static Way of(Layer... layers) {
        return new Way(List.of(layers), null);
    }
}
