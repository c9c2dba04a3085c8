package cnncalc.analysis;

import cnncalc.text.Findings;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Gives each container the sums of the rows that it contains. */
final class Containers {

    private Containers() {}

    /** A container stands before its rows, so that from the last row back the parts of each are complete. */
    static void addUp(List<Row> rows) {
        Map<String, List<Row>> parts = new HashMap<>();
        for (int i = rows.size() - 1; i >= 0; i--) {
            Row row = rows.get(i);
            if (row.node().isContainer()) {
                List<Row> own = parts.getOrDefault(row.node().name(), List.of());
                row = row.with(Counts.sum(own, new Findings()));
                rows.set(i, row);
            }
            String parent = row.node().place().parent();
            if (parent != null) {
                parts.computeIfAbsent(parent, name -> new ArrayList<>()).add(row);
            }
        }
    }

    /** Returns the rows that count by themselves. */
    static List<Row> without(List<Row> rows) {
        List<Row> others = new ArrayList<>();
        for (Row row : rows) {
            if (!row.node().isContainer()) {
                others.add(row);
            }
        }
        return others;
    }
}
