package cnncalc.analysis;

import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.network.Reading;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Catalog;
import cnncalc.text.Findings;
import cnncalc.text.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known of a network; all views are views of this.
 *
 * @param reading the graph, and what it was read from
 * @param convention how multiply-adds are counted
 * @param rows one for each node, in the order of the source
 * @param totals the sums of the rows; what a row does not know counts nothing
 * @param problems what is wrong, and what is worth saying, in the order of the source
 */
public record Report(Reading reading, Convention convention, List<Row> rows, Counts totals, List<Problem> problems) {

    private static final long BYTES_PER_PARAMETER = 4;

    public Network network() {
        return reading.network();
    }

    /** Whether every number is there. */
    public boolean ok() {
        for (Problem problem : problems) {
            if (problem.isError()) {
                return false;
            }
        }
        return true;
    }

    public Term total(Quantity quantity) {
        return totals.get(quantity);
    }

    /** Returns the size of the parameters in 32-bit floating point. */
    public Term bytes() {
        Term parameters = total(Quantity.PARAMETERS);
        return parameters.known()
                ? Counts.exact(
                        () -> Term.number(Math.multiplyExact(parameters.value(), BYTES_PER_PARAMETER)), new Findings())
                : parameters;
    }

    public @Nullable Row row(String name) {
        for (Row row : rows) {
            if (row.node().name().equals(name)) {
                return row;
            }
        }
        return null;
    }

    /** Returns what kind of layer a row is: in the framework's own word, or the catalog's for network text. */
    public String typeName(Row row, Catalog catalog) {
        return reading.dialect().isEmpty()
                ? catalog.template("type." + row.node().layer().type().word())
                : row.node().call().name();
    }

    /** Returns the rows of the network's inputs. */
    public List<Row> inputs() {
        List<Row> inputs = new ArrayList<>();
        for (Row row : rows) {
            if (row.node().isInput() && row.node().place().parent() == null) {
                inputs.add(row);
            }
        }
        return inputs;
    }

    /** Returns references to what the network puts out. */
    public List<String> outputs() {
        if (!network().outputs().isEmpty()) {
            return network().outputs();
        }
        Set<String> read = network().readFrom();
        List<String> outputs = new ArrayList<>();
        for (Row row : rows) {
            boolean last =
                    !read.contains(row.node().name()) && row.node().place().parent() == null;
            for (int i = 0; last && i < Math.max(1, row.outputs().size()); i++) {
                outputs.add(Node.reference(row.node().name(), i));
            }
        }
        return outputs;
    }

    /** Returns the shape that a reference is to, or null where it is not known. */
    public @Nullable Shape shape(String reference) {
        Row row = row(Node.source(reference));
        int output = Node.output(reference);
        return row == null || row.outputs().size() <= output
                ? null
                : row.outputs().get(output);
    }

    /** Returns the shapes of what the network puts out, as far as they are known. */
    public List<Shape> outputShapes() {
        List<Shape> shapes = new ArrayList<>();
        for (String reference : outputs()) {
            Shape shape = shape(reference);
            if (shape != null) {
                shapes.add(shape);
            }
        }
        return shapes;
    }

    /** Returns the shapes that these rows put out. */
    public static List<Shape> shapes(List<Row> rows) {
        List<Shape> shapes = new ArrayList<>();
        for (Row row : rows) {
            shapes.addAll(row.outputs());
        }
        return shapes;
    }
}
