package cnncalc.keras;

import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Whole;
import cnncalc.layer.OwnWeights;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyFunction;
import cnncalc.python.PyInstance;
import cnncalc.python.PyList;
import cnncalc.python.PyMethod;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A program's own layers and models: what their {@code call} does, as a model inside the model. */
final class Subclassed {

    private Subclassed() {}

    static PyValue call(KerasSession session, PyInstance self, LayerState state, Arguments arguments, Bounds bounds) {
        session.touch();
        List<KerasTensor> inputs = new ArrayList<>();
        for (Arguments.Given given : arguments.positions()) {
            inputs.addAll(KerasSession.tensors(given.value(), bounds));
        }
        if (inputs.isEmpty()) {
            if (arguments.count() > 0 && arguments.get(0) instanceof PyUnknown unknown) {
                throw unknown.needed().at(arguments.span());
            }
            return method(self, "call").call(arguments, bounds);
        }
        build(self, inputs, bounds);
        List<PyValue> inside = new ArrayList<>();
        for (KerasTensor input : inputs) {
            inside.add(Inputs.like(session, input));
        }
        PyValue given = arguments.get(0) instanceof KerasTensor ? inside.get(0) : new PyList(inside);
        Map<String, Arguments.Given> names = new LinkedHashMap<>(arguments.names());
        names.remove("training");
        List<Arguments.Given> positions = new ArrayList<>();
        if (arguments.get(0) instanceof KerasTensor && inside.size() > 1) {
            inside.forEach(each -> positions.add(new Arguments.Given(each, arguments.span())));
        } else {
            positions.add(new Arguments.Given(given, arguments.span()));
        }
        PyValue result = method(self, "call").call(new Arguments(positions, names, arguments.span()), bounds);
        List<KerasTensor> outputs = KerasSession.tensors(result, bounds);
        if (outputs.isEmpty()) {
            return result;
        }
        state.inputs = tensors(inside);
        state.outputs = weighted(session, state, outputs);
        return session.call(self, state, arguments, bounds);
    }

    private static List<KerasTensor> tensors(List<PyValue> values) {
        List<KerasTensor> tensors = new ArrayList<>();
        for (PyValue value : values) {
            tensors.add((KerasTensor) value);
        }
        return tensors;
    }

    /** Weights of the layer's own stand in a layer that hands its input on. */
    private static List<KerasTensor> weighted(KerasSession session, LayerState state, List<KerasTensor> outputs) {
        List<Value> trained = new ArrayList<>();
        List<Value> fixed = new ArrayList<>();
        for (LayerState.Weight weight : state.weights) {
            long count = 1;
            for (Value size : weight.shape() instanceof Many many ? many.values() : List.of(weight.shape())) {
                count *= size instanceof Whole whole ? whole.value() : 1;
            }
            (weight.trained() ? trained : fixed).add(Value.of(count));
        }
        if (state.weights.isEmpty()) {
            return outputs;
        }
        LayerState own = new LayerState(LayerState.Kind.LAYER, OwnWeights.CLASS, state.span);
        own.name = session.name("Weights");
        own.set("trained", new Many(trained));
        own.set("fixed", new Many(fixed));
        List<KerasTensor> more = new ArrayList<>(outputs);
        PyValue passed = session.call(
                new PyInstance(cnncalc.python.PyClass.of("Weights", List.of()), new Bounds()),
                own,
                Arguments.of(KerasSession.nowhere(), outputs.get(0)),
                new Bounds());
        more.set(0, (KerasTensor) passed);
        return more;
    }

    private static void build(PyInstance self, List<KerasTensor> inputs, Bounds bounds) {
        LayerState state = LayerState.of(self);
        boolean own = self.type().find("build") instanceof PyFunction;
        if (state == null || state.builtOnce || !own) {
            return;
        }
        state.builtOnce = true;
        List<PyValue> shapes = new ArrayList<>();
        for (KerasTensor input : inputs) {
            shapes.add(new PyShape(input.sizes()));
        }
        try {
            method(self, "build")
                    .call(
                            Arguments.of(
                                    KerasSession.nowhere(), shapes.size() == 1 ? shapes.get(0) : new PyTuple(shapes)),
                            bounds);
        } catch (PythonError error) {
            if (error.kind().equals(KerasSession.UNKNOWN)) {
                return;
            }
            throw error;
        }
    }

    private static PyValue method(PyInstance self, String name) {
        PyValue function = self.type().find(name);
        if (function == null) {
            throw new IllegalStateException(name);
        }
        return new PyMethod(self, function);
    }
}
