package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.layer.Dialect;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Operation;
import cnncalc.layer.Spelling;
import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.CallValues;
import cnncalc.python.Library;
import cnncalc.python.PyDict;
import cnncalc.python.PyInstance;
import cnncalc.python.PyList;
import cnncalc.python.PyModule;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One run of a program: the names that its layers have got, and the graph that its calls make. */
final class KerasSession {

    /** The kind of an error behind which nothing more can be worked out; what is wrong is said where it began. */
    static final String UNKNOWN = "UnknownShape";

    private static final Span NOWHERE = new Span(0, 0);

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<LayerState> models = new ArrayList<>();
    private final KerasDialect dialect;
    private final boolean tensorFlow;
    private final Map<String, PyUnknown> unknown = new HashMap<>();
    private long touched;
    private @Nullable LayerState trained;
    private @Nullable PyModule numpy;

    /**
     * @param tensorFlow whether the program has its Keras of TensorFlow, which was Keras 2 for long
     */
    KerasSession(KerasDialect dialect, boolean tensorFlow) {
        this.tensorFlow = tensorFlow;
        this.dialect = dialect;
    }

    /** Whether pools take their padding in any case, {@code conv_utils.normalize_padding} of Keras 2; those of Keras 3 don't. */
    boolean normalizesPadding() {
        return tensorFlow || dialect != KerasDialect.KERAS_3;
    }

    KerasDialect dialect() {
        return dialect;
    }

    /** Remembers that a layer was given something that is not known. */
    void lacks(String layer, PyUnknown value) {
        unknown.put(layer, value);
    }

    /** Returns what a layer was given that is not known; null where there is nothing of that kind. */
    @Nullable
    PyUnknown lacking(@Nullable String layer) {
        return layer == null ? null : unknown.get(layer);
    }

    long touched() {
        return touched;
    }

    void touch() {
        touched++;
    }

    /** Returns what calling a model on data gives, which changes nothing about it. */
    PyValue quietly(Supplier<PyValue> call) {
        long before = touched;
        PyValue result = call.get();
        touched = before;
        return result;
    }

    /** Remembers a model that the program makes. */
    void made(LayerState model) {
        models.add(model);
        touch();
    }

    List<LayerState> models() {
        return models;
    }

    /** Remembers the model that the program compiles, trains or prints. */
    void use(LayerState model) {
        trained = model;
    }

    @Nullable
    LayerState used() {
        return trained;
    }

    /** {@code keras/src/utils/naming.py}, {@code auto_name}: {@code conv2d}, {@code conv2d_1}. */
    String name(String className) {
        String snake = snake(className);
        int number = numbers.merge(snake, 1, Integer::sum) - 1;
        return number == 0 ? snake : snake + "_" + number;
    }

    static String snake(String className) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < className.length(); i++) {
            char c = className.charAt(i);
            boolean upper = c >= 'A' && c <= 'Z';
            char before = i == 0 ? ' ' : className.charAt(i - 1);
            char behind = i + 1 < className.length() ? className.charAt(i + 1) : ' ';
            boolean afterLower = before >= 'a' && before <= 'z';
            boolean startsWord = behind >= 'a' && behind <= 'z' && i > 0;
            out.append(upper && (afterLower || startsWord) ? "_" : "").append(upper ? (char) (c + 32) : c);
        }
        return out.toString();
    }

    /** Returns the tensors in a value, in order, those of a dict in the order of its names. */
    static List<KerasTensor> tensors(PyValue value, Bounds bounds) {
        List<KerasTensor> tensors = new ArrayList<>();
        if (value instanceof KerasTensor tensor) {
            tensors.add(tensor);
        } else if (value instanceof PyList || value instanceof PyTuple) {
            PyUnknown unknown = null;
            for (PyValue each : bounds.list(value)) {
                unknown = each instanceof PyUnknown open ? open : unknown;
                tensors.addAll(tensors(each, bounds));
            }
            if (unknown != null && !tensors.isEmpty()) {
                throw unknown.needed();
            }
        } else if (value instanceof PyDict dict) {
            for (PyValue each : dict.values()) {
                tensors.addAll(tensors(each, bounds));
            }
        }
        return tensors;
    }

    /** Returns a program's value as Keras's files have it; what they cannot have is nothing. */
    Value value(PyValue value, Bounds bounds) {
        if (value instanceof KerasTensor tensor) {
            return tensor.reference();
        }
        LayerState layer = LayerState.of(value);
        if (layer != null) {
            return new Nested(layer.object(List.of()));
        }
        if (value instanceof PyList || value instanceof PyTuple || value instanceof PyShape) {
            List<Value> values = new ArrayList<>();
            for (PyValue each : bounds.list(value)) {
                values.add(value(each, bounds));
            }
            return new Many(values);
        }
        Value plain = CallValues.of(value, bounds);
        if (plain != null) {
            return plain;
        }
        PyValue name = value instanceof PyUnknown ? null : value.attribute("__name__");
        return name instanceof PyStr text ? Value.of(text.text()) : new Nothing();
    }

    /** Calls a layer on tensors and returns what it gives. */
    PyValue call(PyInstance self, LayerState state, Arguments arguments, Bounds bounds) {
        touch();
        List<Value> args = new ArrayList<>();
        List<Argument> kwargs = new ArrayList<>();
        List<KerasTensor> inputs = new ArrayList<>();
        for (Given given : arguments.positions()) {
            inputs.addAll(tensors(given.value(), bounds));
            args.add(value(given.value(), bounds));
        }
        for (Map.Entry<String, Given> named : arguments.names().entrySet()) {
            inputs.addAll(tensors(named.getValue().value(), bounds));
            kwargs.add(new Argument(
                    named.getKey(),
                    value(named.getValue().value(), bounds),
                    named.getValue().span()));
        }
        if (inputs.isEmpty()) {
            return new PyUnknown(Message.of("model.data"), arguments.span());
        }
        List<@Nullable Shape> shapes = shapes(state, inputs, arguments.names(), bounds);
        return added(state, args, kwargs, inputs, shapes);
    }

    private PyValue added(
            LayerState state,
            List<Value> args,
            List<Argument> kwargs,
            List<KerasTensor> inputs,
            List<@Nullable Shape> shapes) {
        List<Argument> node = new ArrayList<>();
        node.add(new Argument("args", new Many(args), null));
        node.add(new Argument("kwargs", new Nested(new Call("", kwargs, null)), null));
        int number = state.inbound.size();
        state.inbound.add(new Nested(new Call("", node, state.span)));
        state.inputsOfCalls.add(inputs);
        List<KerasTensor> outputs = new ArrayList<>();
        for (Shape shape : shapes) {
            outputs.add(new KerasTensor(this, state, number, outputs.size(), shape));
        }
        state.outputsOfCalls.add(outputs);
        return outputs.size() == 1 ? outputs.get(0) : new PyList(new ArrayList<>(outputs));
    }

    private List<@Nullable Shape> shapes(
            LayerState state, List<KerasTensor> inputs, Map<String, Given> names, Bounds bounds) {
        List<@Nullable Shape> unknown = new ArrayList<>();
        unknown.add(null);
        List<Shape> given = new ArrayList<>();
        for (KerasTensor input : inputs) {
            if (input.shape() == null) {
                return unknown;
            }
            given.add(input.known());
        }
        try {
            if (state.isModel()) {
                return new ArrayList<>(ModelShapes.of(state, given));
            }
            if (ModelReader.modelOfSteps(state.object(List.of())) != null) {
                return new ArrayList<>(ModelShapes.around(state, given));
            }
            Layer layer = layer(state, names, bounds);
            return layer == null ? unknown : new ArrayList<>(layer.outputs(given, new Findings()));
        } catch (Refusal | ArithmeticException | IndexOutOfBoundsException saidLater) {
            return unknown;
        }
    }

    private @Nullable Layer layer(LayerState state, Map<String, Given> names, Bounds bounds) {
        if (state.layer != null) {
            return state.layer;
        }
        Spelling spelling = LayerTypes.spelling(
                state.kind == LayerState.Kind.OPERATION ? Dialect.KERAS_OPERATION : Dialect.KERAS, state.className);
        if (spelling == null) {
            return null;
        }
        List<Argument> all = new ArrayList<>(state.config);
        for (Map.Entry<String, Given> named : names.entrySet()) {
            all.add(new Argument(
                    Spelling.CALL + named.getKey(),
                    value(named.getValue().value(), bounds),
                    named.getValue().span()));
        }
        return spelling.read(new Call(state.className, all, state.span));
    }

    /** Does with numbers and arrays of the program what NumPy's function of the name does; not known where there is none. */
    PyValue onNumbers(String name, Arguments arguments, Bounds bounds) {
        PyModule module = numpy;
        if (module == null) {
            module = (PyModule) new Library(other -> null).find("numpy");
            numpy = module;
        }
        PyValue function = module.attributes().contains(name) ? module.attribute(name) : null;
        PyValue empty = module.attribute("empty");
        if (function == null || empty == null) {
            return new PyUnknown(Message.of("model.data"), arguments.span());
        }
        List<Given> positions = new ArrayList<>();
        for (Given given : arguments.positions()) {
            boolean weight = given.value() instanceof OwnWeight;
            PyValue array = weight
                    ? empty.call(Arguments.of(given.span(), ((OwnWeight) given.value()).shape()), bounds)
                    : given.value();
            positions.add(new Given(array, given.span()));
        }
        return function.call(new Arguments(positions, arguments.names(), arguments.span()), bounds);
    }

    /** Applies an operation of {@code keras.ops}, by the name of its class. */
    PyValue operation(String className, List<PyValue> operands, List<Argument> config, Bounds bounds) {
        LayerState state = new LayerState(LayerState.Kind.OPERATION, className, null);
        state.name = name(className);
        state.config.addAll(config);
        List<Value> args = new ArrayList<>();
        List<KerasTensor> inputs = new ArrayList<>();
        for (PyValue operand : operands) {
            inputs.addAll(tensors(operand, bounds));
            args.add(value(operand, bounds));
        }
        state.config.add(new Argument("args", new Many(args), null));
        List<@Nullable Shape> shapes = shapes(state, inputs, Map.of(), bounds);
        state.config.removeIf(each -> each.name().equals("args"));
        return added(state, args, List.of(), inputs, shapes);
    }

    /** Applies a function of which the shapes of the outputs alone are known. */
    PyValue function(String function, List<KerasTensor> inputs, List<Shape> outputs) {
        return function(function, inputs, outputs, 0);
    }

    /** Applies a function that takes so many multiply-adds. */
    PyValue function(String function, List<KerasTensor> inputs, List<Shape> outputs, long macs) {
        LayerState state = new LayerState(LayerState.Kind.LAYER, "TFOpLambda", null);
        state.name = name(function);
        state.set("function", Value.of(function));
        state.set("macs", Value.of(macs));
        return function(state, inputs, outputs);
    }

    /** Calls a layer that is a function. */
    PyValue function(LayerState state, List<KerasTensor> inputs, List<Shape> outputs) {
        List<Value> shapes = new ArrayList<>();
        for (Shape shape : outputs) {
            List<Value> sizes = new ArrayList<>();
            for (Size size : shape.sizes()) {
                sizes.add(size.known() ? Value.of(size.value()) : new Nothing());
            }
            shapes.add(new Many(sizes));
        }
        state.set("shapes", new Many(shapes));
        state.layer = new Operation(state.name, outputs, 0);
        List<Value> args = new ArrayList<>();
        for (KerasTensor input : inputs) {
            args.add(input.reference());
        }
        return added(state, args, List.of(), inputs, new ArrayList<>(outputs));
    }

    PyValue sliced(KerasTensor tensor, PyValue index, Bounds bounds) {
        return function("getitem", List.of(tensor), List.of(Slices.of(tensor.known(), index, bounds)));
    }

    /** A layer of a class without a configuration, for its name and place. */
    static Span nowhere() {
        return NOWHERE;
    }

    /** Whether a value is left open. */
    static boolean isNothing(@Nullable PyValue value) {
        return value == null || value == PyNone.NONE;
    }
}
