package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.layer.Group;
import cnncalc.layer.Input;
import cnncalc.layer.Layer;
import cnncalc.layer.Operation;
import cnncalc.layer.Uncalled;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Place.Kind;
import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.PyDict;
import cnncalc.python.PyInstance;
import cnncalc.python.PyList;
import cnncalc.python.PyMethod;
import cnncalc.python.PyNone;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out what a program calls: a node for each call of a module or function, in the order of the calls. */
final class Tracer {

    /** The kind of an error behind which nothing more can be worked out; what is wrong is said where it began. */
    static final String UNKNOWN = "UnknownShape";

    /** The most calls that are laid out. */
    private static final int MAX_NODES = 20_000;

    private final List<Node> nodes = new ArrayList<>();
    private final List<PyValue> called = new ArrayList<>();
    private final List<PyValue> made = new ArrayList<>();
    private int inputs;
    private int operations;
    private long touched;
    private @Nullable String parent;
    private List<Tensor> results = List.of();
    private @Nullable PyValue root;

    List<Node> nodes() {
        return nodes;
    }

    /** Returns a number that grows whenever a layer is made or a model is called. */
    long touched() {
        return touched;
    }

    void touch() {
        touched++;
    }

    /** Remembers a module that the program's own class has made. */
    void made(PyValue module) {
        if (made.size() < MAX_NODES) {
            made.add(module);
        }
    }

    /** Returns the last module that the program's own classes have made and that is part of no other; null for none. */
    @Nullable
    PyValue lastMade() {
        List<PyValue> parts = new ArrayList<>();
        for (PyValue each : made) {
            parts.addAll(Modules.state(each).children());
        }
        PyValue last = null;
        for (PyValue each : made) {
            boolean part = false;
            for (PyValue child : parts) {
                part |= child == each;
            }
            last = part || LayerAttributes.isContainerOnly(each) ? last : each;
        }
        return last;
    }

    /** Returns the module that was called last on its own. */
    @Nullable
    PyValue root() {
        return root;
    }

    /** Forgets what was laid out but the inputs, for a call of a model of its own. */
    void again(List<PyValue> tensors) {
        nodes.removeIf(node -> node.place().kind() != Kind.INPUT);
        called.clear();
        results = List.of();
    }

    /** Forgets what was laid out, for the same model on another input. */
    void clear(PyValue model) {
        for (PyValue each : ModuleProtocol.modules(model).values()) {
            Modules.state(each).forget();
        }
        nodes.clear();
        called.clear();
        inputs = 0;
        operations = 0;
        parent = null;
        results = List.of();
    }

    /** Returns references to what the last call of a model gave. */
    List<String> outputs() {
        List<String> references = new ArrayList<>();
        for (Tensor tensor : results) {
            if (tensor.reference() != null) {
                references.add(tensor.reference());
            }
        }
        return references;
    }

    /** Returns a new input of the network; of an unknown shape where none is given. */
    Tensor input(@Nullable Shape shape) {
        Tensor tensor = Tensor.of(this, "", shape);
        become(tensor);
        return tensor;
    }

    private void become(Tensor tensor) {
        inputs++;
        String name = inputs == 1 ? "input" : "input" + inputs;
        Shape shape = tensor.shape();
        Layer layer = shape == null ? new Unread(Call.of("input")) : new Input(shape);
        Place place = Place.of(name, Kind.INPUT).unlisted();
        nodes.add(new Node(name, true, layer, List.of(), Call.of("Input"), null, place));
        tensor.become(name);
    }

    /** Calls a module: what the program's class or PyTorch's does, as one row with the rows of what it calls. */
    PyValue call(Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        ModuleState state = Modules.state(self);
        touch();
        if (parent == null && !isInside()) {
            return callRoot(self, state, arguments, bounds);
        }
        return forward(self, state, arguments, bounds);
    }

    private boolean isInside() {
        return root != null;
    }

    /** The model itself has no row; its tensors become the network's inputs. */
    private PyValue callRoot(PyInstance self, ModuleState state, Arguments arguments, Bounds bounds) {
        root = self;
        if (!results.isEmpty() && !goesOn(arguments)) {
            clear(self);
            for (Given given : arguments.positions()) {
                tensors(given.value()).forEach(tensor -> tensor.become(null));
            }
        }
        if (nodes.stream().noneMatch(node -> node.place().kind() != Kind.INPUT)) {
            state.name("");
        }
        for (Given given : arguments.positions()) {
            if (given.value() instanceof Tensor tensor && tensor.reference() == null && !tensor.isParameter()) {
                become(tensor);
            }
        }
        try {
            PyValue result = state.layer != null && isLayer(self)
                    ? leaf(arguments, bounds)
                    : method(self, "forward").call(arguments.rest(), bounds);
            results = tensors(result);
            addUncalled(self);
            return result;
        } finally {
            root = null;
        }
    }

    /** Whether a model is called on what another has put out, so that both are one network. */
    private boolean goesOn(Arguments arguments) {
        for (Given given : arguments.positions()) {
            for (Tensor tensor : tensors(given.value())) {
                String reference = tensor.reference();
                if (reference != null && !reference.startsWith("input") && has(Node.source(reference))) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isLayer(PyInstance self) {
        PyValue forward = self.type().find("forward");
        return forward != null && forward.typeName().equals("method_descriptor");
    }

    private static PyValue method(PyInstance self, String name) {
        PyValue function = self.type().find(name);
        if (function == null) {
            throw PythonError.of("NotImplementedError", Message.of("pytorch.forward", self.typeName()));
        }
        return new PyMethod(self, function);
    }

    private PyValue forward(PyInstance self, ModuleState state, Arguments arguments, Bounds bounds) {
        if (state.layer != null && isLayer(self)) {
            return leaf(arguments, bounds);
        }
        String outer = parent;
        int use = state.use(self.typeName());
        String name = unique(id(state.path(), use));
        int at = nodes.size();
        parent = name;
        try {
            PyValue result = method(self, "forward").call(arguments.rest(), bounds);
            return closed(result, at, name, use, state, outer, arguments.span());
        } finally {
            parent = outer;
        }
    }

    /** Puts the container's row in front of the rows of what it called. */
    private PyValue closed(
            PyValue result, int at, String name, int use, ModuleState state, @Nullable String outer, Span span) {
        List<String> references = new ArrayList<>();
        List<Tensor> inner = new ArrayList<>();
        for (Tensor tensor : tensors(result)) {
            if (tensor.reference() != null) {
                inner.add(tensor);
                references.add(tensor.reference());
            }
        }
        if (inner.isEmpty() || nodes.size() == at) {
            return result;
        }
        Call call = new Call(state.call.name(), List.of(), state.call.span());
        Place place = new Place(state.path(), Kind.CONTAINER, use, outer, false, true);
        nodes.add(
                at,
                new Node(name, true, new Group(), references, call, call.span() == null ? span : call.span(), place));
        return renamed(result, name, inner);
    }

    /** Returns a result with the container's outputs in place of those of its last layers. */
    private PyValue renamed(PyValue result, String name, List<Tensor> inner) {
        if (result instanceof Tensor tensor) {
            int at = inner.indexOf(tensor);
            return at < 0 ? tensor : Tensor.of(this, Node.reference(name, at), tensor.shape());
        }
        List<PyValue> parts = new ArrayList<>();
        if (result instanceof PyTuple tuple) {
            for (PyValue part : tuple.elements()) {
                parts.add(renamed(part, name, inner));
            }
            return new PyTuple(parts);
        }
        return result;
    }

    private static String id(String path, int use) {
        return use == 1 ? path : path + "#" + use;
    }

    private String unique(String name) {
        String free = name;
        for (int number = 2; has(free); number++) {
            free = name + "#" + number;
        }
        return free;
    }

    private boolean has(String name) {
        for (Node node : nodes) {
            if (node.name().equals(name)) {
                return true;
            }
        }
        return name.equals(parent);
    }

    /** Returns the tensors in a value, in order: itself, those of a tuple, a list, a dict. */
    static List<Tensor> tensors(PyValue value) {
        List<Tensor> tensors = new ArrayList<>();
        collect(value, tensors);
        return tensors;
    }

    private static void collect(PyValue value, List<Tensor> tensors) {
        List<PyValue> parts = value instanceof PyTuple tuple
                ? tuple.elements()
                : value instanceof PyList list
                        ? list.elements()
                        : value instanceof PyDict dict ? dict.values() : List.of();
        if (value instanceof Tensor tensor) {
            tensors.add(tensor);
        }
        for (PyValue part : parts) {
            collect(part, tensors);
        }
    }

    /** Each child of a chain gets what the one before gave. */
    PyValue chain(Arguments arguments, Bounds bounds) {
        PyValue self = arguments.get(0);
        if (arguments.count() < 2) {
            throw Refusal.of("pytorch.tuple", self.typeName(), "input", 0L);
        }
        PyValue current = arguments.get(1);
        for (Map.Entry<String, PyValue> child : Modules.state(self).modules.entrySet()) {
            boolean layer = ModuleState.of(child.getValue()) != null && Modules.state(child.getValue()).layer != null;
            if (layer && !(current instanceof Tensor)) {
                long count = tensors(current).size();
                throw Refusal.of("pytorch.tuple", child.getValue().typeName(), child.getKey(), count);
            }
            if (ModuleState.of(child.getValue()) == null) {
                throw Refusal.of(
                        "pytorch.child",
                        self.typeName(),
                        child.getKey(),
                        child.getValue().typeName());
            }
            current = child.getValue().call(Arguments.of(arguments.span(), current), bounds);
        }
        return current;
    }

    /** Calls a layer on tensors; arguments with a name that are none are options of the call. */
    PyValue leaf(Arguments arguments, Bounds bounds) {
        PyValue self = arguments.get(0);
        ModuleState state = Modules.state(self);
        List<Tensor> tensors = new ArrayList<>();
        for (Given given : arguments.rest().positions()) {
            add(self, given, tensors);
        }
        List<Argument> options = new ArrayList<>();
        for (Map.Entry<String, Given> named : arguments.names().entrySet()) {
            Given given = named.getValue();
            if (given.value() instanceof Tensor tensor) {
                tensors.add(tensor);
            } else {
                options.add(new Argument(named.getKey(), TorchValues.of(given.value(), bounds), given.span()));
            }
        }
        List<Tensor> outputs = leaf(self, state, tensors, options);
        if (outputs.size() == 1 && state.call.name().equals("MultiheadAttention")) {
            return PyTuple.of(outputs.get(0), PyNone.NONE);
        }
        return outputs.size() == 1 ? outputs.get(0) : new PyTuple(new ArrayList<>(outputs));
    }

    private static void add(PyValue self, Given given, List<Tensor> tensors) {
        if (given.value() instanceof Tensor tensor) {
            tensors.add(tensor);
        } else if (given.value() instanceof PyTuple tuple) {
            for (PyValue part : tuple.elements()) {
                add(self, new Given(part, given.span()), tensors);
            }
        } else if (given.value() != PyNone.NONE) {
            throw PythonError.of(
                            "TypeError",
                            Message.of(
                                    "pytorch.tensor",
                                    self.typeName(),
                                    given.value().typeName()))
                    .at(given.span());
        }
    }

    private List<Tensor> leaf(PyValue self, ModuleState state, List<Tensor> tensors, List<Argument> options) {
        called.add(self);
        Layer layer = state.layer(options);
        int use = state.use("");
        String shown = state.path();
        String name = unique(id(shown.isEmpty() ? self.typeName() : shown, use));
        Place place = new Place(shown, Kind.LAYER, use, parent, state.isFrozen(), true);
        Call call = self.typeName().equals(state.call.name())
                ? state.call
                : new Call(self.typeName(), state.call.arguments(), state.call.span());
        node(new Node(name, true, layer, references(tensors), call, call.span(), place));
        return outputs(layer, name, tensors);
    }

    private void node(Node node) {
        if (nodes.size() >= MAX_NODES) {
            throw Refusal.of("limit.layers", MAX_NODES);
        }
        nodes.add(node);
    }

    /** Parameters and constants that are read for the first time become nodes of their own. */
    private List<String> references(List<Tensor> tensors) {
        List<String> references = new ArrayList<>();
        for (Tensor tensor : tensors) {
            if (tensor.reference() == null && tensor.sizes() != null) {
                source(tensor);
            }
            if (tensor.reference() != null) {
                references.add(tensor.reference());
            }
        }
        return references;
    }

    private void source(Tensor tensor) {
        long[] sizes = tensor.known();
        String path = tensor.path().isEmpty() ? tensor.isParameter() ? "parameter" : "constant" : tensor.path();
        String name = unique(path);
        Layer layer = new cnncalc.layer.Constant(Shapes.known(sizes), tensor.isParameter());
        Place place = new Place(path, Kind.OPERATION, 1, parent, !tensor.isTrained(), true);
        Call call = Call.of(tensor.isParameter() ? "Parameter" : "Tensor");
        node(new Node(name, true, layer, List.of(), call, null, place));
        tensor.become(name);
    }

    /** Lays out the call of a function. */
    List<Tensor> operation(
            String function, Span span, List<Tensor> tensors, List<long @Nullable []> outputs, long macs) {
        boolean traced = false;
        for (Tensor tensor : tensors) {
            traced |= tensor.reference() != null || tensor.isParameter();
        }
        List<Tensor> made = new ArrayList<>();
        if (!traced || root == null) {
            for (long[] sizes : outputs) {
                made.add(Tensor.constant(this, sizes));
            }
            return made;
        }
        operations++;
        List<Shape> shapes = new ArrayList<>();
        for (long[] sizes : outputs) {
            if (sizes != null) {
                shapes.add(Shapes.known(sizes));
            }
        }
        String name = unique(function + "_" + operations);
        Layer layer =
                shapes.size() == outputs.size() ? new Operation(function, shapes, macs) : new Unread(Call.of(function));
        function(name, function, layer, tensors, span);
        for (int i = 0; i < outputs.size(); i++) {
            made.add(Tensor.of(this, Node.reference(name, i), Shapes.of(outputs.get(i))));
        }
        return made;
    }

    private void function(String name, String function, Layer layer, List<Tensor> tensors, Span span) {
        Place place = new Place(name, Kind.OPERATION, 1, parent, false, true);
        Span stands = span.end() == 0 ? null : span;
        node(new Node(name, false, layer, references(tensors), new Call(function, List.of(), stands), stands, place));
    }

    /** Lays out a function that is a layer without weights. */
    PyValue layer(String function, Layer layer, List<Tensor> tensors, Span span) {
        if (root == null) {
            List<Tensor> outputs = outputs(layer, "", tensors);
            return Tensor.constant(this, outputs.get(0).sizes());
        }
        operations++;
        String name = unique(function + "_" + operations);
        function(name, function, layer, tensors, span);
        List<Tensor> outputs = outputs(layer, name, tensors);
        return outputs.size() == 1 ? outputs.get(0) : new PyTuple(new ArrayList<>(outputs));
    }

    /** The shapes as far as they can be worked out; what cannot is said when the network is analyzed. */
    private List<Tensor> outputs(Layer layer, String name, List<Tensor> tensors) {
        List<Shape> shapes = new ArrayList<>();
        for (Tensor tensor : tensors) {
            Shape shape = tensor.shape();
            if (shape == null) {
                return List.of(Tensor.of(this, name, null));
            }
            shapes.add(shape);
        }
        List<Tensor> outputs = new ArrayList<>();
        try {
            for (Shape shape : layer.outputs(shapes, new Findings())) {
                outputs.add(Tensor.of(this, Node.reference(name, outputs.size()), shape));
            }
        } catch (Refusal | ArithmeticException saidLater) {
            return List.of(Tensor.of(this, name, null));
        }
        return outputs;
    }

    /** Layers and parameters that the model holds and did not use count all the same. */
    private void addUncalled(PyValue model) {
        for (Map.Entry<String, PyValue> each : ModuleProtocol.modules(model).entrySet()) {
            ModuleState state = Modules.state(each.getValue());
            boolean held = state.layer != null && !isCalled(each.getValue());
            if (held
                    && state.layer != null
                    && new Uncalled(state.layer).weights(List.of()).size() > 0) {
                Place place = new Place(state.path(), Kind.LAYER, 1, null, state.isFrozen(), true);
                Call call = state.call;
                node(new Node(
                        unique(state.path()), true, new Uncalled(state.layer), List.of(), call, call.span(), place));
            }
            for (PyValue parameter : state.parameters.values()) {
                if (parameter instanceof Tensor tensor && tensor.reference() == null && tensor.sizes() != null) {
                    source(tensor);
                }
            }
        }
    }

    private boolean isCalled(PyValue module) {
        for (PyValue each : called) {
            if (each == module) {
                return true;
            }
        }
        return false;
    }
}
