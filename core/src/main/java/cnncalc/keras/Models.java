package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Models as Keras writes them into files: {@code keras/src/ops/function.py}, {@code map_graph}, of Keras 3.15. */
final class Models {

    private Models() {}

    static List<Argument> sequential(LayerState model) {
        List<Value> layers = new ArrayList<>();
        for (PyValue each : model.layers) {
            LayerState state = LayerState.of(each);
            if (state != null) {
                layers.add(new Nested(state.object(List.of())));
            }
        }
        List<Argument> members = new ArrayList<>(List.of(new Argument("layers", new Many(layers), null)));
        LayerState first = model.layers.isEmpty() ? null : LayerState.of(model.layers.get(0));
        Value shape = model.batchShape == null && first != null ? first.batchShape : model.batchShape;
        if (shape != null) {
            members.add(new Argument("build_input_shape", shape, null));
        }
        return members;
    }

    /** One call of a layer. */
    private record Node(LayerState layer, int call) {}

    /** A walk from the outputs to the inputs. */
    private static final class Walk {
        final List<Node> decreasing = new ArrayList<>();
        final Map<LayerState, Integer> order = new HashMap<>();
        final Map<LayerState, List<Integer>> seen = new HashMap<>();
        final List<KerasTensor> inputs;

        Walk(List<KerasTensor> inputs) {
            this.inputs = inputs;
        }

        void visit(KerasTensor tensor, int depth) {
            LayerState layer = tensor.layer();
            List<Integer> calls = seen.computeIfAbsent(layer, each -> new ArrayList<>());
            if (calls.contains(tensor.node()) || depth > 5_000) {
                return;
            }
            calls.add(tensor.node());
            order.putIfAbsent(layer, order.size());
            if (!isInput(tensor)) {
                for (KerasTensor each : layer.inputsOfCalls.get(tensor.node())) {
                    visit(each, depth + 1);
                }
            }
            decreasing.add(new Node(layer, tensor.node()));
        }

        private boolean isInput(KerasTensor tensor) {
            for (KerasTensor each : inputs) {
                if (each.layer() == tensor.layer() && each.node() == tensor.node()) {
                    return true;
                }
            }
            return false;
        }
    }

    static List<Argument> functional(LayerState model) {
        Walk walk = new Walk(model.inputs);
        for (KerasTensor output : model.outputs) {
            walk.visit(output, 0);
        }
        for (KerasTensor input : model.inputs) {
            walk.visit(input, 0);
        }
        List<Value> layers = new ArrayList<>();
        for (LayerState layer : ordered(walk)) {
            List<Integer> calls = new ArrayList<>(walk.seen.getOrDefault(layer, List.of()));
            calls.sort(Integer::compare);
            layers.add(new Nested(object(layer, calls, walk)));
        }
        Map<String, List<Integer>> calls = new HashMap<>();
        walk.seen.forEach((layer, each) -> {
            List<Integer> sorted = new ArrayList<>(each);
            sorted.sort(Integer::compare);
            calls.put(layer.name, sorted);
        });
        layers.replaceAll(layer -> renumbered((Nested) layer, calls));
        List<Argument> members = new ArrayList<>();
        members.add(new Argument("layers", new Many(layers), null));
        members.add(new Argument("input_layers", references(model.inputs, walk), null));
        members.add(new Argument("output_layers", references(model.outputs, walk), null));
        return members;
    }

    /** What a model reads that is in the middle of another becomes an input of its own. */
    private static Call object(LayerState layer, List<Integer> calls, Walk walk) {
        for (KerasTensor input : walk.inputs) {
            if (input.layer() == layer && !layer.isInput()) {
                LayerState made = new LayerState(LayerState.Kind.LAYER, "InputLayer", layer.span);
                made.name = layer.name;
                made.set("batch_shape", shape(input));
                return made.object(List.of());
            }
        }
        return layer.object(calls);
    }

    /** Returns the sizes that a layer, or a model, is told to read; null where nothing tells them. */
    static @Nullable Value inputShape(LayerState layer) {
        if (layer.kind == LayerState.Kind.FUNCTIONAL) {
            return layer.inputs.size() == 1 ? shape(layer.inputs.get(0)) : null;
        }
        Value own = KerasClasses.find(layer, "batch_shape");
        LayerState first = layer.layers.isEmpty() ? null : LayerState.of(layer.layers.get(0));
        Value known = own == null ? layer.batchShape : own;
        return known == null && first != null ? inputShape(first) : known;
    }

    /** Returns the sizes of a tensor as Keras's files have them. */
    static Value shape(KerasTensor tensor) {
        Value value = Json.member(Json.object(((Nested) tensor.reference()).call(), "config"), "shape");
        return value == null ? new Many(List.of()) : value;
    }

    private static Value references(List<KerasTensor> tensors, Walk walk) {
        List<Value> references = new ArrayList<>();
        for (KerasTensor tensor : tensors) {
            List<Integer> calls = new ArrayList<>(walk.seen.getOrDefault(tensor.layer(), List.of()));
            calls.sort(Integer::compare);
            references.add(new Many(List.of(
                    Value.of(tensor.layer().name),
                    Value.of(Math.max(0, calls.indexOf(tensor.node()))),
                    Value.of(tensor.output()))));
        }
        return new Many(references);
    }

    /** The deepest layers first, those of one depth in the order in which the walk met them. */
    private static List<LayerState> ordered(Walk walk) {
        Map<LayerState, Integer> depths = new HashMap<>();
        Map<LayerState, Map<Integer, Integer>> ofCalls = new HashMap<>();
        for (int i = walk.decreasing.size() - 1; i >= 0; i--) {
            Node node = walk.decreasing.get(i);
            Map<Integer, Integer> calls = ofCalls.computeIfAbsent(node.layer, each -> new HashMap<>());
            int depth = Math.max(calls.getOrDefault(node.call, 0), depths.getOrDefault(node.layer, 0));
            depths.put(node.layer, depth);
            calls.put(node.call, depth);
            for (KerasTensor input : inputs(node, walk)) {
                ofCalls.computeIfAbsent(input.layer(), each -> new HashMap<>())
                        .merge(input.node(), depth + 1, Math::max);
            }
        }
        List<LayerState> layers = new ArrayList<>(walk.order.keySet());
        layers.sort((left, right) -> {
            int deeper = Integer.compare(depths.getOrDefault(right, 0), depths.getOrDefault(left, 0));
            return deeper != 0
                    ? deeper
                    : Integer.compare(walk.order.getOrDefault(left, 0), walk.order.getOrDefault(right, 0));
        });
        return layers;
    }

    private static List<KerasTensor> inputs(Node node, Walk walk) {
        for (KerasTensor input : walk.inputs) {
            if (input.layer() == node.layer && input.node() == node.call) {
                return List.of();
            }
        }
        return node.layer.inputsOfCalls.get(node.call);
    }

    /** Returns the layers of a model in the order in which Keras lists them. */
    static List<LayerState> layers(LayerState model) {
        List<LayerState> layers = new ArrayList<>();
        for (PyValue each : model.layers) {
            LayerState state = LayerState.of(each);
            if (state != null) {
                layers.add(state);
            }
        }
        if (model.kind == LayerState.Kind.FUNCTIONAL && !model.outputs.isEmpty()) {
            Walk walk = new Walk(model.inputs);
            model.outputs.forEach(output -> walk.visit(output, 0));
            model.inputs.forEach(input -> walk.visit(input, 0));
            layers.addAll(ordered(walk));
        }
        return layers;
    }

    /** Returns a layer whose calls read those calls of others that are in the model, counted anew. */
    private static Value renumbered(Nested layer, Map<String, List<Integer>> calls) {
        Value nodes = Json.member(layer.call(), "inbound_nodes");
        return nodes == null ? layer : new Nested(layer.call().changed("inbound_nodes", history(nodes, calls)));
    }

    private static Value history(Value value, Map<String, List<Integer>> calls) {
        if (value instanceof Many many) {
            List<Value> values = new ArrayList<>();
            boolean tensor = many.values().size() == 3
                    && many.values().get(0) instanceof Value.Text
                    && many.values().get(1) instanceof Value.Whole;
            for (Value each : many.values()) {
                values.add(history(each, calls));
            }
            if (tensor && values.get(0) instanceof Value.Text name && values.get(1) instanceof Value.Whole node) {
                List<Integer> known = calls.getOrDefault(name.text(), List.of());
                values.set(1, Value.of(Math.max(0, known.indexOf((int) node.value()))));
            }
            return new Many(values);
        }
        if (value instanceof Nested nested) {
            List<Argument> members = new ArrayList<>();
            for (Argument each : nested.call().arguments()) {
                members.add(new Argument(each.name(), history(each.value(), calls), each.span()));
            }
            return new Nested(
                    new Call(nested.call().name(), members, nested.call().span()));
        }
        return value;
    }
}
