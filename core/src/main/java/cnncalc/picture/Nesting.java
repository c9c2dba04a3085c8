package cnncalc.picture;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.network.Node;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A network as boxes in boxes: a box a layer, a frame around the layers of an open container, one box for a folded one.
 * Wires lead from each box to those that read from it; each box has the rank of the longest way to it in its frame.
 */
final class Nesting {

    private final List<Row> rows;
    private final Set<String> folded;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Set<String> filled = new HashSet<>();

    /** Containers that what they contain is read around of, out and in again: nothing can stand for them as one. */
    private final Set<String> scattered = new HashSet<>();

    private final Map<String, Box> shown = new HashMap<>();
    private final List<Box> boxes = new ArrayList<>();

    private Nesting(Report report, Set<String> folded) {
        this.rows = report.rows();
        this.folded = folded;
        for (int i = 0; i < rows.size(); i++) {
            positions.put(rows.get(i).node().name(), i);
            String parent = rows.get(i).node().place().parent();
            if (parent != null) {
                filled.add(parent);
            }
        }
    }

    /** Returns the frame around the whole network. */
    static Box of(Report report, Set<String> folded) {
        Nesting nesting = new Nesting(report, folded);
        List<Integer> order = report.network().order();
        Box whole = nesting.box(order);
        while (nesting.scatter()) {
            whole = nesting.box(order);
        }
        nesting.pullSources();
        return whole;
    }

    private Box box(List<Integer> order) {
        shown.clear();
        boxes.clear();
        Box whole = new Box(null, null, /* open= */ true);
        for (Row row : rows) {
            place(row, whole);
        }
        for (int position : order) {
            wire(rows.get(position));
        }
        rank();
        return whole;
    }

    /** Puts a row into its container's frame; what is in a folded container is shown by its box. */
    private void place(Row row, Box whole) {
        String name = row.node().name();
        String parent = row.node().place().parent();
        Box around = parent == null ? whole : shown.getOrDefault(parent, whole);
        boolean hidden = parent != null && around.row != null && !around.open;
        if (hidden || scattered.contains(name)) {
            shown.put(name, around);
            return;
        }
        Box box = new Box(row, around, /* open= */ filled.contains(name) && !folded.contains(name));
        shown.put(name, box);
        boxes.add(box);
    }

    private void wire(Row row) {
        String name = row.node().name();
        Box reader = shown.get(name);
        if (reader == null || filled.contains(name)) {
            return;
        }
        for (String input : row.node().inputs()) {
            Box source = source(input);
            if (source != null && source != reader) {
                reader.read(source);
            }
        }
    }

    /** Returns what shows the layer that a reference leads to; a container hands on what it reads. */
    private @Nullable Box source(String reference) {
        String at = reference;
        for (int steps = 0; steps < rows.size(); steps++) {
            String name = Node.source(at);
            Integer position = positions.get(name);
            if (position == null || !filled.contains(name)) {
                return position == null ? null : shown.get(name);
            }
            List<String> inputs = rows.get(position).node().inputs();
            int output = Node.output(at);
            if (output >= inputs.size()) {
                return null;
            }
            at = inputs.get(output);
        }
        return null;
    }

    /** Kahn's algorithm, in all frames at once; boxes on a circle keep waiting. */
    private void rank() {
        List<Box> ready = new ArrayList<>();
        for (Box box : boxes) {
            if (box.waiting == 0) {
                ready.add(box);
            }
        }
        for (int next = 0; next < ready.size(); next++) {
            Box box = ready.get(next);
            for (Box reader : box.readers) {
                reader.rank = Math.max(reader.rank, box.rank + 1);
                reader.waiting--;
                if (reader.waiting == 0) {
                    ready.add(reader);
                }
            }
        }
    }

    /** Takes the frames off containers on a circle; whether there were any. */
    private boolean scatter() {
        int before = scattered.size();
        for (Box box : boxes) {
            if (box.waiting > 0
                    && box.row != null
                    && filled.contains(box.row.node().name())) {
                scattered.add(box.row.node().name());
            }
        }
        return scattered.size() > before;
    }

    /** Puts what reads nothing right in front of what reads it. */
    private void pullSources() {
        for (Box box : boxes) {
            if (!box.fed && !box.readers.isEmpty()) {
                int nearest = Integer.MAX_VALUE;
                for (Box reader : box.readers) {
                    nearest = Math.min(nearest, reader.rank);
                }
                box.rank = nearest - 1;
            }
        }
    }
}
