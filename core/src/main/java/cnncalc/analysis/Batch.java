package cnncalc.analysis;

import cnncalc.layer.Layer;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import java.util.List;

/**
 * What a batch of examples takes: work and outputs grow in proportion, parameters stay.
 *
 * @param examples computed together
 * @param multiplyAdds of all of them; unknown where the input's own batch does not divide them
 * @param activations elements of all outputs for all of them
 */
public record Batch(long examples, Term multiplyAdds, Term activations) {

    /**
     * Returns the numbers of a batch.
     *
     * @param examples computed together, at least 1; a report whose input says another batch counts in proportion
     */
    public static Batch of(Report report, long examples) {
        long given = Math.max(1, given(report));
        return new Batch(
                examples,
                times(report.total(Quantity.MULTIPLY_ADDS), examples, given),
                times(report.total(Quantity.ACTIVATIONS), examples, given));
    }

    private static Term times(Term total, long examples, long given) {
        if (!total.known()) {
            return total;
        }
        return Counts.exact(
                () -> {
                    long all = Math.multiplyExact(total.value(), examples);
                    return all % given == 0 ? Term.number(all / given) : Counts.UNKNOWN;
                },
                new Findings());
    }

    /** Returns the batch that the input says; 0 where it leaves it open, or is a single example without one. */
    static long given(Report report) {
        for (Row input : report.inputs()) {
            Shape shape = input.outputs().isEmpty()
                    ? new Shape(List.of())
                    : input.outputs().get(0);
            if (shape.rank() > 1 && shape.size(0).known()) {
                return isSingle(report) ? 0 : shape.size(0).value();
            }
        }
        return 0;
    }

    /** Whether the maps that windows slide over have no axis for the batch. */
    private static boolean isSingle(Report report) {
        for (Row row : report.rows()) {
            Layer layer = row.node().layer();
            if (layer.windows() != null && !row.inputs().isEmpty()) {
                return layer.layout().leading(row.inputs().get(0)).isEmpty();
            }
        }
        return false;
    }
}
