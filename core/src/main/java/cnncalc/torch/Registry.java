package cnncalc.torch;

import cnncalc.call.Call;
import cnncalc.layer.Layer;
import cnncalc.layer.Uncalled;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the model that is being called has among its {@code parameters()}. A layer in a plain list or dict, or one that is
 * made anew in each call, has weights that the model does not know of; PyTorch 2.13, {@code torch/nn/modules/module.py}.
 */
final class Registry {

    private final Set<PyValue> known = new HashSet<>();
    private final Set<Call> strangers = new LinkedHashSet<>();
    private @Nullable PyValue root;

    /** Begins with another model; null for none. */
    void begin(@Nullable PyValue model) {
        root = model;
        known.clear();
    }

    void clear() {
        strangers.clear();
    }

    /** Returns the layers with weights that were called and are no part of their model. */
    Set<Call> strangers() {
        return strangers;
    }

    /** Whether the model has a module or a parameter; what it had not may have been registered since. */
    boolean has(PyValue part) {
        PyValue model = root;
        if (model == null || known.contains(part)) {
            return true;
        }
        for (PyValue module : ModuleProtocol.modules(model).values()) {
            known.add(module);
            known.addAll(Modules.state(module).parameters.values());
        }
        return known.contains(part);
    }

    /** Whether a layer has weights that its model does not have, which is remembered. */
    boolean isStranger(PyValue self, ModuleState state, Layer layer, List<Tensor> tensors) {
        boolean stranger = !has(self) && weighs(layer, tensors);
        if (stranger) {
            strangers.add(state.call);
        }
        return stranger;
    }

    private static boolean weighs(Layer layer, List<Tensor> tensors) {
        List<Shape> shapes = new ArrayList<>();
        for (Tensor tensor : tensors) {
            if (tensor.shape() != null) {
                shapes.add(tensor.shape());
            }
        }
        try {
            return !(shapes.size() < tensors.size() ? new Uncalled(layer).weights(List.of()) : layer.weights(shapes))
                    .isEmpty();
        } catch (Refusal saidLater) {
            return false;
        }
    }
}
