package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.layer.Group;
import cnncalc.layer.Layer;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Place.Kind;
import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.PyInstance;
import cnncalc.python.PyNone;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lays out what a program calls: a node for each call of a module or function, in the order of the calls. */
final class Tracer {

    /** The kind of an error behind which nothing more can be worked out; what is wrong is said where it began. */
    static final String UNKNOWN = "UnknownShape";

    private final Graph graph = new Graph(this);
    private final Set<PyValue> called = new HashSet<>();
    final Holdings holdings = new Holdings(this, graph, called);
    private final Set<PyValue> roots = new LinkedHashSet<>();
    final Made made = new Made();
    private long touched;
    private int era;
    private List<Tensor> results = List.of();
    private @Nullable PyValue root;
    private boolean broken;
    private final boolean training;

    /**
     * @param training whether what PyTorch refuses in training alone is refused
     */
    Tracer(boolean training) {
        this.training = training;
    }

    List<Node> nodes() {
        return graph.nodes;
    }

    /** Has a layer that does not fit refused at once, or said when the network is analyzed. */
    void strictly(boolean strict) {
        graph.strict = strict;
    }

    /** Returns a number that grows whenever a layer is made or a model is called. */
    long touched() {
        return touched;
    }

    void touch() {
        touched++;
    }

    /** Whether the last call of a model has stopped in its middle: what is laid out is a part of it. */
    boolean isBroken() {
        return broken;
    }

    /** Returns which layout references belong to: one more whenever what was laid out is forgotten. */
    int era() {
        return era;
    }

    /** Forgets what was laid out but the inputs, for a call of a model of its own on these. */
    void again(List<PyValue> inputs) {
        List<@Nullable String> references = new ArrayList<>();
        for (Tensor tensor : Tensors.in(new PyTuple(inputs))) {
            references.add(tensor.reference());
        }
        graph.keepInputs();
        forgetCalls();
        int next = 0;
        for (Tensor tensor : Tensors.in(new PyTuple(inputs))) {
            tensor.become(references.get(next++));
        }
    }

    /** Forgets what was laid out, for the same model on another input. */
    void clear(PyValue model) {
        for (PyValue each : ModuleProtocol.modules(model).values()) {
            Modules.state(each).forget();
        }
        clear();
    }

    /** Forgets what was laid out, by modules that are of no more use. */
    void clear() {
        graph.clear();
        forgetCalls();
    }

    private void forgetCalls() {
        graph.registry.clear();
        called.clear();
        roots.clear();
        results = List.of();
        era++;
    }

    /** Returns the sizes of the network's only input; null where it has several, or not all are known. */
    long @Nullable [] inputSizes() {
        return graph.inputSizes();
    }

    /** Returns the layers with weights that were called and are no part of their model. */
    Set<Call> strangers() {
        return graph.registry.strangers();
    }

    /** Returns what the program has called from outside of any model, for what is laid out now. */
    Set<PyValue> roots() {
        return roots;
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
        return graph.input(shape);
    }

    /** Returns where calls are laid out; null while no model is called. */
    @Nullable
    Graph graph() {
        return root == null ? null : graph;
    }

    /** Calls a module: what the program's class or PyTorch's does, as one row with the rows of what it calls. */
    PyValue call(Arguments arguments, Bounds bounds) {
        PyInstance self = (PyInstance) arguments.get(0);
        ModuleState state = Modules.state(self);
        touch();
        try {
            boolean first = graph.parent == null && root == null;
            return first ? callRoot(self, state, arguments, bounds) : forward(self, state, arguments, bounds);
        } catch (PythonError error) {
            throw OwnPrograms.out(error);
        }
    }

    /** The model itself has no row; its tensors become the network's inputs. */
    private PyValue callRoot(PyInstance self, ModuleState state, Arguments arguments, Bounds bounds) {
        try {
            begin(self, state, arguments);
            PyValue result = state.layer != null && isLayer(self)
                    ? leaf(arguments, bounds)
                    : Modules.method(self, "forward").call(arguments.rest(), bounds);
            if (result instanceof PyUnknown unknown) {
                PythonError needed = unknown.needed();
                throw unknown.span() == null ? needed : needed.at(unknown.span());
            }
            results = Tensors.in(result);
            broken = false;
            holdings.layOut(self);
            return result;
        } catch (PythonError error) {
            PythonError known = error.kind().equals(PyUnknown.KIND) ? given(arguments, error) : error;
            broken = known == error;
            throw known;
        } finally {
            root = null;
            graph.registry.begin(null);
        }
    }

    private void begin(PyInstance self, ModuleState state, Arguments arguments) {
        root = self;
        graph.registry.begin(self);
        if (!results.isEmpty() && !goesOn(arguments)) {
            clear(self);
        }
        roots.add(self);
        if (graph.isEmpty()) {
            state.name("");
        }
        for (Given given : arguments.positions()) {
            if (given.value() instanceof Tensor tensor && tensor.reference() == null && !tensor.isParameter()) {
                graph.become(tensor);
            }
        }
    }

    /** What is not known and was given to the model from outside is what its caller lacks: nothing is wrong with the model. */
    private static PythonError given(Arguments arguments, PythonError inside) {
        for (Given given : arguments.rest().positions()) {
            if (given.value() instanceof PyUnknown unknown) {
                return unknown.needed().at(arguments.span());
            }
        }
        return inside;
    }

    /** Whether a model is called on what another has put out, so that both are one network. */
    private boolean goesOn(Arguments arguments) {
        for (Given given : arguments.positions()) {
            for (Tensor tensor : Tensors.in(given.value())) {
                String reference = tensor.reference();
                if (reference != null && !reference.startsWith("input") && graph.has(Node.source(reference))) {
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

    private PyValue forward(PyInstance self, ModuleState state, Arguments arguments, Bounds bounds) {
        if (state.layer != null && isLayer(self)) {
            return leaf(arguments, bounds);
        }
        String outer = graph.parent;
        boolean layer = state.layer != null;
        int use = layer ? 1 : state.use(self.typeName());
        String name = graph.unique(layer ? state.path() + ".forward" : id(state.path(), use));
        int at = graph.nodes.size();
        graph.parent = name;
        try {
            PyValue result = Modules.method(self, "forward").call(arguments.rest(), bounds);
            return closed(result, at, name, use, self, outer, arguments.span());
        } finally {
            graph.parent = outer;
        }
    }

    /** Puts the container's row in front of the rows of what it called. */
    private PyValue closed(
            PyValue result, int at, String name, int use, PyInstance self, @Nullable String outer, Span span) {
        ModuleState state = Modules.state(self);
        List<String> references = new ArrayList<>();
        List<Tensor> inner = new ArrayList<>();
        for (Tensor tensor : Tensors.in(result)) {
            if (tensor.reference() != null) {
                inner.add(tensor);
                references.add(tensor.reference());
            }
        }
        if (inner.isEmpty() || graph.nodes.size() == at) {
            return result;
        }
        Call call = new Call(self.typeName(), List.of(), state.call.span());
        Place place = new Place(state.path(), Kind.CONTAINER, use, outer, false, true);
        graph.insert(
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
                long count = Tensors.in(current).size();
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
        if (outputs.size() == 3 && state.call.name().equals("LSTM")) {
            return PyTuple.of(outputs.get(0), PyTuple.of(outputs.get(1), outputs.get(2)));
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
        } else if (given.value() instanceof PyUnknown unknown) {
            throw unknown.needed().at(given.span());
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
        Layer made = state.layer(options);
        Layer layer = training ? made.inTraining() : made;
        NumberType.check(self.typeName(), layer, tensors);
        int use = state.use("");
        String shown = state.path();
        String path = id(shown.isEmpty() ? self.typeName() : shown, use);
        if (graph.registry.isStranger(self, state, layer, tensors)) {
            return graph.lent(state, path, layer, tensors, List.of());
        }
        List<String> lent = graph.ties.lent(state);
        if (!lent.isEmpty()) {
            return graph.lent(state, path, layer, tensors, use > 1 ? List.of() : holdings.left(state, path, lent));
        }
        String name = graph.unique(path);
        Place place = new Place(shown, Kind.LAYER, use, graph.parent, state.isFrozen(), true);
        Call call = self.typeName().equals(state.call.name())
                ? state.call
                : new Call(self.typeName(), state.call.arguments(), state.call.span());
        graph.node(new Node(name, true, layer, graph.references(tensors), call, call.span(), place));
        return graph.outputs(layer, name, tensors);
    }
}
