package cnncalc.analysis;

import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a network; all views are views of this.
 *
 * @param network the graph
 * @param rows one for each node, in the order of the source
 * @param totals the sums of the rows; what a row does not know counts nothing
 * @param problems what is wrong, and what is worth saying, in the order of the source
 */
public record Report(Network network, List<Row> rows, Counts totals, List<Problem> problems) {

    private static final long BYTES_PER_PARAMETER = 4;
    private static final long OPERATIONS_PER_MULTIPLY_ADD = 2;

    /** Whether every number is there. */
    public boolean ok() {
        return problems.stream().noneMatch(Problem::isError);
    }

    public Term total(Quantity quantity) {
        return totals.get(quantity);
    }

    /** Returns the size of the parameters in 32-bit floating point. */
    public Term bytes() {
        return multiple(total(Quantity.PARAMETERS), BYTES_PER_PARAMETER);
    }

    /** Returns floating-point operations, two a multiply-add. */
    public Term operations() {
        return operations(totals);
    }

    /** Returns floating-point operations, two a multiply-add. */
    public static Term operations(Counts counts) {
        return multiple(counts.get(Quantity.MULTIPLY_ADDS), OPERATIONS_PER_MULTIPLY_ADD);
    }

    private static Term multiple(Term term, long factor) {
        return term.known()
                ? Counts.exact(() -> Term.number(Math.multiplyExact(term.value(), factor)), refusal -> {})
                : term;
    }

    public @Nullable Row row(String name) {
        for (Row row : rows) {
            if (row.node().name().equals(name)) {
                return row;
            }
        }
        return null;
    }

    /** Returns the rows of the network's inputs. */
    public List<Row> inputs() {
        return rows.stream().filter(row -> row.node().inputs().isEmpty()).toList();
    }

    /** Returns the rows that nothing reads from. */
    public List<Row> outputs() {
        List<Node> ends = network.ends();
        return rows.stream().filter(row -> ends.contains(row.node())).toList();
    }

    /** Returns the shapes that these rows put out. */
    public static List<Shape> shapes(List<Row> rows) {
        List<Shape> shapes = new ArrayList<>();
        rows.forEach(row -> shapes.addAll(row.outputs()));
        return shapes;
    }
}
