package cnncalc.keras;

import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nothing;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** {@code keras.Input}. */
final class Inputs {

    private Inputs() {}

    static PyValue made(KerasSession session, Arguments arguments, Bounds bounds) {
        PyValue shape = arguments.find(0, "shape");
        PyValue batchShape = arguments.find("batch_shape");
        batchShape = batchShape == null ? arguments.find("batch_input_shape") : batchShape;
        PyValue batch = arguments.find("batch_size");
        List<Value> sizes = new ArrayList<>();
        if (!KerasSession.isNothing(batchShape) && batchShape != null) {
            sizes.addAll(known(batchShape, session, bounds));
        } else {
            sizes.add(KerasSession.isNothing(batch) || batch == null ? new Nothing() : session.value(batch, bounds));
            if (shape != null) {
                sizes.addAll(known(shape, session, bounds));
            }
        }
        PyValue name = arguments.find("name");
        return tensor(session, sizes, name instanceof PyStr text ? text.text() : session.name("InputLayer"), arguments);
    }

    private static List<Value> known(PyValue shape, KerasSession session, Bounds bounds) {
        Value value = session.value(shape, bounds);
        return value instanceof Many many ? many.values() : List.of(value);
    }

    private static KerasTensor tensor(KerasSession session, List<Value> sizes, String name, Arguments arguments) {
        LayerState state = new LayerState(LayerState.Kind.LAYER, "InputLayer", arguments.span());
        state.name = name;
        state.set("batch_shape", new Many(sizes));
        return tensor(session, state);
    }

    static KerasTensor tensor(KerasSession session, LayerState state) {
        Shape shape = Json.shape(KerasClasses.find(state, "batch_shape"));
        KerasTensor tensor = new KerasTensor(session, state, 0, 0, shape);
        state.inbound.add(new Many(List.of()));
        state.inputsOfCalls.add(List.of());
        state.outputsOfCalls.add(List.of(tensor));
        return tensor;
    }

    /** Returns an input of the shape that a tensor has. */
    static KerasTensor like(KerasSession session, KerasTensor tensor) {
        LayerState state = new LayerState(LayerState.Kind.LAYER, "InputLayer", tensor.layer().span);
        state.name = session.name("InputLayer");
        Value shape = Models.shape(tensor);
        state.set("batch_shape", shape);
        return tensor(session, state);
    }
}
