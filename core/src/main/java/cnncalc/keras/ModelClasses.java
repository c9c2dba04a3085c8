package cnncalc.keras;

import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.PyClass;
import cnncalc.python.PyDict;
import cnncalc.python.PyInstance;
import cnncalc.python.PyInt;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code Sequential} and {@code Model}. */
final class ModelClasses {

    /** What changes nothing that is counted, but says that this is the model. */
    private static final List<String> USES = List.of("compile", "summary", "fit_generator");

    private static final List<String> IGNORED = List.of(
            "predict",
            "evaluate",
            "save",
            "save_weights",
            "load_weights",
            "predict_classes",
            "predict_proba",
            "evaluate_generator",
            "predict_generator",
            "reset_states",
            "to_json",
            "to_yaml",
            "export",
            "add_loss",
            "add_metric",
            "test_on_batch",
            "predict_on_batch");

    private final KerasSession session;
    private final KerasClasses classes;
    private final PyClass model;
    private final PyClass sequential;

    ModelClasses(KerasSession session, KerasClasses classes) {
        this.session = session;
        this.classes = classes;
        this.model = PyClass.of("Model", List.of(classes.layer()));
        this.sequential = PyClass.of("Sequential", List.of(model));
        model.method("__init__", this::functional);
        sequential.method("__init__", this::chain);
        sequential.method("add", (arguments, bounds) -> add(arguments.get(0), arguments.get(1)));
        sequential.method("pop", (arguments, bounds) -> {
            List<PyValue> layers = state(arguments.get(0)).layers;
            return layers.isEmpty() ? PyNone.NONE : layers.remove(layers.size() - 1);
        });
        for (String name : USES) {
            model.method(name, (arguments, bounds) -> used(arguments));
        }
        model.method("train_on_batch", (arguments, bounds) -> {
            bounds.settle();
            session.use(state(arguments.get(0)));
            return new PyUnknown(Message.of("python.module.unknown", "train_on_batch"), arguments.span());
        });
        for (String name : IGNORED) {
            model.method(
                    name,
                    (arguments, bounds) -> new PyUnknown(Message.of("python.module.unknown", name), arguments.span()));
        }
        model.method("build", this::built);
        model.method("fit", this::fitted);
        model.method("get_layer", this::find);
        model.method("__getattr__", (arguments, bounds) -> member(arguments));
        sequential.method(
                "call",
                (arguments, bounds) ->
                        session.call((PyInstance) arguments.get(0), state(arguments.get(0)), arguments.rest(), bounds));
    }

    void put(Map<String, PyValue> members) {
        members.put("Model", model);
        members.put("Functional", model);
        members.put("Sequential", sequential);
    }

    PyClass model() {
        return model;
    }

    private static LayerState state(PyValue self) {
        LayerState state = LayerState.of(self);
        if (state == null) {
            throw PythonError.of("AttributeError", Message.of("pytorch.init", self.typeName()));
        }
        return state;
    }

    private PyValue functional(Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        PyValue inputs = first(arguments, 1, "inputs", "input");
        PyValue outputs = first(arguments, 2, "outputs", "output");
        PyValue name = arguments.find("name");
        boolean own = self.type() != model && self.type().find("call") != null;
        LayerState state =
                new LayerState(LayerState.Kind.FUNCTIONAL, own ? self.typeName() : "Functional", arguments.span());
        state.object = self;
        state.name = name instanceof PyStr text ? text.text() : session.name(own ? self.typeName() : "Functional");
        self.setState(state);
        if (inputs != null && outputs != null) {
            if (outputs instanceof PyUnknown unknown) {
                throw unknown.needed().at(arguments.span());
            }
            state.inputs = KerasSession.tensors(inputs, bounds);
            state.outputs = KerasSession.tensors(outputs, bounds);
            if (state.inputs.isEmpty() || state.outputs.isEmpty()) {
                throw PythonError.of("ValueError", Message.of("model.ends")).at(arguments.span());
            }
        }
        session.made(state);
        return PyNone.NONE;
    }

    private static @Nullable PyValue first(Arguments arguments, int position, String name, String older) {
        PyValue value = arguments.find(position, name);
        return value == null ? arguments.find(older) : value;
    }

    private PyValue chain(Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        LayerState state = new LayerState(LayerState.Kind.SEQUENTIAL, "Sequential", arguments.span());
        state.object = self;
        PyValue name = arguments.find("name");
        state.name = name instanceof PyStr text ? text.text() : session.name("Sequential");
        self.setState(state);
        PyValue layers = arguments.find(1, "layers");
        if (LayerState.of(layers) != null && layers != null) {
            add(self, layers);
        } else if (!KerasSession.isNothing(layers) && layers != null) {
            for (PyValue each : bounds.list(layers)) {
                add(self, each);
            }
        }
        session.made(state);
        return PyNone.NONE;
    }

    private PyValue add(PyValue self, PyValue layer) {
        LayerState state = state(self);
        if (layer instanceof KerasTensor tensor && tensor.layer().isInput()) {
            PyInstance input = new PyInstance(PyClass.of("InputLayer", List.of()), new Bounds());
            input.setState(tensor.layer());
            state.layers.add(input);
        } else if (LayerState.of(layer) != null) {
            state.layers.add(layer);
        } else {
            session.touch();
            Message message =
                    layer instanceof PyUnknown unknown ? unknown.reason() : Message.of("model.made", layer.typeName());
            throw PythonError.of("TypeError", message);
        }
        session.touch();
        return PyNone.NONE;
    }

    private PyValue used(Arguments arguments) {
        session.use(state(arguments.get(0)));
        return PyNone.NONE;
    }

    private PyValue built(Arguments arguments, Bounds bounds) {
        LayerState state = state(arguments.get(0));
        PyValue shape = arguments.find(1, "input_shape");
        if (shape != null) {
            state.batchShape = session.value(shape, bounds);
            session.use(state);
            PyInstance self = (PyInstance) arguments.get(0);
            if (state.kind == LayerState.Kind.FUNCTIONAL
                    && self.type().find("call") != null
                    && state.outputs.isEmpty()) {
                trace(self, state, bounds);
            }
        }
        return PyNone.NONE;
    }

    /** Lays a program's own model out on an input of the shape that it is built for. */
    private void trace(PyInstance self, LayerState state, Bounds bounds) {
        LayerState input = new LayerState(LayerState.Kind.LAYER, "InputLayer", state.span);
        input.name = session.name("InputLayer");
        input.set("batch_shape", state.batchShape == null ? new Many(List.of()) : state.batchShape);
        Subclassed.call(
                session, self, state, Arguments.of(KerasSession.nowhere(), Inputs.tensor(session, input)), bounds);
    }

    /** What a model is trained with says the shape that it is built for. */
    private PyValue fitted(Arguments arguments, Bounds bounds) {
        LayerState state = state(arguments.get(0));
        session.use(state);
        PyValue data = arguments.find(1, "x");
        PyValue shape = data == null || data instanceof PyUnknown ? null : data.attribute("shape");
        if (shape != null && !(shape instanceof PyUnknown) && state.batchShape == null) {
            Value sizes = session.value(shape, bounds);
            if (sizes instanceof Many many && !many.values().isEmpty()) {
                List<Value> all = new ArrayList<>(many.values());
                all.set(0, new Value.Nothing());
                state.batchShape = new Many(all);
                PyInstance self = (PyInstance) arguments.get(0);
                if (state.kind == LayerState.Kind.FUNCTIONAL
                        && self.type().find("call") != null
                        && state.outputs.isEmpty()) {
                    trace(self, state, bounds);
                }
            }
        }
        return new PyUnknown(Message.of("python.module.unknown", "fit"), arguments.span());
    }

    /** A chain does not list the input that it begins with; Keras 3.15, {@code models/sequential.py}, {@code layers}. */
    private List<PyValue> layers(LayerState state) {
        List<LayerState> all = Models.layers(state);
        boolean begins = state.kind == LayerState.Kind.SEQUENTIAL
                && !all.isEmpty()
                && all.get(0).isInput();
        if (begins && all.size() > 1) {
            all.get(1).builtFor(Models.inputShape(all.get(0)));
        }
        List<PyValue> layers = new ArrayList<>();
        for (LayerState each : begins ? all.subList(1, all.size()) : all) {
            each.chain = state.kind == LayerState.Kind.SEQUENTIAL ? state : null;
            layers.add(object(each));
        }
        return layers;
    }

    private PyValue object(LayerState layer) {
        PyValue known = layer.object;
        if (known == null) {
            PyValue own = classes.classes().get(layer.className);
            PyInstance made = new PyInstance(own instanceof PyClass type ? type : classes.layer(), new Bounds());
            made.setState(layer);
            layer.object = made;
            known = made;
        }
        return known;
    }

    private PyValue find(Arguments arguments, Bounds bounds) {
        LayerState state = state(arguments.get(0));
        PyValue name = arguments.find("name");
        PyValue index = arguments.find("index");
        PyValue first = arguments.find(1);
        name = name == null && first instanceof PyStr ? first : name;
        index = index == null && first instanceof PyInt ? first : index;
        List<PyValue> layers = layers(state);
        if (index instanceof PyInt at) {
            return new PyList(layers).item(at, bounds);
        }
        for (PyValue each : layers) {
            LayerState layer = LayerState.of(each);
            if (layer != null && name instanceof PyStr text && layer.name.equals(text.text())) {
                return each;
            }
        }
        throw PythonError.of("ValueError", Message.of("model.layer", name instanceof PyStr text ? text.text() : "?"));
    }

    private PyValue member(Arguments arguments) {
        LayerState state = state(arguments.get(0));
        String name = ((PyStr) arguments.get(1)).text();
        PyValue found = switch (name) {
            case "layers" -> new PyList(layers(state));
            case "inputs", "outputs" -> all(state, name);
            case "output", "input", "output_shape", "input_shape" -> ends(state, name);
            case "history", "optimizer", "loss", "metrics", "metrics_names", "stop_training" ->
                new PyUnknown(Message.of("python.module.unknown", name), arguments.span());
            case "state_dict" -> new PyDict();
            default -> LayerMembers.find(session, state, name);
        };
        if (found == null) {
            throw PythonError.of("AttributeError", Message.of("python.attribute", "Model", name));
        }
        return found;
    }

    private PyValue all(LayerState state, String name) {
        Chains.complete(session, state);
        return KerasClasses.list(new ArrayList<>(name.equals("inputs") ? state.inputs : state.outputs));
    }

    /** A chain has ends once its input is known; asking for them lays it out. */
    private @Nullable PyValue ends(LayerState state, String name) {
        Chains.complete(session, state);
        List<KerasTensor> tensors = name.startsWith("output") ? state.outputs : state.inputs;
        if (tensors.isEmpty()) {
            return null;
        }
        return name.endsWith("shape")
                ? new PyShape(tensors.get(0).sizes())
                : tensors.size() == 1 ? tensors.get(0) : KerasClasses.list(new ArrayList<>(tensors));
    }
}
