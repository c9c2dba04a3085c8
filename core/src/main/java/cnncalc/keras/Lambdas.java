package cnncalc.keras;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyClass;
import cnncalc.python.PyDict;
import cnncalc.python.PyInstance;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

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
            state.object = self;
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
        PyValue result =
                self.fields().getOrDefault("function", PyNone.NONE).call(given(self, arguments, bounds), bounds);
        if (result instanceof PyUnknown unknown) {
            throw unknown.needed().at(arguments.span());
        }
        for (KerasTensor tensor : KerasSession.tensors(result, bounds)) {
            shapes.add(tensor.known());
        }
        if (shapes.isEmpty() && !inputs.isEmpty()) {
            throw PythonError.of("TypeError", Message.of("model.made", result.typeName()))
                    .at(arguments.span());
        }
        LayerState state = LayerState.of(self);
        return state == null ? PyNone.NONE : session.function(state, inputs, shapes);
    }

    /** Returns what the function is given: the tensors, and what the layer was told to give it by name. */
    private static Arguments given(PyInstance self, Arguments arguments, Bounds bounds) {
        Map<String, Arguments.Given> names = new LinkedHashMap<>();
        if (self.fields().get("arguments") instanceof PyDict more) {
            for (PyValue item : more.items()) {
                List<PyValue> pair = bounds.list(item);
                names.put(pair.get(0).text(bounds), new Arguments.Given(pair.get(1), arguments.span()));
            }
        }
        Arguments.Given first = new Arguments.Given(arguments.get(1), arguments.span());
        return new Arguments(List.of(first), names, arguments.span());
    }
}
