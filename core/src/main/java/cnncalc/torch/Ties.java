package cnncalc.torch;

import cnncalc.python.PythonError;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Parameters that stand in place of those that a layer made, and that several layers may hold: each counts once, with the
 * layer that is called first. PyTorch 2.13, {@code torch/nn/modules/module.py}: {@code __setattr__} registers what is
 * assigned, {@code named_parameters} leaves out what it has given already.
 */
final class Ties {

    private final Map<Tensor, ModuleState> counted = new HashMap<>();

    void clear() {
        counted.clear();
    }

    /** Whether a layer counts a parameter that a program made. */
    boolean counts(Tensor parameter) {
        return counted.containsKey(parameter);
    }

    /** Returns the names of a layer's parameters that count elsewhere; the others count with it from now on. */
    List<String> lent(ModuleState layer) {
        List<String> lent = new ArrayList<>();
        for (Map.Entry<String, Tensor> each : layer.given.entrySet()) {
            boolean read = each.getValue().reference() != null;
            ModuleState owner = read ? null : counted.putIfAbsent(each.getValue(), layer);
            if (read || (owner != null && owner != layer)) {
                lent.add(each.getKey());
            }
        }
        return lent;
    }

    /** Whether what is assigned takes the place of a parameter that the layer made. */
    static boolean replaces(ModuleState state, String name, Tensor tensor) {
        return (tensor.isParameter() || tensor.weighs() != null)
                && state.layer != null
                && LayerAttributes.parameters(state).contains(name);
    }

    /**
     * Puts a parameter in place of one that the layer made.
     *
     * @throws PythonError if it is of another shape: the layer would no longer be what it was made as
     */
    static void give(ModuleState state, String name, Tensor tensor) {
        long[] made = LayerAttributes.tensor(state, name).sizes();
        long[] sizes = tensor.sizes();
        if (made != null && sizes != null && !Arrays.equals(made, sizes)) {
            throw PythonError.of(
                    "ValueError",
                    Message.of(
                            "pytorch.weight", state.call.name() + "." + name, Shapes.text(made), Shapes.text(sizes)));
        }
        Weighing weighs = tensor.weighs();
        Tensor parameter = weighs == null
                ? tensor
                : weighs.layer().given.computeIfAbsent(weighs.name(), own -> Tensor.parameter(null, sizes));
        state.given.put(name, parameter);
        new Weighing(state, name).train(tensor.isTrained());
    }
}
