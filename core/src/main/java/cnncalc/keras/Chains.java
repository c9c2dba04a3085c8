package cnncalc.keras;

import cnncalc.call.Value;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyValue;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The tensors inside a Sequential model, for programs that go on from its output. */
final class Chains {

    private Chains() {}

    /** Whether a chain has layers of the program's own, whose insides show when they are called. */
    static boolean hasOwn(LayerState state) {
        for (PyValue each : state.layers) {
            LayerState layer = LayerState.of(each);
            if (layer != null && layer.kind == LayerState.Kind.FUNCTIONAL && layer.outputs.isEmpty()) {
                return true;
            }
            if (layer != null && layer.kind == LayerState.Kind.SEQUENTIAL && hasOwn(layer)) {
                return true;
            }
        }
        return false;
    }

    /** Lays a chain out that is not yet; another model, or none, is left alone. */
    static void complete(KerasSession session, @Nullable LayerState state) {
        if (state != null && state.kind == LayerState.Kind.SEQUENTIAL && state.outputs.isEmpty()) {
            layOut(session, state);
        }
    }

    static void layOut(KerasSession session, LayerState state) {
        KerasTensor current = null;
        for (PyValue each : state.layers) {
            LayerState layer = LayerState.of(each);
            if (layer == null) {
                return;
            }
            if (layer.isInput()) {
                current = layer.outputsOfCalls.get(0).get(0);
                state.inputs = List.of(current);
                continue;
            }
            if (current == null) {
                Value shape = Models.inputShape(layer);
                shape = shape == null ? state.batchShape : shape;
                if (shape == null) {
                    return;
                }
                LayerState input = new LayerState(LayerState.Kind.LAYER, "InputLayer", layer.span);
                input.name = session.name("InputLayer");
                input.set("batch_shape", shape);
                current = Inputs.tensor(session, input);
                state.inputs = List.of(current);
            }
            PyValue out = each.call(Arguments.of(KerasSession.nowhere(), current), new Bounds());
            if (!(out instanceof KerasTensor tensor)) {
                return;
            }
            current = tensor;
        }
        if (current != null) {
            state.outputs = List.of(current);
        }
    }
}
