package cnncalc.analysis;

import cnncalc.layer.Weight;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one layer.
 *
 * @param node the layer in its place
 * @param inputs shapes of its inputs; empty where one of them is not known
 * @param outputs shapes of its outputs; empty where they are not known, with unknown sizes where a part of them is
 * @param weights what it holds; empty as well where that is not known
 * @param counts its numbers
 * @param field what an output element sees of the input; null where it is everything, or not known
 * @param notes what is worth saying: elements that no window reaches
 */
public record Row(
        Node node,
        List<Shape> inputs,
        List<Shape> outputs,
        List<Weight> weights,
        Counts counts,
        @Nullable ReceptiveField field,
        List<Message> notes) {

    static Row unknown(Node node) {
        return new Row(node, List.of(), List.of(), List.of(), Counts.unknown(), null, List.of());
    }

    static Row unknown(Node node, @Nullable List<Weight> weights, Findings findings) {
        Counts counts = Counts.of(weights, List.of(), findings);
        return new Row(node, List.of(), List.of(), weights == null ? List.of() : weights, counts, null, List.of());
    }

    /** Returns the row of another node that comes to the same; both have the one object of their counts. */
    Row at(Node other, @Nullable ReceptiveField seen) {
        return new Row(other, inputs, outputs, weights, counts, seen, notes);
    }

    /** Returns the row with other counts. */
    Row with(Counts other) {
        return new Row(node, inputs, outputs, weights, other, field, notes);
    }

    public Term count(Quantity quantity) {
        return counts.get(quantity);
    }
}
