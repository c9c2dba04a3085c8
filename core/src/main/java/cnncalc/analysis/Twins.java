package cnncalc.analysis;

import cnncalc.network.Node;
import cnncalc.shape.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Rows that were worked out, by the types of their layers. A block that is used fifty times has the same layers fifty times:
 * where one of them reads the same shapes in the same manner it comes to the same numbers.
 */
final class Twins {

    private final Map<String, List<Row>> rows = new HashMap<>();

    /** Keeps a row in which nothing was refused. */
    void add(Row row) {
        rows.computeIfAbsent(type(row.node()), word -> new ArrayList<>()).add(row);
    }

    /** Returns a row that differs in nothing but its place and its receptive field, or null where there is none yet. */
    @Nullable
    Row of(Node node, List<Shape> inputs) {
        for (Row row : rows.getOrDefault(type(node), List.of())) {
            if (row.node().layer() == node.layer()
                    && countsAlike(row.node(), node)
                    && row.inputs().equals(inputs)) {
                return row;
            }
        }
        return null;
    }

    private static String type(Node node) {
        return node.layer().type().word();
    }

    private static boolean countsAlike(Node one, Node other) {
        return one.place().frozen() == other.place().frozen()
                && one.place().use() > 1 == other.place().use() > 1;
    }
}
