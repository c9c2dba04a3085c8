package cnncalc.explain;

import cnncalc.analysis.Quantity;
import cnncalc.analysis.Report;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The network beside one dense layer from its input to its output.
 *
 * @param inputs elements of the input
 * @param outputs elements of the output
 * @param weights inputs times outputs, biases not counted
 * @param parameters the network's parameters
 */
public record Comparison(Term inputs, Term outputs, Term weights, Term parameters) {

    private static final Symbol INPUTS = new Symbol("F", "in", Role.CHANNELS);
    private static final Symbol OUTPUTS = new Symbol("F", "out", Role.FILTERS);

    /** Returns the comparison, or null where the network has not one known input and one known output. */
    public static @Nullable Comparison of(Report report) {
        List<Shape> inputs = Report.shapes(report.inputs());
        List<Shape> outputs = report.outputShapes();
        if (inputs.size() != 1 || outputs.size() != 1 || report.rows().size() == 1) {
            return null;
        }
        try {
            Term in = example(inputs.get(0)).as(INPUTS);
            Term out = example(outputs.get(0)).as(OUTPUTS);
            Term parameters = report.total(Quantity.PARAMETERS);
            Term weights = in.times(out);
            return weights.known() && parameters.known() ? new Comparison(in, out, weights, parameters) : null;
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    private static Term example(Shape shape) {
        List<Term> sizes = new ArrayList<>();
        for (Size size : shape.exampleSizes()) {
            sizes.add(size.plain());
        }
        return Term.product(sizes);
    }
}
