package cnncalc.torch;

import cnncalc.layer.Layer;
import cnncalc.python.Arguments;
import cnncalc.python.PyStr;
import cnncalc.text.Refusal;
import java.util.List;

/**
 * What the numbers of tensors are, as far as a program says it. Weights are floating-point numbers, and PyTorch multiplies
 * no others with them; tables are read at whole numbers.
 */
final class NumberType {

    private static final List<String> WHOLE =
            List.of("int64", "long", "int32", "int", "int16", "short", "int8", "uint8", "bool");
    private static final List<String> INDICES = List.of("int64", "long", "int32", "int");
    private static final String PREFIX = "torch.";

    private NumberType() {}

    /** Returns the type of a tensor that a function makes: what it is told, else what it makes of itself; empty for neither. */
    static String made(String maker, Arguments arguments) {
        if (arguments.find("dtype") instanceof PyStr said && said.text().startsWith(PREFIX)) {
            return said.text().substring(PREFIX.length());
        }
        return switch (maker) {
            case "randint" -> "int64";
            case "randn", "rand", "normal" -> "float32";
            default -> "";
        };
    }

    /**
     * Refuses what PyTorch does not compute: {@code Input type and bias type should be the same} of {@code conv1d} and
     * the like, and {@code Expected tensor for argument #1 'indices'} of {@code embedding}.
     *
     * @param name the module's class
     */
    static void check(String name, Layer layer, List<Tensor> tensors) {
        if (tensors.isEmpty() || tensors.get(0).numberType().isEmpty()) {
            return;
        }
        String type = tensors.get(0).numberType();
        if (layer.readsIndices()) {
            if (!INDICES.contains(type)) {
                throw Refusal.of("pytorch.indices", name, type);
            }
        } else if (WHOLE.contains(type) && isWeighed(layer)) {
            throw Refusal.of("pytorch.floating", name, type);
        }
    }

    private static boolean isWeighed(Layer layer) {
        return layer.knowsWeights() && !layer.weights(List.of()).isEmpty();
    }
}
