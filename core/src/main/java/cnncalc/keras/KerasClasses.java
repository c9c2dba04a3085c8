package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Dialect;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Spelling;
import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.PyBool;
import cnncalc.python.PyClass;
import cnncalc.python.PyInstance;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The classes of {@code keras.layers}: one for each layer that has a spelling, and what all can do. */
final class KerasClasses {

    private static final List<String> NO_ARGUMENTS = List.of("name", "trainable", "dtype", "weights");

    /** What the layers around them run step by step. */
    private static final List<String> CELLS = List.of("SimpleRNNCell", "LSTMCell", "GRUCell", "StackedRNNCells");

    private final KerasSession session;
    private final PyClass layer = PyClass.of("Layer", List.of());
    private final Map<String, PyValue> classes = new LinkedHashMap<>();

    KerasClasses(KerasSession session) {
        this.session = session;
        layer.method("__init__", (arguments, bounds) -> begun(arguments));
        layer.method("__call__", this::call);
        layer.method("__getattr__", (arguments, bounds) -> member(arguments));
        layer.method("__setattr__", (arguments, bounds) -> set(arguments, bounds));
        layer.method("build", (arguments, bounds) -> PyNone.NONE);
        layer.method("add_weight", (arguments, bounds) -> weight(arguments, bounds));
        for (String name : List.of("get_config", "get_weights", "weights_of", "compute_output_shape", "compute_mask")) {
            layer.method(
                    name,
                    (arguments, bounds) -> new PyUnknown(Message.of("python.module.unknown", name), arguments.span()));
        }
        layer.method("adapt", (arguments, bounds) -> PyNone.NONE);
        layer.method("add_loss", (arguments, bounds) -> PyNone.NONE);
        layer.method("add_metric", (arguments, bounds) -> PyNone.NONE);
        layer.method("set_weights", (arguments, bounds) -> PyNone.NONE);
        layer.method("load_own_variables", (arguments, bounds) -> PyNone.NONE);
        classes.put("Layer", layer);
        for (String name : LayerTypes.names(Dialect.KERAS)) {
            classes.put(name, type(name));
        }
        for (String name : CELLS) {
            classes.put(name, type(name));
        }
        OlderNames.add(classes, this::type);
        FunctionalMerges.add(classes, session);
    }

    PyClass layer() {
        return layer;
    }

    Map<String, PyValue> classes() {
        return classes;
    }

    private PyClass type(String name) {
        PyClass type = PyClass.of(name, List.of(layer));
        type.method("__init__", (arguments, bounds) -> {
            PyInstance self = (PyInstance) arguments.get(0);
            LayerState state = new LayerState(LayerState.Kind.LAYER, OlderNames.now(name), arguments.span());
            state.object = self;
            self.setState(state);
            configure(state, arguments.rest(), bounds, name);
            session.touch();
            return PyNone.NONE;
        });
        return type;
    }

    private void configure(LayerState state, Arguments given, Bounds bounds, String written) {
        Arguments arguments = OlderNames.arguments(written, given, session);
        List<Argument> all = new ArrayList<>();
        for (Given each : arguments.positions()) {
            all.add(new Argument("", session.value(each.value(), bounds), each.span()));
        }
        for (Map.Entry<String, Given> each : arguments.names().entrySet()) {
            if (!(each.getValue().value() instanceof PyUnknown) && !NO_ARGUMENTS.contains(each.getKey())) {
                all.add(new Argument(
                        each.getKey(),
                        session.value(each.getValue().value(), bounds),
                        each.getValue().span()));
            }
        }
        Spelling spelling = LayerTypes.spelling(Dialect.KERAS, state.className);
        Call call = new Call(state.className, all, arguments.span());
        state.config.addAll(
                spelling == null ? named(all, written) : spelling.named(call).arguments());
        PyValue name = arguments.find("name");
        state.name = name instanceof PyStr text ? text.text() : session.name(state.className);
        List<Given> every = new ArrayList<>(arguments.positions());
        every.addAll(arguments.names().values());
        for (Given each : every) {
            if (each.value() instanceof PyUnknown unknown) {
                session.lacks(state.name, unknown);
            }
        }
        PyValue trainable = arguments.find("trainable");
        state.trainable = !(trainable instanceof PyBool bool) || bool.value();
        shape(state);
    }

    /** A cell's units, and the cells of a stack, may stand without their name. */
    private static List<Argument> named(List<Argument> arguments, String cell) {
        List<Argument> named = new ArrayList<>();
        for (Argument argument : arguments) {
            boolean first = named.isEmpty() && argument.name().isEmpty() && CELLS.contains(cell);
            String name = cell.equals("StackedRNNCells") ? "cells" : "units";
            named.add(first ? new Argument(name, argument.value(), argument.span()) : argument);
        }
        return named;
    }

    /** {@code input_shape} and {@code input_dim} say a batch of which the size is open. */
    private static void shape(LayerState state) {
        Value batch = find(state, "batch_input_shape");
        Value sizes = find(state, "input_shape");
        Value width = find(state, "input_dim");
        Value length = find(state, "input_length");
        boolean embeds = state.className.equals("Embedding");
        List<Value> all = new ArrayList<>(List.of(new Nothing()));
        if (batch instanceof Many) {
            state.set("batch_shape", batch);
            return;
        }
        if (sizes != null) {
            all.addAll(sizes.values());
        } else if (width instanceof Whole && !embeds) {
            if (length != null) {
                all.add(length);
            }
            all.add(width);
        } else if (length instanceof Whole && embeds) {
            all.add(length);
        }
        if (all.size() > 1) {
            state.set("batch_shape", new Many(all));
        }
    }

    static @Nullable Value find(LayerState state, String name) {
        for (Argument argument : state.config) {
            if (argument.name().equals(name)) {
                return argument.value();
            }
        }
        return null;
    }

    /** The base of a program's own layers: a class that is not known, until it is called. */
    private PyValue begun(Arguments arguments) {
        PyInstance self = (PyInstance) arguments.get(0);
        if (self.state() == null) {
            LayerState state = new LayerState(LayerState.Kind.FUNCTIONAL, self.typeName(), arguments.span());
            PyValue name = arguments.find("name");
            state.name = name instanceof PyStr text ? text.text() : session.name(self.typeName());
            state.object = self;
            self.setState(state);
        }
        return PyNone.NONE;
    }

    private PyValue call(Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        LayerState state = LayerState.of(self);
        if (state == null) {
            throw PythonError.of("AttributeError", Message.of("pytorch.init", self.typeName()));
        }
        Arguments given = arguments.count() > 1 ? withTensors(arguments, bounds) : arguments;
        boolean onData = arguments.count() > 1 && !(arguments.get(1) instanceof KerasTensor);
        if (onData && state.isModel() && !state.outputs.isEmpty()) {
            return session.quietly(() -> session.call(self, state, given.rest(), bounds));
        }
        if (state.kind == LayerState.Kind.SEQUENTIAL
                && Chains.hasOwn(state)
                && given.count() > 1
                && given.get(1) instanceof KerasTensor tensor) {
            state.batchShape = Models.shape(tensor);
            Chains.layOut(session, state);
        }
        PyValue method = self.type().find("call");
        if (method != null && state.kind == LayerState.Kind.FUNCTIONAL) {
            return Subclassed.call(session, self, state, given.rest(), bounds);
        }
        return session.call(self, state, given.rest(), bounds);
    }

    /** Data of which the shape is known stands for an input of that shape. */
    private Arguments withTensors(Arguments arguments, Bounds bounds) {
        PyValue data = arguments.get(1);
        boolean array = data instanceof PyInstance && LayerState.of(data) == null;
        PyValue shape = array ? data.attribute("shape") : null;
        if (shape == null
                || !(session.value(shape, bounds) instanceof Many sizes)
                || sizes.values().isEmpty()) {
            return arguments;
        }
        List<Value> all = new ArrayList<>(sizes.values());
        all.set(0, new Nothing());
        LayerState input = new LayerState(LayerState.Kind.LAYER, "InputLayer", arguments.span());
        input.name = session.name("InputLayer");
        input.set("batch_shape", new Many(all));
        List<Given> positions = new ArrayList<>(arguments.positions());
        positions.set(1, new Given(Inputs.tensor(session, input), arguments.span()));
        return new Arguments(positions, arguments.names(), arguments.span());
    }

    private PyValue weight(Arguments arguments, Bounds bounds) {
        PyValue shape = arguments.find("shape");
        shape = shape == null && arguments.count() > 1 && !(arguments.get(1) instanceof PyStr)
                ? arguments.get(1)
                : shape;
        shape = shape == null ? arguments.find(2) : shape;
        PyValue trainable = arguments.find("trainable");
        LayerState state = LayerState.of(arguments.get(0));
        if (state != null && shape != null) {
            Value sizes = session.value(shape, bounds);
            boolean trained = !(trainable instanceof PyBool bool) || bool.value();
            state.weights.add(new LayerState.Weight(sizes, trained));
        }
        return new OwnWeight(shape == null ? PyNone.NONE : shape);
    }

    private PyValue member(Arguments arguments) {
        PyInstance self = (PyInstance) arguments.get(0);
        String name = ((PyStr) arguments.get(1)).text();
        LayerState state = LayerState.of(self);
        PyValue found = state == null ? null : LayerMembers.find(session, state, name);
        if (found == null) {
            throw PythonError.of("AttributeError", Message.of("python.attribute", self.typeName(), name));
        }
        return found;
    }

    private PyValue set(Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        String name = ((PyStr) arguments.get(1)).text();
        LayerState state = LayerState.of(self);
        PyValue value = arguments.get(2);
        if (name.equals("trainable") && state != null) {
            LayerMembers.train(state, value.isTrue(bounds));
        } else if ((name.equals("name") || name.equals("_name")) && state != null && value instanceof PyStr text) {
            state.name = text.text();
        } else {
            self.fields().put(name, value);
        }
        return PyNone.NONE;
    }

    /** Returns a list of objects. */
    static PyValue list(List<PyValue> values) {
        return new PyList(new ArrayList<>(values));
    }

    /** Returns a layer inside another as Keras's files have it. */
    static Value nested(LayerState state) {
        return new Nested(state.object(List.of()));
    }
}
