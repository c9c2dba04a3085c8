package cnncalc.torch;

import cnncalc.layer.Layer;
import cnncalc.python.Arguments;
import cnncalc.python.Builtin;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import cnncalc.text.Refusal;
import java.util.List;
import java.util.Map;

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
            return plain(said.text().substring(PREFIX.length()));
        }
        return switch (maker) {
            case "randint" -> "int64";
            case "randn", "rand", "normal" -> "float32";
            default -> "";
        };
    }

    /** What methods turn numbers into. */
    private static final Map<String, String> CASTS = Map.ofEntries(
            Map.entry("float", "float32"),
            Map.entry("double", "float64"),
            Map.entry("half", "float16"),
            Map.entry("long", "int64"),
            Map.entry("int", "int32"),
            Map.entry("short", "int16"),
            Map.entry("char", "int8"),
            Map.entry("byte", "uint8"),
            Map.entry("bool", "bool"),
            Map.entry("bfloat16", "bfloat16"));

    /** Classes of tensors, by the word in front of {@code Tensor}: {@code LongTensor}. */
    static final Map<String, String> CLASSES = Map.of(
            "Tensor", "float32",
            "FloatTensor", "float32",
            "DoubleTensor", "float64",
            "HalfTensor", "float16",
            "LongTensor", "int64",
            "IntTensor", "int32",
            "ByteTensor", "uint8",
            "BoolTensor", "bool");

    /** Returns the type that a tensor's method gives it: {@code x.long()}, {@code x.to(torch.int64)}; empty for its own. */
    static String cast(String method, Arguments arguments) {
        boolean told = method.equals("to") || method.equals("type") || method.equals("type_as");
        if (!told) {
            return CASTS.getOrDefault(method, "");
        }
        PyValue named = arguments.find("dtype");
        PyValue type = named != null || arguments.count() == 0 ? named : arguments.get(0);
        if (type instanceof Tensor other) {
            return other.numberType();
        }
        if (type instanceof Builtin maker) {
            return CLASSES.getOrDefault(maker.name(), "");
        }
        String name = type instanceof PyStr text ? text.text() : "";
        return name.startsWith(PREFIX) ? plain(name.substring(PREFIX.length())) : "";
    }

    private static String plain(String name) {
        return CLASSES.getOrDefault(name, CASTS.getOrDefault(name, name));
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
