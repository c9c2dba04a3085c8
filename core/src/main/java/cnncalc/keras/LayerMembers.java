package cnncalc.keras;

import cnncalc.call.Value;
import cnncalc.python.Builtin;
import cnncalc.python.PyBool;
import cnncalc.python.PyInt;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a program can ask a layer for. */
final class LayerMembers {

    private static final List<String> ENDS = List.of("output", "input", "output_shape", "input_shape");

    private LayerMembers() {}

    static @Nullable PyValue find(KerasSession session, LayerState state, String name) {
        if (ENDS.contains(name) && state.outputsOfCalls.isEmpty()) {
            Chains.complete(session, state.chain);
        }
        return switch (name) {
            case "name" -> new PyStr(state.name);
            case "trainable" -> PyBool.of(state.trainable);
            case "output" ->
                single(state.kind == LayerState.Kind.FUNCTIONAL ? state.outputs : last(state.outputsOfCalls));
            case "input" -> single(state.kind == LayerState.Kind.FUNCTIONAL ? state.inputs : last(state.inputsOfCalls));
            case "output_shape" ->
                shape(state.kind == LayerState.Kind.FUNCTIONAL ? state.outputs : last(state.outputsOfCalls));
            case "input_shape" ->
                shape(state.kind == LayerState.Kind.FUNCTIONAL ? state.inputs : last(state.inputsOfCalls));
            case "weights",
                    "trainable_weights",
                    "non_trainable_weights",
                    "trainable_variables",
                    "variables",
                    "dtype",
                    "bias",
                    "gamma",
                    "beta",
                    "embeddings",
                    "losses" -> new PyUnknown(Message.of("python.module.unknown", name), state.span);
            case "count_params" ->
                Builtin.open(
                        name,
                        (arguments, bounds) -> new PyUnknown(Message.of("python.module.unknown", name), state.span));
            case "kernel" -> kernel(state);
            case "built" -> PyBool.of(!state.inbound.isEmpty());
            default -> configured(state, name);
        };
    }

    private static @Nullable PyValue configured(LayerState state, String name) {
        Value value = KerasClasses.find(state, name);
        if (value instanceof Value.Whole whole) {
            return new PyInt(whole.value());
        }
        if (value instanceof Value.Text text) {
            return new PyStr(text.text());
        }
        return value == null ? null : PyNone.NONE;
    }

    /** Returns a convolution's kernel, of use for its shape alone; not known for other layers. */
    private static PyValue kernel(LayerState state) {
        Value size = KerasClasses.find(state, "kernel_size");
        Value filters = KerasClasses.find(state, "filters");
        if (size == null || !(filters instanceof Value.Whole count)) {
            return new PyUnknown(Message.of("python.module.unknown", "kernel"), state.span);
        }
        int rank = state.className.charAt(Math.max(0, state.className.length() - 2)) - '0';
        List<PyValue> sizes = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            Value each = size instanceof Value.Many many ? many.values().get(axis) : size;
            sizes.add(each instanceof Value.Whole whole ? new PyInt(whole.value()) : OpenSize.SIZE);
        }
        sizes.add(OpenSize.SIZE);
        sizes.add(new PyInt(count.value()));
        return new OwnWeight(new PyTuple(sizes));
    }

    private static List<KerasTensor> last(List<List<KerasTensor>> calls) {
        return calls.isEmpty() ? List.of() : calls.get(calls.size() - 1);
    }

    private static @Nullable PyValue single(List<KerasTensor> tensors) {
        return tensors.size() == 1
                ? tensors.get(0)
                : tensors.isEmpty() ? null : KerasClasses.list(new ArrayList<>(tensors));
    }

    private static @Nullable PyValue shape(List<KerasTensor> tensors) {
        return tensors.isEmpty() ? null : new PyShape(tensors.get(0).sizes());
    }

    /** Freezes a layer, or a model with all in it. */
    static void train(LayerState state, boolean trainable) {
        state.trainable = trainable;
        for (PyValue each : state.layers) {
            LayerState inner = LayerState.of(each);
            if (inner != null) {
                train(inner, trainable);
            }
        }
        for (LayerState each : Models.layers(state)) {
            if (each != state) {
                train(each, trainable);
            }
        }
    }
}
