package cnncalc.ask;

import cnncalc.layer.Layer;
import cnncalc.layer.Weight;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A sound network gone through again and again with other layers in it, for shapes and sums alone. A layer that is as it was
 * the last time, and reads what it read then, is not worked out anew.
 */
final class Walk {

    /** Which layer stands at a place this time. */
    interface Change {

        /**
         * @throws Refusal if no layer can stand there
         */
        Layer layer(int position, List<Shape> inputs);
    }

    /**
     * What comes out.
     *
     * @param failed position of the layer that does not work; −1 where all do
     * @param refusal why it does not
     * @param exact whether every window ends where its axis does, so that no last row is left out
     * @param parameters of the layers that work; 0 where they are not counted, as the two below
     * @param multiplyAdds for one example, or the batch that the input says
     * @param activations elements of all outputs
     */
    record Outcome(
            int failed,
            @Nullable Refusal refusal,
            boolean exact,
            long parameters,
            long multiplyAdds,
            long activations) {

        boolean works() {
            return failed < 0;
        }
    }

    /** A layer as it was the last time. */
    private static final class Step {
        @Nullable
        Layer layer;

        List<Shape> inputs = List.of();
        List<Shape> outputs = List.of();

        @Nullable
        Refusal refusal;

        boolean exact;
        long parameters;
        long multiplyAdds;
        long activations;
    }

    private final Network network;
    private final boolean counting;
    private final List<Step> steps = new ArrayList<>();
    private final List<List<Integer>> sources = new ArrayList<>();

    /**
     * @param network one without problems
     * @param counting whether parameters, multiply-adds and activations are wanted
     */
    Walk(Network network, boolean counting) {
        this.network = network;
        this.counting = counting;
        Map<String, Integer> positions = new HashMap<>();
        for (Node node : network.nodes()) {
            positions.put(node.name(), positions.size());
        }
        for (Node node : network.nodes()) {
            steps.add(new Step());
            List<Integer> own = new ArrayList<>();
            for (String input : node.inputs()) {
                own.add(positions.getOrDefault(Node.source(input), -1));
                own.add(Node.output(input));
            }
            sources.add(own);
        }
    }

    /** Returns what comes out with these layers. */
    Outcome with(Change change) {
        boolean exact = true;
        long parameters = 0;
        long multiplyAdds = 0;
        long activations = 0;
        for (int position : network.order()) {
            Step step = step(position, change);
            if (step.refusal != null) {
                return new Outcome(position, step.refusal, exact, parameters, multiplyAdds, activations);
            }
            exact &= step.exact;
            if (!network.nodes().get(position).isContainer()) {
                parameters += step.parameters;
                multiplyAdds += step.multiplyAdds;
                activations += step.activations;
            }
        }
        return new Outcome(-1, null, exact, parameters, multiplyAdds, activations);
    }

    private Step step(int position, Change change) {
        Step step = steps.get(position);
        Findings findings = new Findings();
        try {
            List<Shape> inputs = inputs(position);
            Layer layer = change.layer(position, inputs);
            if (layer == step.layer && inputs.equals(step.inputs)) {
                return step;
            }
            step.layer = layer;
            step.inputs = inputs;
            step.refusal = null;
            step.outputs = layer.outputs(inputs, findings);
            step.refusal =
                    findings.refusals().isEmpty() ? null : findings.refusals().get(0);
            step.exact = !drops(findings.notes());
            if (counting && step.refusal == null) {
                count(step, layer, network.nodes().get(position).place().use() > 1);
            }
        } catch (Refusal refusal) {
            step.refusal = refusal;
        } catch (ArithmeticException overflow) {
            step.refusal = Refusal.of("number.overflow");
        }
        return step;
    }

    private List<Shape> inputs(int position) {
        List<Integer> own = sources.get(position);
        List<Shape> inputs = new ArrayList<>(own.size() / 2);
        for (int i = 0; i < own.size(); i += 2) {
            inputs.add(steps.get(own.get(i)).outputs.get(own.get(i + 1)));
        }
        return inputs;
    }

    private static boolean drops(List<Message> notes) {
        for (Message note : notes) {
            if (note.key().equals("window.dropped")) {
                return true;
            }
        }
        return false;
    }

    private static void count(Step step, Layer layer, boolean again) {
        step.parameters = 0;
        for (Weight weight : again ? List.<Weight>of() : layer.weights(step.inputs)) {
            step.parameters += weight.isParameter() ? known(weight.count()) : 0;
        }
        step.multiplyAdds = known(layer.multiplyAdds(step.inputs, step.outputs));
        step.activations = 0;
        for (Shape output : step.outputs) {
            step.activations += known(output.elements());
        }
    }

    private static long known(Term term) {
        return term.known() ? term.value() : 0;
    }
}
