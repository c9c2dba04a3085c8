package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Whole;
import cnncalc.layer.Concatenation;
import cnncalc.layer.Dialect;
import cnncalc.layer.Group;
import cnncalc.layer.Identity;
import cnncalc.layer.Input;
import cnncalc.layer.Layer;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Merging;
import cnncalc.layer.Spelling;
import cnncalc.layer.TimeDistributed;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Place.Kind;
import cnncalc.network.ReadingOptions;
import cnncalc.shape.Shape;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Lays a model's configuration out as nodes. A nested model becomes a container and the nodes in it, anew at each of its
 * calls; those of later calls share the weights of the first.
 */
final class ModelReader {

    /** The most layers that are read, those of nested models counted at each call. */
    private static final int MAX_NODES = 20_000;

    private static final int MAX_DEPTH = 32;

    /** Where a layer's object holds what one call of it says beside its tensors. */
    private static final String OPTIONS = "call";

    /** The argument that an operation's reader finds them under. */
    private static final String OPERANDS = "args";

    private final ReadingOptions options;
    private final List<Node> nodes = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private int depth;

    /**
     * Where a model's nodes go.
     *
     * @param prefix what their names begin with
     * @param container the node that they are part of; null at the top level
     * @param use which call of the model this is
     * @param frozen whether the model, or one around it, is not trained
     * @param steps whether the model goes over each step of a sequence
     */
    private record Scope(String prefix, @Nullable String container, int use, boolean frozen, boolean steps) {}

    ModelReader(ReadingOptions options) {
        this.options = options;
    }

    List<Node> nodes() {
        return nodes;
    }

    List<Problem> problems() {
        return problems;
    }

    /** Reads the whole model and returns references to its outputs. */
    List<String> read(Call model) {
        boolean frozen = Json.isFalse(Json.object(model, "config"), "trainable");
        return lay(model, List.of(), new Scope("", null, 1, frozen, /* steps= */ false));
    }

    private static boolean isModel(Call layer) {
        Call config = Json.object(layer, "config");
        boolean layers = config.argument("layers") != null || Json.member(layer, "config") instanceof Many;
        return layers && !Json.text(layer, "class_name").equals("StackedRNNCells");
    }

    private List<String> lay(Call model, List<String> inputs, Scope scope) {
        boolean sequential = Json.object(model, "config").argument("input_layers") == null;
        depth++;
        if (depth > MAX_DEPTH) {
            throw Refusal.of("limit.depth", MAX_DEPTH);
        }
        List<String> outputs = sequential ? sequential(model, inputs, scope) : functional(model, inputs, scope);
        depth--;
        return outputs;
    }

    /** A layer behind the other; the input is no layer of the model. */
    private List<String> sequential(Call model, List<String> inputs, Scope scope) {
        Call config = Json.object(model, "config");
        List<Call> layers = new ArrayList<>(
                Json.objects(Json.member(model, "config") instanceof Many ? model : config, layersOf(model)));
        List<String> current = inputs;
        if (current.isEmpty() && (layers.isEmpty() || !isInput(layers.get(0)))) {
            current = List.of(add(inputOf(model, layers), "input", scope));
        }
        Map<String, Boolean> taken = new HashMap<>();
        for (Call layer : layers) {
            if (taken.put(name(layer), true) != null) {
                problems.add(Problem.error(Message.of("network.duplicate", name(layer)), name(layer), layer.span()));
            } else if (!isInput(layer)) {
                if (current.size() == 1) {
                    requireNoList(layer);
                }
                current = call(layer, current, scope, 1, null);
            } else if (inputs.isEmpty()) {
                current = List.of(add(layer(layer, null), layer, scope));
                Node input = nodes.remove(nodes.size() - 1);
                nodes.add(input.unlisted());
            }
        }
        return current;
    }

    private static String layersOf(Call model) {
        return Json.member(model, "config") instanceof Many ? "config" : "layers";
    }

    private static boolean isInput(Call layer) {
        return Json.text(layer, "class_name").equals("InputLayer");
    }

    private static String name(Call layer) {
        String name = Json.text(layer, "name");
        String configured = Json.text(Json.object(layer, "config"), "name");
        String known = name.isEmpty() ? configured : name;
        return known.isEmpty() ? Json.text(layer, "class_name") : known;
    }

    /** Returns the input of a model that has no input layer: the first layer's, the model's own, or the person's. */
    private Layer inputOf(Call model, List<Call> layers) {
        List<@Nullable Value> candidates = new ArrayList<>();
        if (!layers.isEmpty()) {
            addDeclared(layers.get(0), candidates);
        }
        candidates.add(Json.member(Json.object(model, "config"), "build_input_shape"));
        candidates.add(Json.member(Json.object(model, "build_config"), "input_shape"));
        for (Value candidate : candidates) {
            Shape shape = Json.shape(candidate);
            if (shape != null) {
                return new Input(shape);
            }
        }
        if (!options.inputShapes().isEmpty()) {
            return new Input(options.inputShapes().get(0));
        }
        problems.add(Problem.error(Message.of("input.unsaid"), null, model.span()));
        return new Unread(Call.of("input"));
    }

    /** A layer's own shape; of a model, that of its first layer, {@code Sequential._maybe_rebuild} of Keras 3. */
    private static void addDeclared(Call layer, List<@Nullable Value> candidates) {
        Call config = Json.object(layer, "config");
        candidates.add(Json.member(config, "batch_input_shape"));
        candidates.add(Json.member(config, "batch_shape"));
        List<Call> inner = Json.objects(layer, layersOf(layer));
        List<Call> layers = inner.isEmpty() ? Json.objects(config, "layers") : inner;
        if (!layers.isEmpty()) {
            addDeclared(layers.get(0), candidates);
        }
        candidates.add(Json.member(config, "build_input_shape"));
    }

    /** Layers in the order of the model, each at each of its calls. */
    private List<String> functional(Call model, List<String> inputs, Scope scope) {
        Call config = Json.object(model, "config");
        List<Call> layers = Json.objects(config, "layers");
        Map<String, String> given = new HashMap<>();
        List<Tensor> entries = tensors(config, "input_layers");
        for (int i = 0; i < entries.size() && i < inputs.size(); i++) {
            given.put(entries.get(i).layer(), inputs.get(i));
        }
        Map<String, Shape> said = said(layers);
        for (Call layer : layers) {
            String outer = given.get(name(layer));
            if (outer != null) {
                addNode(new Identity(), layer, List.of(outer), scope, 1, Kind.INPUT);
            } else if (isInput(layer)) {
                add(layer(layer, null), layer, scope);
            } else {
                calls(layer, said, scope);
            }
        }
        return references(tensors(config, "output_layers"), scope);
    }

    private static List<Tensor> tensors(Call config, String member) {
        List<Tensor> tensors = new ArrayList<>();
        Value value = Json.member(config, member);
        if (value != null) {
            Tensor.collect(value, tensors);
        }
        return tensors;
    }

    private static List<String> references(List<Tensor> tensors, Scope scope) {
        List<String> references = new ArrayList<>();
        for (Tensor tensor : tensors) {
            references.add(Node.reference(id(scope.prefix + tensor.layer(), tensor.node() + 1), tensor.output()));
        }
        return references;
    }

    /** Returns the name of a layer's call: the layer's own for the first. */
    private static String id(String name, int use) {
        return use == 1 ? name : name + "#" + use;
    }

    /** What the file says of the tensors' shapes: all that is known of a class that is not known here. */
    private static Map<String, Shape> said(List<Call> layers) {
        Map<String, Shape> said = new HashMap<>();
        for (Call layer : layers) {
            for (Value node : Json.list(layer, "inbound_nodes")) {
                for (Tensor tensor : Tensor.inputs(node)) {
                    Shape shape = tensor.shape();
                    if (shape != null && tensor.output() == 0) {
                        said.put(id(tensor.layer(), tensor.node() + 1), shape);
                    }
                }
            }
        }
        return said;
    }

    private void calls(Call layer, Map<String, Shape> said, Scope scope) {
        List<Value> calls = Json.list(layer, "inbound_nodes");
        for (int use = 1; use <= calls.size(); use++) {
            List<String> inputs = references(Tensor.inputs(calls.get(use - 1)), scope);
            if (calls.get(use - 1) instanceof Nested node && !isList(Json.list(node.call(), "args"))) {
                requireNoList(layer);
            }
            Call called = layer.changed(OPTIONS, Tensor.options(calls.get(use - 1)));
            call(called, inputs, scope, use, said.get(id(name(layer), use)));
        }
    }

    private static boolean isList(List<Value> arguments) {
        return !arguments.isEmpty() && arguments.get(0) instanceof Many;
    }

    /** Keras's merging layers take a list of tensors, be it of one ({@code layers/merging/base_merge.py}). */
    private void requireNoList(Call layer) {
        Spelling spelling =
                isOperation(layer) ? null : LayerTypes.spelling(Dialect.KERAS, Json.text(layer, "class_name"));
        if (spelling != null && spelling.isMerging()) {
            problems.add(Problem.error(Message.of("merge.list", name(layer)), name(layer), layer.span()));
        }
    }

    /** Adds a layer's call, or a nested model's nodes, and returns references to its outputs. */
    private List<String> call(Call layer, List<String> inputs, Scope scope, int use, @Nullable Shape said) {
        Call model = isModel(layer) ? layer : modelOfSteps(layer);
        if (model == null) {
            Layer read = layer(layer, said);
            Kind kind = isOperation(layer) ? Kind.OPERATION : Kind.LAYER;
            return List.of(addNode(read, layer, inputs, scope, use, kind));
        }
        int at = nodes.size();
        String name = id(layer, scope, use);
        boolean frozen = scope.frozen
                || Json.isFalse(Json.object(layer, "config"), "trainable")
                || Json.isFalse(Json.object(model, "config"), "trainable");
        Scope inner = new Scope(name + "/", name, scope.use * use, frozen, scope.steps || !isModel(layer));
        List<String> outputs = lay(model, inputs, inner);
        nodes.add(at, node(new Group(), layer, outputs, scope, use, Kind.CONTAINER));
        List<String> references = new ArrayList<>();
        for (int i = 0; i < outputs.size(); i++) {
            references.add(Node.reference(name, i));
        }
        return references;
    }

    /** Returns the model that goes over each step of a sequence; null where it is a layer that does, or nothing does. */
    static @Nullable Call modelOfSteps(Call layer) {
        Call inner = Json.text(layer, "class_name").equals("TimeDistributed")
                ? Json.object(Json.object(layer, "config"), "layer")
                : null;
        return inner != null && isModel(inner) ? inner : null;
    }

    /**
     * A model goes over the steps as each of its layers does; what joins tensors element by element, or along an axis counted
     * from the last, does so anyway. Keras 3.15, {@code layers/rnn/time_distributed.py}.
     */
    private static Layer overSteps(Layer layer, Kind kind) {
        boolean joins = layer instanceof Merging
                || (layer instanceof Concatenation along && along.axis() instanceof Whole axis && axis.value() < 0);
        return joins || kind == Kind.INPUT || layer instanceof Unread ? layer : new TimeDistributed(layer);
    }

    private static String id(Call layer, Scope scope, int use) {
        return id(scope.prefix + name(layer), use);
    }

    private String add(Layer input, Call layer, Scope scope) {
        return addNode(input, layer, List.of(), scope, 1, Kind.INPUT);
    }

    private String add(Layer input, String name, Scope scope) {
        Place place = Place.of(name, Kind.INPUT).within(scope.container).unlisted();
        String id = scope.prefix + name;
        nodes.add(new Node(id, true, input, List.of(), Call.of("InputLayer"), null, place));
        return id;
    }

    private String addNode(Layer layer, Call written, List<String> inputs, Scope scope, int use, Kind kind) {
        Node node = node(scope.steps ? overSteps(layer, kind) : layer, written, inputs, scope, use, kind);
        if (nodes.size() >= MAX_NODES) {
            throw Refusal.of("limit.layers", MAX_NODES);
        }
        nodes.add(node);
        return node.name();
    }

    private Node node(Layer layer, Call written, List<String> inputs, Scope scope, int use, Kind kind) {
        Call config = Json.object(written, "config");
        Call call = new Call(className(written), config.arguments(), written.span());
        boolean frozen = scope.frozen || Json.isFalse(config, "trainable");
        Place place = new Place(name(written), kind, scope.use * use, scope.container, frozen, true);
        return new Node(id(written, scope, use), true, layer, inputs, call, written.span(), place);
    }

    /** What an operation is given in its call: tensors, and numbers and slices that are part of the operation. */
    private static Value operands(Call operation) {
        List<Value> nodes = Json.list(operation, "inbound_nodes");
        Call node = !nodes.isEmpty() && nodes.get(0) instanceof Nested nested ? nested.call() : Call.of("");
        List<Value> operands = new ArrayList<>(Json.list(node, "args"));
        for (Argument named : Json.object(node, "kwargs").arguments()) {
            operands.add(named.value());
        }
        return new Many(operands);
    }

    /** Returns the class as Python calls it; the one that is saved under an older name has a newer one. */
    private static String className(Call layer) {
        String name = Json.text(layer, "class_name");
        return name.equals("GroupQueryAttention") ? "GroupedQueryAttention" : name;
    }

    private static boolean isOperation(Call layer) {
        return Json.text(layer, "module").startsWith("keras.src.ops");
    }

    /** Returns the layer of a class with its arguments; an unread one, and a problem, where that cannot be had. */
    private Layer layer(Call written, @Nullable Shape said) {
        String name = Json.text(written, "class_name");
        List<Argument> arguments =
                new ArrayList<>(Json.object(written, "config").arguments());
        arguments.addAll(Json.object(written, OPTIONS).arguments());
        Call call = new Call(name, arguments, written.span());
        if (isOperation(written)) {
            call = call.with(OPERANDS, operands(written));
        }
        List<Shape> outputs = said == null ? List.of() : List.of(said);
        Dialect dialect = isOperation(written) ? Dialect.KERAS_OPERATION : Dialect.KERAS;
        Spelling spelling = LayerTypes.spelling(dialect, name);
        if (spelling == null) {
            problems.add(
                    Problem.error(Message.of("class.unknown", name, name(written)), name(written), written.span()));
            return new Unread(call, outputs);
        }
        try {
            Initializers.require(call);
            return spelling.read(call);
        } catch (Refusal refusal) {
            problems.add(Problem.error(refusal.message(), name(written), call.span(refusal.field())));
            return new Unread(call, outputs);
        }
    }
}
