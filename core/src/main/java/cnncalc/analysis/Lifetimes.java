package cnncalc.analysis;

import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * From when to when each output is needed, as the layers are computed one behind the other.
 *
 * <p>The order is that of the source, but for layers that read from later ones, which move behind them. An
 * output lives from the layer that computes it to the last that reads it; the network's outputs live to the end.
 */
final class Lifetimes {

    /** Layers whose output is their input under another name or shape. */
    private static final List<String> VIEWS =
            List.of("flatten", "reshape", "identity", "unflatten", "masking", "group");

    private final Report report;
    private final long batch;
    private final long given;
    private final Map<String, Integer> places = new HashMap<>();
    private final List<Row> order = new ArrayList<>();
    private final int[] last;
    private Term peak = Term.ZERO;
    private @Nullable Row peakAt;

    private Lifetimes(Report report, long batch) {
        this.report = report;
        this.batch = batch;
        this.given = Batch.given(report);
        List<Node> nodes = report.network().nodes();
        Map<String, Integer> waiting = new HashMap<>();
        for (int position : report.network().order()) {
            waiting.put(nodes.get(position).name(), position);
        }
        for (Node node : nodes) {
            place(node.name(), waiting);
        }
        this.last = new int[order.size()];
    }

    /** Puts a node into the order, and in front of it whatever it reads from and is not there yet. */
    private void place(String name, Map<String, Integer> waiting) {
        Deque<String> stack = new ArrayDeque<>();
        stack.push(name);
        while (!stack.isEmpty()) {
            Integer position = waiting.get(stack.peek());
            String missing = position == null ? null : missing(position, waiting);
            if (missing != null) {
                stack.push(missing);
            } else {
                String done = stack.pop();
                if (position != null && waiting.remove(done) != null) {
                    places.put(done, order.size());
                    order.add(report.rows().get(position));
                }
            }
        }
    }

    private @Nullable String missing(int position, Map<String, Integer> waiting) {
        for (String input : report.network().nodes().get(position).inputs()) {
            if (waiting.containsKey(Node.source(input))) {
                return Node.source(input);
            }
        }
        return null;
    }

    static Lifetimes of(Report report, long batch) {
        Lifetimes lifetimes = new Lifetimes(report, batch);
        lifetimes.findLastReaders();
        lifetimes.peak = Counts.exact(lifetimes::walk, new Findings());
        return lifetimes;
    }

    /** Back from the end, so that a view's readers are known before what it views. */
    private void findLastReaders() {
        for (int i = 0; i < last.length; i++) {
            last[i] = i;
        }
        for (String output : report.outputs()) {
            Integer place = places.get(Node.source(output));
            if (place != null) {
                last[place] = last.length - 1;
            }
        }
        for (int i = last.length - 1; i >= 0; i--) {
            for (String input : order.get(i).node().inputs()) {
                Integer source = places.get(Node.source(input));
                if (source != null) {
                    last[source] = Math.max(last[source], isView(order.get(i)) ? last[i] : i);
                }
            }
        }
    }

    private static boolean isView(Row row) {
        return row.node().isContainer()
                || VIEWS.contains(row.node().layer().type().word());
    }

    private Term walk() {
        long[] given = new long[last.length];
        long alive = 0;
        for (int now = 0; now < last.length; now++) {
            long computed = elements(order.get(now));
            given[last[now]] = Math.addExact(given[last[now]], computed);
            alive = Math.addExact(alive, computed);
            if (alive > peak.value()) {
                peak = Term.number(alive);
                peakAt = order.get(now);
            }
            alive -= given[now];
        }
        return peak;
    }

    /** Returns the most elements that live at one moment. */
    Term peak() {
        return peak;
    }

    /** Returns the layer whose computation is that moment. */
    @Nullable
    Row peakAt() {
        return peakAt;
    }

    /** Returns the elements of all outputs. */
    Term kept() {
        return Counts.exact(
                () -> {
                    long sum = 0;
                    for (Row row : order) {
                        sum = Math.addExact(sum, elements(row));
                    }
                    return Term.number(sum);
                },
                new Findings());
    }

    /** The elements of a layer's outputs in the batch; none of a view, and none where a size is not known. */
    private long elements(Row row) {
        long sum = 0;
        for (Shape output : isView(row) ? List.<Shape>of() : row.outputs()) {
            Term elements = output.elements();
            if (elements.known()) {
                sum = Math.addExact(sum, inBatch(output, elements.value()));
            }
        }
        return sum;
    }

    /** Outputs whose batch is given hold that many examples already, those of an unknown one a single one. */
    private long inBatch(Shape output, long elements) {
        long all = Math.multiplyExact(elements, batch);
        boolean holds = given > 0 && output.rank() > 0 && output.size(0).known();
        return holds ? (all + given - 1) / given : all;
    }
}
