package cnncalc.keras;

import cnncalc.analysis.Analyzer;
import cnncalc.analysis.Report;
import cnncalc.call.Call;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.layer.Input;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.network.Reading;
import cnncalc.network.ReadingOptions;
import cnncalc.shape.Shape;
import java.util.ArrayList;
import java.util.List;

/** The outputs of a model that is called like a layer. */
final class ModelShapes {

    private ModelShapes() {}

    /** Returns the shapes that a model gives for those of its inputs. */
    static List<Shape> of(LayerState model, List<Shape> inputs) {
        return of(model.object(List.of()), inputs);
    }

    /** Returns the shapes that a layer gives that has a model in it. */
    static List<Shape> around(LayerState layer, List<Shape> inputs) {
        Call chain = Call.of("config").with("layers", new Many(List.of(new Nested(layer.object(List.of())))));
        return of(Call.of("Sequential").with("config", new Nested(chain)), inputs);
    }

    private static List<Shape> of(Call model, List<Shape> inputs) {
        ModelReader reader = new ModelReader(new ReadingOptions("", "", inputs));
        List<String> outputs = reader.read(model);
        List<Node> nodes = new ArrayList<>();
        int next = 0;
        for (Node node : reader.nodes()) {
            boolean given = node.isInput() && next < inputs.size();
            nodes.add(
                    given
                            ? new Node(
                                    node.name(),
                                    true,
                                    new Input(inputs.get(next++)),
                                    List.of(),
                                    Call.of("input"),
                                    null,
                                    node.place())
                            : node);
        }
        Report report =
                Analyzer.analyze(new Reading(Network.of("", nodes, outputs), List.of(), "keras-json", "keras3"));
        return report.outputShapes();
    }
}
