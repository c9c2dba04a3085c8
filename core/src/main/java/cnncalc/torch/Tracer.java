package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.layer.Group;
import cnncalc.layer.Input;
import cnncalc.layer.Layer;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Place.Kind;
import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.shape.Shape;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Lays out what a program calls: a node for each call of a module, in the order of the calls. */
final class Tracer {

    /** The most calls that are laid out. */
    private static final int MAX_NODES = 20_000;

    private final List<Node> nodes = new ArrayList<>();
    private int inputs;
    private List<Tensor> results = List.of();

    List<Node> nodes() {
        return nodes;
    }

    /** Returns references to what the last call of a module gave. */
    List<String> outputs() {
        List<String> references = new ArrayList<>();
        for (Tensor tensor : results) {
            references.add(tensor.reference());
        }
        return references;
    }

    /** Returns a new input of the network; of an unknown shape where none is given. */
    Tensor input(@Nullable Shape shape) {
        inputs++;
        String name = inputs == 1 ? "input" : "input" + inputs;
        Layer layer = shape == null ? new Unread(Call.of("input")) : new Input(shape);
        Place place = Place.of(name, Kind.INPUT).unlisted();
        nodes.add(new Node(name, true, layer, List.of(), Call.of("Input"), null, place));
        return new Tensor(name, shape);
    }

    /** Calls a module on tensors; arguments with a name that are none are options of the call. */
    PyValue call(Module module, Arguments arguments, Bounds bounds) {
        List<Tensor> tensors = new ArrayList<>();
        for (Given given : arguments.positions()) {
            collect(module, given, bounds, tensors);
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
        results = run(module, module.path(), null, tensors, options);
        return results.size() == 1 ? results.get(0) : new PyTuple(new ArrayList<>(results));
    }

    private static void collect(Module module, Given given, Bounds bounds, List<Tensor> tensors) {
        if (given.value() instanceof Tensor tensor) {
            tensors.add(tensor);
            return;
        }
        if (given.value() instanceof PyTuple tuple) {
            for (PyValue part : tuple.elements()) {
                collect(module, new Given(part, given.span()), bounds, tensors);
            }
            return;
        }
        throw PythonError.of(
                        "TypeError",
                        Message.of(
                                "pytorch.tensor",
                                module.typeName(),
                                given.value().typeName()))
                .at(given.span());
    }

    /** Runs a module under a name in the model and returns its outputs. */
    List<Tensor> run(
            Module module, String path, @Nullable String parent, List<Tensor> tensors, List<Argument> options) {
        if (!module.isContainer()) {
            return leaf(module, path, parent, tensors, options);
        }
        if (!module.typeName().equals("Sequential")) {
            throw Refusal.of("pytorch.forward", module.typeName());
        }
        if (path.isEmpty()) {
            return chain(module, path, parent, tensors);
        }
        int use = module.use(path);
        int at = nodes.size();
        String name = id(module.path(), use);
        List<Tensor> inner = chain(module, module.path(), name, tensors);
        List<String> references = new ArrayList<>();
        List<Tensor> outer = new ArrayList<>();
        for (Tensor tensor : inner) {
            outer.add(new Tensor(Node.reference(name, references.size()), tensor.sizes()));
            references.add(tensor.reference());
        }
        Call call = module.description();
        Place place = new Place(module.path(), Kind.CONTAINER, use, parent, false, true);
        Call shown = new Call(call.name(), List.of(), call.span());
        nodes.add(at, new Node(name, true, new Group(), references, shown, call.span(), place));
        return outer;
    }

    private static String id(String path, int use) {
        return use == 1 ? path : path + "#" + use;
    }

    /** Each child gets what the one before gave, which must be one tensor. */
    private List<Tensor> chain(Module module, String path, @Nullable String parent, List<Tensor> tensors) {
        List<Tensor> current = tensors;
        for (int i = 0; i < module.children().size(); i++) {
            PyValue child = module.children().get(i);
            String name = module.names().get(i);
            if (!(child instanceof Module next)) {
                throw Refusal.of("pytorch.child", module.typeName(), name, child.typeName());
            }
            if (current.size() != 1) {
                throw Refusal.of("pytorch.tuple", next.typeName(), name, (long) current.size());
            }
            current = run(next, path.isEmpty() ? name : path + "." + name, parent, current, List.of());
        }
        return current;
    }

    private List<Tensor> leaf(
            Module module, String path, @Nullable String parent, List<Tensor> tensors, List<Argument> options) {
        if (nodes.size() >= MAX_NODES) {
            throw Refusal.of("limit.layers", MAX_NODES);
        }
        Layer layer = module.layer(options);
        int use = module.use(path);
        String shown = module.path();
        String name = id(shown.isEmpty() ? module.typeName() : shown, use);
        List<String> references = new ArrayList<>();
        for (Tensor tensor : tensors) {
            references.add(tensor.reference());
        }
        Call call = module.description();
        Place place = new Place(shown, Kind.LAYER, use, parent, false, true);
        nodes.add(new Node(name, true, layer, references, call, call.span(), place));
        return outputs(layer, name, tensors);
    }

    /** The shapes as far as they can be worked out; what cannot is said when the network is analyzed. */
    private static List<Tensor> outputs(Layer layer, String name, List<Tensor> tensors) {
        List<Shape> shapes = new ArrayList<>();
        for (Tensor tensor : tensors) {
            if (tensor.sizes() == null) {
                return List.of(new Tensor(name, null));
            }
            shapes.add(tensor.sizes());
        }
        List<Tensor> outputs = new ArrayList<>();
        try {
            for (Shape shape : layer.outputs(shapes, new Findings())) {
                outputs.add(new Tensor(Node.reference(name, outputs.size()), shape));
            }
        } catch (Refusal | ArithmeticException saidLater) {
            return List.of(new Tensor(name, null));
        }
        return outputs;
    }
}
