package cnncalc.keras;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyClass;
import cnncalc.python.PyInstance;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** {@code Lambda}: its shape is found by running its function on the tensor. */
final class Lambdas {

    private Lambdas() {}

    static PyClass type(KerasSession session, PyClass layer) {
        PyClass type = PyClass.of("Lambda", List.of(layer));
        type.method("__init__", (arguments, bounds) -> {
            PyInstance self = (PyInstance) arguments.get(0);
            LayerState state = new LayerState(LayerState.Kind.LAYER, "TFOpLambda", arguments.span());
            PyValue name = arguments.find("name");
            state.name = name instanceof PyStr text ? text.text() : session.name("Lambda");
            state.set("function", cnncalc.call.Value.of("Lambda"));
            self.setState(state);
            PyValue function = arguments.find(1, "function");
            self.fields().put("function", function == null ? PyNone.NONE : function);
            PyValue more = arguments.find("arguments");
            self.fields().put("arguments", more == null ? PyNone.NONE : more);
            return PyNone.NONE;
        });
        type.method("__call__", (arguments, bounds) -> call(session, arguments, bounds));
        return type;
    }

    private static PyValue call(KerasSession session, Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        List<KerasTensor> inputs = KerasSession.tensors(arguments.get(1), bounds);
        List<Shape> shapes = new ArrayList<>();
        try {
            PyValue result = self.fields()
                    .getOrDefault("function", PyNone.NONE)
                    .call(Arguments.of(arguments.span(), arguments.get(1)), bounds);
            for (KerasTensor tensor : KerasSession.tensors(result, bounds)) {
                shapes.add(tensor.known());
            }
        } catch (PythonError unknown) {
            shapes.clear();
        }
        if (shapes.isEmpty() && !inputs.isEmpty()) {
            shapes.add(inputs.get(0).known());
        }
        LayerState state = LayerState.of(self);
        return state == null ? PyNone.NONE : session.function(state, inputs, shapes);
    }
}
