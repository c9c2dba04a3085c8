package cnncalc.torch;

import cnncalc.call.Call;
import cnncalc.layer.Uncalled;
import cnncalc.network.Node;
import cnncalc.network.Place;
import cnncalc.network.Place.Kind;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a model holds beside what was called of it. */
final class Holdings {

    private final Tracer tracer;
    private final Graph graph;
    private final Set<PyValue> called;

    /**
     * @param called the layers that were called so far
     */
    Holdings(Tracer tracer, Graph graph, Set<PyValue> called) {
        this.tracer = tracer;
        this.graph = graph;
        this.called = called;
    }

    /** Whether all layers of a model that hold weights were called, for what is laid out now. */
    boolean covers(PyValue model) {
        for (PyValue each : ModuleProtocol.modules(model).values()) {
            ModuleState state = Modules.state(each);
            if (state.layer != null
                    && !called.contains(each)
                    && !new Uncalled(state.layer).weights(List.of()).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** Layers and parameters that the model holds and did not use count all the same. */
    void layOut(PyValue model) {
        for (Map.Entry<String, PyValue> each : ModuleProtocol.modules(model).entrySet()) {
            ModuleState state = Modules.state(each.getValue());
            boolean held = state.layer != null && !called.contains(each.getValue());
            List<String> lent = held ? graph.ties.lent(state) : List.of();
            if (!lent.isEmpty()) {
                graph.references(left(state, state.path(), lent));
            } else if (held
                    && state.layer != null
                    && new Uncalled(state.layer).weights(List.of()).size() > 0) {
                Place place = new Place(state.path(), Kind.LAYER, 1, null, state.isFrozen(), true);
                Call call = state.call;
                graph.node(new Node(
                        graph.unique(state.path()),
                        true,
                        new Uncalled(state.layer),
                        List.of(),
                        call,
                        call.span(),
                        place));
            }
            for (PyValue parameter : state.parameters.values()) {
                boolean open = parameter instanceof Tensor tensor
                        && tensor.reference() == null
                        && tensor.sizes() != null
                        && !graph.ties.counts(tensor);
                if (open && parameter instanceof Tensor tensor) {
                    graph.source(tensor);
                }
            }
        }
    }

    /** Returns the parameters of a layer that count with it, where others count elsewhere. */
    List<Tensor> left(ModuleState state, String path, List<String> lent) {
        List<Tensor> left = new ArrayList<>();
        for (String name : LayerAttributes.parameters(state)) {
            if (!lent.contains(name)) {
                Tensor own = Tensor.parameter(
                        tracer, LayerAttributes.tensor(state, name).sizes(), new Weighing(state, name));
                own.name(path + "." + name);
                own.train(!state.frozen.contains(name));
                left.add(own);
            }
        }
        return left;
    }
}
