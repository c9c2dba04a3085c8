package cnncalc.torch;

import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Spelling;
import cnncalc.python.PyNone;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a layer shows of itself: the arguments that it was made with, and the tensors that it holds. */
final class LayerAttributes {

    private static final List<String> PER_AXIS =
            List.of("kernel_size", "stride", "padding", "dilation", "output_padding");

    private LayerAttributes() {}

    static @Nullable PyValue find(ModuleState state, String name) {
        Spelling spelling = state.spelling;
        if (spelling == null) {
            return null;
        }
        if (parameters(state).contains(name)) {
            return tensor(state, name);
        }
        if (name.equals("weight") || name.equals("bias")) {
            return PyNone.NONE;
        }
        if (name.startsWith("running_") && state.call.name().contains("BatchNorm")) {
            return Tensor.held(normalized(state));
        }
        Value value = spelling.argument(state.call, name);
        if (value == null || value instanceof Nested) {
            return null;
        }
        boolean convolution = state.call.name().contains("Conv");
        if (convolution && PER_AXIS.contains(name) && value instanceof Whole) {
            List<Value> axes = new ArrayList<>();
            for (int axis = 0; axis < rank(state); axis++) {
                axes.add(value);
            }
            return TorchValues.value(new Many(axes));
        }
        return TorchValues.value(value);
    }

    private static int rank(ModuleState state) {
        String name = state.call.name();
        int digit = name.charAt(Math.max(0, name.length() - 2)) - '0';
        return digit >= 1 && digit <= 3 ? digit : 1;
    }

    private static long whole(ModuleState state, String argument) {
        Spelling spelling = state.spelling;
        Value value = spelling == null ? null : spelling.argument(state.call, argument);
        return value instanceof Whole whole ? whole.value() : -1;
    }

    private static boolean says(ModuleState state, String argument) {
        Spelling spelling = state.spelling;
        Value value = spelling == null ? null : spelling.argument(state.call, argument);
        return value instanceof Truth truth && truth.value();
    }

    /** Returns the names of the layer's parameters, of the layers that have a weight and a bias; none for others. */
    static List<String> parameters(ModuleState state) {
        if (state.layer == null) {
            return List.of();
        }
        String name = state.call.name();
        boolean normalizes = name.contains("Norm");
        boolean weighs = normalizes
                ? says(state, "affine") || says(state, "elementwise_affine")
                : name.contains("Conv")
                        || name.endsWith("Linear")
                        || name.equals("Bilinear")
                        || name.equals("PReLU")
                        || name.startsWith("Embedding");
        if (!weighs) {
            return state.layer.knowsWeights() && !state.layer.weights(List.of()).isEmpty()
                    ? List.of("weight_all")
                    : List.of();
        }
        boolean shifts = normalizes ? !name.equals("RMSNorm") : says(state, "bias");
        return shifts ? List.of("weight", "bias") : List.of("weight");
    }

    /** Returns a parameter of the layer by its name. */
    static Tensor tensor(ModuleState state, String name) {
        long[] weight = weight(state);
        boolean vector = name.equals("bias") && weight != null;
        long[] sizes = vector && weight != null ? new long[] {output(state, weight)} : weight;
        return Tensor.held(sizes, new Weighing(state, name));
    }

    private static long output(ModuleState state, long[] weight) {
        boolean transposed = state.call.name().contains("Transpose");
        return transposed ? weight[1] * Math.max(1, whole(state, "groups")) : weight[0];
    }

    /** Returns the shape of the weight, as PyTorch lays it out; null where it is not known here. */
    private static long @Nullable [] weight(ModuleState state) {
        String name = state.call.name();
        if (name.contains("Conv")) {
            return kernel(state);
        }
        long[] sizes = switch (name) {
            case "Linear" -> new long[] {whole(state, "out_features"), whole(state, "in_features")};
            case "LazyLinear" -> new long[] {whole(state, "out_features"), 0};
            case "Embedding", "EmbeddingBag" ->
                new long[] {whole(state, "num_embeddings"), whole(state, "embedding_dim")};
            case "PReLU" -> new long[] {whole(state, "num_parameters")};
            default -> normalized(state);
        };
        for (long size : sizes) {
            if (size < 0) {
                return null;
            }
        }
        return sizes;
    }

    private static long[] normalized(ModuleState state) {
        Spelling spelling = state.spelling;
        Value shape = spelling == null ? null : spelling.argument(state.call, "normalized_shape");
        if (shape == null || shape instanceof Nothing) {
            return new long[] {Math.max(whole(state, "num_features"), whole(state, "num_channels"))};
        }
        List<Value> values = shape instanceof Many many ? many.values() : List.of(shape);
        long[] sizes = new long[values.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = values.get(i) instanceof Whole whole ? whole.value() : -1;
        }
        return sizes;
    }

    private static long @Nullable [] kernel(ModuleState state) {
        Spelling spelling = state.spelling;
        Value kernel = spelling == null ? null : spelling.argument(state.call, "kernel_size");
        long groups = Math.max(1, whole(state, "groups"));
        long in = Math.max(0, whole(state, "in_channels"));
        long out = whole(state, "out_channels");
        if (kernel == null || out < 0) {
            return null;
        }
        boolean transposed = state.call.name().contains("Transpose");
        long[] sizes = new long[rank(state) + 2];
        sizes[0] = transposed ? in : out;
        sizes[1] = transposed ? out / groups : in / groups;
        for (int axis = 0; axis < sizes.length - 2; axis++) {
            Value size = kernel instanceof Many many
                    ? many.values().get(Math.min(axis, many.values().size() - 1))
                    : kernel;
            sizes[axis + 2] = size instanceof Whole whole ? whole.value() : 1;
        }
        return sizes;
    }

    /** Whether a module is a list or a dict of modules, which cannot be called. */
    static boolean isContainerOnly(PyValue module) {
        return module instanceof cnncalc.python.PyInstance instance
                && instance.type().find("forward") == null;
    }
}
