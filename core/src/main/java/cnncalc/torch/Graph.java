package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.layer.Input;
import cnncalc.layer.Layer;
import cnncalc.layer.Operation;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Place.Kind;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The nodes that calls have become so far: inputs, layers, functions, parameters that are read. */
final class Graph {

    /** The most calls that are laid out. */
    static final int MAX_NODES = 20_000;

    final List<Node> nodes = new ArrayList<>();

    /** The container that is being called; null outside of one. */
    @Nullable
    String parent;

    /** Whether a layer that does not fit is refused at once, as it is while inputs are tried, and not said later. */
    boolean strict;

    final Ties ties = new Ties();

    final Registry registry = new Registry();

    private final Tracer tracer;
    private final Set<String> names = new HashSet<>();
    private int inputs;
    private int operations;

    Graph(Tracer tracer) {
        this.tracer = tracer;
    }

    void clear() {
        nodes.clear();
        names.clear();
        ties.clear();
        inputs = 0;
        operations = 0;
        parent = null;
    }

    void keepInputs() {
        nodes.removeIf(node -> node.place().kind() != Kind.INPUT);
        names.clear();
        ties.clear();
        for (Node node : nodes) {
            names.add(node.name());
        }
    }

    /** Whether nothing but inputs is there. */
    boolean isEmpty() {
        for (Node node : nodes) {
            if (node.place().kind() != Kind.INPUT) {
                return false;
            }
        }
        return true;
    }

    /** Puts a container in front of what it called. */
    void insert(int at, Node node) {
        nodes.add(at, node);
        names.add(node.name());
    }

    /** Returns a new input of the network; of an unknown shape where none is given. */
    Tensor input(@Nullable Shape shape) {
        Tensor tensor = Tensor.of(tracer, "", shape);
        become(tensor);
        return tensor;
    }

    void become(Tensor tensor) {
        inputs++;
        String name = inputs == 1 ? "input" : "input" + inputs;
        Shape shape = tensor.shape();
        Layer layer = shape == null ? new Unread(Call.of("input")) : new Input(shape);
        Place place = Place.of(name, Kind.INPUT).unlisted();
        node(new Node(name, true, layer, List.of(), Call.of("Input"), null, place));
        tensor.become(name);
    }

    /** Returns the sizes of the network's only input; null where it has several, or not all are known. */
    long @Nullable [] inputSizes() {
        List<Node> inputs = new ArrayList<>();
        for (Node node : nodes) {
            if (node.place().kind() == Kind.INPUT) {
                inputs.add(node);
            }
        }
        Layer only = inputs.size() == 1 ? inputs.get(0).layer() : null;
        return only instanceof Input input ? Shapes.sizes(input.shape()) : null;
    }

    String unique(String name) {
        String free = name;
        for (int number = 2; has(free); number++) {
            free = name + "#" + number;
        }
        return free;
    }

    boolean has(String name) {
        return names.contains(name);
    }

    void node(Node node) {
        if (nodes.size() >= MAX_NODES) {
            throw Refusal.of("limit.layers", MAX_NODES);
        }
        nodes.add(node);
        names.add(node.name());
    }

    /** Parameters and constants that are read for the first time become nodes of their own. */
    List<String> references(List<Tensor> tensors) {
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

    void source(Tensor tensor) {
        long[] sizes = tensor.known();
        String path = tensor.path().isEmpty() ? tensor.isParameter() ? "parameter" : "constant" : tensor.path();
        String name = unique(path);
        boolean registered = tensor.weighs() != null || registry.has(tensor);
        boolean counts = tensor.isParameter() && registered && !ties.counts(tensor);
        Layer layer = new cnncalc.layer.Constant(Shapes.known(sizes), counts);
        Place place = new Place(path, Kind.OPERATION, 1, parent, !tensor.isTrained(), true);
        Call call = Call.of(tensor.isParameter() ? "Parameter" : "Tensor");
        node(new Node(name, true, layer, List.of(), call, null, place));
        tensor.become(name);
    }

    /** Lays out the call of a function. */
    List<Tensor> operation(Operations operation, List<Tensor> tensors, List<long @Nullable []> outputs, long macs) {
        String function = operation.name();
        boolean traced = false;
        for (Tensor tensor : tensors) {
            traced |= tensor.reference() != null || tensor.isParameter();
        }
        List<Tensor> made = new ArrayList<>();
        if (!traced) {
            for (long[] sizes : outputs) {
                made.add(Tensor.constant(tracer, sizes));
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
        if (shapes.size() < outputs.size()) {
            requireLoose();
        }
        String name = unique(function + "_" + operations);
        Layer layer =
                shapes.size() == outputs.size() ? new Operation(function, shapes, macs) : new Unread(Call.of(function));
        function(name, function, layer, tensors, operation.span(), operation.written());
        for (int i = 0; i < outputs.size(); i++) {
            made.add(Tensor.of(tracer, Node.reference(name, i), Shapes.of(outputs.get(i))));
        }
        return made;
    }

    private void function(
            String name, String function, Layer layer, List<Tensor> tensors, @Nullable Span span, String written) {
        Place place = new Place(name, Kind.OPERATION, 1, parent, false, true);
        Span stands = span == null || span.end() == 0 ? null : span;
        List<Argument> said = written.isEmpty()
                ? List.of()
                : List.of(new Argument(cnncalc.layer.Operation.WRITTEN, Value.of(written), null));
        node(new Node(name, false, layer, references(tensors), new Call(function, said, stands), stands, place));
    }

    /**
     * Lays out the call of a layer some of whose parameters count elsewhere: a function of the same name, to which those
     * that are left are given.
     */
    List<Tensor> lent(ModuleState state, String path, Layer layer, List<Tensor> tensors, List<Tensor> own) {
        List<Tensor> outputs = outputs(layer, unique(path), tensors);
        List<Shape> inputs = new ArrayList<>();
        tensors.forEach(tensor -> inputs.add(Shapes.known(tensor.known())));
        List<Shape> shapes = new ArrayList<>();
        outputs.forEach(output -> shapes.add(Shapes.known(output.known())));
        List<Tensor> read = new ArrayList<>(tensors);
        read.addAll(own);
        Layer function = new Operation(
                state.call.name(), shapes, layer.multiplyAdds(inputs, shapes).value());
        function(unique(path), state.call.name(), function, read, state.call.span(), /* written= */ "");
        return outputs;
    }

    /** Lays out a function that is a layer without weights. */
    PyValue layer(String function, Layer layer, List<Tensor> tensors, Span span) {
        operations++;
        String name = unique(function + "_" + operations);
        function(name, function, layer, tensors, span, /* written= */ "");
        List<Tensor> outputs = outputs(layer, name, tensors);
        return outputs.size() == 1 ? outputs.get(0) : new PyTuple(new ArrayList<>(outputs));
    }

    /** The shapes as far as they can be worked out; what cannot is said when the network is analyzed. */
    List<Tensor> outputs(Layer layer, String name, List<Tensor> tensors) {
        List<Shape> shapes = new ArrayList<>();
        for (Tensor tensor : tensors) {
            Shape shape = tensor.shape();
            if (shape == null) {
                requireLoose();
                return List.of(Tensor.of(tracer, name, null));
            }
            shapes.add(shape);
        }
        List<Tensor> outputs = new ArrayList<>();
        Findings findings = new Findings();
        try {
            for (Shape shape : layer.outputs(shapes, findings)) {
                outputs.add(Tensor.of(tracer, Node.reference(name, outputs.size()), shape));
            }
            if (strict) {
                layer.weights(shapes);
            }
        } catch (Refusal | ArithmeticException saidLater) {
            requireLoose();
            return List.of(Tensor.of(tracer, name, null));
        }
        if (!findings.refusals().isEmpty()) {
            requireLoose();
        }
        return outputs;
    }

    private void requireLoose() {
        if (strict) {
            throw PythonError.of(Tracer.UNKNOWN, Message.of("model.data"));
        }
    }
}
