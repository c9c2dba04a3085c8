package cnncalc.ask;

import cnncalc.ask.Walk.Counting;
import cnncalc.layer.Layer;
import cnncalc.layer.Weight;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Refusal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one layer of a {@link Walk} makes of what it reads. */
final class Step {

    final List<Shape> inputs;
    List<Shape> outputs = List.of();
    boolean exact = true;

    @Nullable
    Refusal refusal;

    long parameters;
    long multiplyAdds;
    long activations;

    private @Nullable Layer layer;
    private Counting counted = Counting.NOTHING;

    private Step(List<Shape> inputs) {
        this.inputs = inputs;
    }

    /** Returns the step of a layer that gives on the shape that it reads; its layer is not asked. */
    static Step passing(Shape input) {
        Step step = new Step(List.of(input));
        step.outputs = step.inputs;
        return step;
    }

    static Step of(int position, List<Shape> inputs, Walk.Change change) {
        Step step = new Step(inputs);
        Findings findings = new Findings();
        step.attempt(() -> {
            Layer layer = change.layer(position, inputs);
            step.layer = layer;
            step.outputs = layer.outputs(inputs, findings);
        });
        for (Refusal refused : findings.refusals()) {
            step.refusal = step.refusal == null ? refused : step.refusal;
        }
        for (Message note : findings.notes()) {
            step.exact &= !note.key().equals("window.dropped");
        }
        return step;
    }

    /** Returns the layer; the node's own where none could stand there. */
    Layer layer(Node node) {
        return layer == null ? node.layer() : layer;
    }

    /** Whether its layer was asked. */
    boolean isWorkedOut() {
        return layer != null;
    }

    private void attempt(Runnable rule) {
        try {
            rule.run();
        } catch (Refusal refused) {
            refusal = refused;
        } catch (ArithmeticException overflow) {
            refusal = Refusal.of("number.overflow");
        }
    }

    /** Counts, each once; a layer that is called again holds nothing of its own, a container is the sum of others. */
    void count(Node node, Counting counting) {
        Layer asked = layer;
        if (asked == null || refusal != null || node.isContainer()) {
            return;
        }
        if (counting.compareTo(counted) > 0) {
            boolean first = counted == Counting.NOTHING;
            counted = counting;
            attempt(() -> {
                parameters = first ? parameters(asked, node.place().use() > 1) : parameters;
                if (counting == Counting.ALL) {
                    countOutputs(asked);
                }
            });
        }
    }

    private long parameters(Layer asked, boolean again) {
        long sum = 0;
        for (Weight weight : again ? List.<Weight>of() : asked.weights(inputs)) {
            sum = weight.isParameter() ? Math.addExact(sum, known(weight.count())) : sum;
        }
        return sum;
    }

    private void countOutputs(Layer asked) {
        multiplyAdds = known(asked.multiplyAdds(inputs, outputs));
        for (Shape output : outputs) {
            activations = Math.addExact(activations, known(output.elements()));
        }
    }

    private static long known(Term term) {
        return term.known() ? term.value() : 0;
    }
}
