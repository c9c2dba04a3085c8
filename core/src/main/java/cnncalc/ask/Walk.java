package cnncalc.ask;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Layer;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Term;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A sound network gone through again and again with other layers in it, for shapes and sums alone. What need not be worked
 * out anew is not: a layer that stays and reads what it read the last time, and one like another of the same time.
 */
final class Walk {

    /** What is wanted beside the shapes. */
    enum Counting {
        NOTHING,
        PARAMETERS,
        ALL
    }

    /** Which layer stands at a place this time. */
    interface Change {

        /**
         * Returns the layer; those that are alike in the report, and read the same now, are alike.
         *
         * @throws Refusal if no layer can stand there
         */
        Layer layer(int position, List<Shape> inputs);

        /** Whether the layer is the one of the time before, whatever it reads. */
        boolean keeps(int position);
    }

    /**
     * What comes out.
     *
     * @param failed position of the layer that does not work; −1 where all do
     * @param refusal why it does not
     * @param exact whether every window ends where its axis does, so that no last row is left out
     * @param parameters of the layers that work; 0 where they are not counted, as with the two below
     * @param multiplyAdds for one example, or the batch that the input says
     * @param activations elements of all outputs
     */
    record Outcome(
            int failed,
            @Nullable Refusal refusal,
            boolean exact,
            long parameters,
            long multiplyAdds,
            long activations) {

        boolean works() {
            return failed < 0;
        }
    }

    /** Layers that are alike, and what came out for them this time. */
    private static final class Alike {
        final List<Step> steps = new ArrayList<>();
        int time;
    }

    /** Layers that are seen to be as they were in the time that it takes to work one out. */
    private static final int SEEN = 20;

    private final List<Node> nodes = new ArrayList<>();
    private final List<Integer> order;
    private final List<Alike> kinds = new ArrayList<>();
    private final @Nullable Step[] steps;
    private final int[][] sources;
    private final int[][] outputs;
    private final boolean[] passing;
    private final int distinct;
    private int time;
    private long worked;

    /**
     * @param apart names of layers that are like no other
     */
    Walk(Report report, Set<String> apart) {
        int count = report.rows().size();
        order = report.network().order();
        steps = new Step[count];
        sources = new int[count][];
        outputs = new int[count][];
        passing = new boolean[count];
        Map<String, Integer> positions = new HashMap<>();
        Map<String, Alike> known = new HashMap<>();
        for (Row row : report.rows()) {
            Node node = row.node();
            passing[nodes.size()] = passes(row);
            positions.put(node.name(), nodes.size());
            nodes.add(node);
            String key = apart.contains(node.name()) ? "apart " + node.name() : key(row);
            kinds.add(known.computeIfAbsent(key, kind -> new Alike()));
        }
        distinct = known.size();
        for (int i = 0; i < count; i++) {
            connect(i, nodes.get(i).inputs(), positions);
        }
    }

    /** Whether a layer takes every size as it comes and gives it on: activations, normalization over channels, dropout. */
    private static boolean passes(Row row) {
        boolean keeps =
                row.node().layer().keepsPositions() && row.inputs().size() == 1 && areSame(row.inputs(), row.outputs());
        return keeps && (row.weights().isEmpty() || isPerChannel(row));
    }

    /** Whether a layer over a map holds a number a channel, which no size of the map changes. */
    private static boolean isPerChannel(Row row) {
        Shape input = row.inputs().get(0);
        Size channels = row.node().layer().layout().channels(input);
        Term held = row.weights().get(0).count();
        return input.rank() > 2 && channels.known() && held.known() && held.value() == channels.value();
    }

    private static String key(Row row) {
        Layer layer = row.node().layer();
        StringBuilder key = new StringBuilder(layer.type().write(layer.call()));
        key.append(row.node().place().use() > 1 ? " again" : "");
        for (Shape input : row.inputs()) {
            key.append(' ').append(input.whole());
        }
        return key.toString();
    }

    private void connect(int position, List<String> inputs, Map<String, Integer> positions) {
        sources[position] = new int[inputs.size()];
        outputs[position] = new int[inputs.size()];
        for (int i = 0; i < inputs.size(); i++) {
            sources[position][i] = positions.getOrDefault(Node.source(inputs.get(i)), -1);
            outputs[position][i] = Node.output(inputs.get(i));
        }
    }

    /** Returns how many layers are unlike one another. */
    int distinct() {
        return distinct;
    }

    /** Returns how many layers were worked out, one that is only seen to be as it was for a small part of one. */
    long worked() {
        return worked + (long) time * nodes.size() / SEEN;
    }

    /** Returns what comes out with these layers. */
    Outcome with(Change change, Counting counting) {
        time++;
        boolean exact = true;
        long parameters = 0;
        long multiplyAdds = 0;
        long activations = 0;
        for (int position : order) {
            boolean passes = counting == Counting.NOTHING && passing[position] && change.keeps(position);
            Step step = passes ? Step.passing(input(position, 0)) : step(position, change);
            steps[position] = step;
            step.count(nodes.get(position), counting);
            if (step.refusal != null) {
                return new Outcome(position, step.refusal, exact, parameters, multiplyAdds, activations);
            }
            exact &= step.exact;
            try {
                parameters = Math.addExact(parameters, step.parameters);
                multiplyAdds = Math.addExact(multiplyAdds, step.multiplyAdds);
                activations = Math.addExact(activations, step.activations);
            } catch (ArithmeticException tooLarge) {
                Refusal overflow = Refusal.of("number.overflow");
                return new Outcome(position, overflow, exact, parameters, multiplyAdds, activations);
            }
        }
        return new Outcome(-1, null, exact, parameters, multiplyAdds, activations);
    }

    /** Returns the layer that stood at a place the last time. */
    Layer layer(int position) {
        Step step = steps[position];
        return step == null ? nodes.get(position).layer() : step.layer(nodes.get(position));
    }

    private Step step(int position, Change change) {
        Step before = steps[position];
        if (before != null && before.isWorkedOut() && change.keeps(position) && readsTheSame(position, before)) {
            return before;
        }
        List<Shape> inputs = new ArrayList<>();
        for (int i = 0; i < sources[position].length; i++) {
            inputs.add(input(position, i));
        }
        Alike alike = kinds.get(position);
        if (alike.time != time) {
            alike.time = time;
            alike.steps.clear();
        }
        for (Step other : alike.steps) {
            if (areSame(other.inputs, inputs)) {
                return other;
            }
        }
        worked++;
        Step step = Step.of(position, inputs, change);
        if (before != null && areSame(step.outputs, before.outputs)) {
            step.outputs = before.outputs;
        }
        alike.steps.add(step);
        return step;
    }

    private Shape input(int position, int index) {
        Step source = steps[sources[position][index]];
        if (source == null) {
            throw new IllegalStateException("the order has a layer before what it reads");
        }
        return source.outputs.get(outputs[position][index]);
    }

    private boolean readsTheSame(int position, Step before) {
        for (int i = 0; i < sources[position].length; i++) {
            if (!isSame(before.inputs.get(i), input(position, i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean areSame(List<Shape> shapes, List<Shape> others) {
        if (shapes == others) {
            return true;
        }
        boolean same = shapes.size() == others.size();
        for (int i = 0; same && i < shapes.size(); i++) {
            same = isSame(shapes.get(i), others.get(i));
        }
        return same;
    }

    /** As {@code equals}, but quick where sizes are known. */
    private static boolean isSame(Shape shape, Shape other) {
        List<Size> sizes = shape.sizes();
        List<Size> others = other.sizes();
        boolean same = sizes.size() == others.size();
        for (int i = 0; same && sizes != others && i < sizes.size(); i++) {
            same = isSame(sizes.get(i), others.get(i));
        }
        return same;
    }

    private static boolean isSame(Size size, Size other) {
        boolean known = size.known() && other.known();
        return known ? size.value() == other.value() : size.equals(other);
    }
}
