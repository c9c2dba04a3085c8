package cnncalc.analysis;

import cnncalc.layer.Layer;
import cnncalc.layer.Unread;
import cnncalc.layer.Weight;
import cnncalc.layer.Weight.Use;
import cnncalc.network.Network;
import cnncalc.network.Node;
import cnncalc.network.Reading;
import cnncalc.shape.Shape;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Problem.Level;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Works out every number of a network, layer by layer; what fails is said and does not stop the rest. */
public final class Analyzer {

    private final Reading reading;
    private final Network network;
    private final Convention convention;
    private final Map<String, Row> rows = new HashMap<>();
    private final Twins twins = new Twins();
    private final List<Problem> problems = new ArrayList<>();

    private Analyzer(Reading reading, Convention convention) {
        this.reading = reading;
        this.convention = convention;
        this.network = reading.network();
    }

    /** Returns the report on what was read. */
    public static Report analyze(Reading reading) {
        return analyze(reading, Convention.DEFAULT);
    }

    /** Returns the report on what was read, its multiply-adds counted by a convention. */
    public static Report analyze(Reading reading, Convention convention) {
        return new Analyzer(reading, convention).report();
    }

    private Report report() {
        problems.addAll(reading.problems());
        problems.addAll(network.problems());
        for (int position : network.order()) {
            Node node = network.nodes().get(position);
            if (!rows.containsKey(node.name())) {
                rows.put(node.name(), row(node));
            }
        }
        List<Row> inOrder = new ArrayList<>();
        for (Node node : network.nodes()) {
            Row row = rows.remove(node.name());
            inOrder.add(row == null ? unfed(node) : row);
        }
        Containers.addUp(inOrder);
        Counts totals = totals(inOrder);
        return new Report(reading, convention, List.copyOf(inOrder), totals, inOrderOfSource());
    }

    private List<Problem> inOrderOfSource() {
        List<Problem> sorted = new ArrayList<>();
        for (Problem problem : problems) {
            int at = sorted.size();
            while (at > 0 && place(sorted.get(at - 1)) > place(problem)) {
                at--;
            }
            sorted.add(at, problem);
        }
        return List.copyOf(sorted);
    }

    private Counts totals(List<Row> inOrder) {
        Findings findings = new Findings();
        Counts totals = Counts.sum(Containers.without(inOrder), findings);
        if (!findings.refusals().isEmpty()) {
            problems.add(Problem.error(Message.of("total.overflow"), null, null));
        }
        return totals;
    }

    private static int place(Problem problem) {
        return problem.span() == null ? Integer.MAX_VALUE : problem.span().start();
    }

    private Row row(Node node) {
        List<Shape> inputs = inputs(node);
        if (inputs.size() < node.inputs().size() || !isComputable(node)) {
            return unfed(node);
        }
        Findings findings = new Findings();
        Row twin = twins.of(node, inputs);
        Row row = twin == null ? row(node, inputs, findings) : twin.at(node, field(node, inputs, twin.outputs()));
        if (twin == null && findings.refusals().isEmpty()) {
            twins.add(row);
        }
        report(row, findings);
        return row;
    }

    /** A layer that declares what it reads shows its weights although nothing is known of its inputs. */
    private static Row unfed(Node node) {
        if (!node.layer().knowsWeights()) {
            return Row.unknown(node);
        }
        Findings findings = new Findings();
        List<Weight> weights = attempt(findings, () -> node.layer().weights(List.of()));
        return Row.unknown(node, weights(node, weights), findings);
    }

    /** The weights as they count here: not at a second call, and fixed in a frozen layer. */
    private static @Nullable List<Weight> weights(Node node, @Nullable List<Weight> weights) {
        boolean shared = node.place().use() > 1;
        if (weights == null || !(shared || node.place().frozen())) {
            return weights;
        }
        List<Weight> counted = new ArrayList<>();
        for (Weight weight : shared ? List.<Weight>of() : weights) {
            counted.add(weight.use() == Use.TRAINED ? weight.fixed() : weight);
        }
        return counted;
    }

    /** Whether the layer is known and has as many inputs as its rules need; where not, the problem is said already. */
    private static boolean isComputable(Node node) {
        int count = node.inputs().size();
        return switch (node.layer().type().inputs()) {
            case NONE -> count == 0;
            case ONE -> count == 1;
            case SEVERAL, MANY -> count > 0 && !(node.layer() instanceof Unread);
        };
    }

    private Row row(Node node, List<Shape> inputs, Findings findings) {
        Layer layer = node.layer();
        List<Shape> shapes = attempt(findings, () -> layer.outputs(inputs, findings));
        List<Shape> outputs = shapes == null ? List.of() : shapes;
        List<Weight> weights = weights(node, attempt(findings, () -> layer.weights(inputs)));
        Counts counts = Counts.of(weights, outputs, findings);
        if (!outputs.isEmpty()) {
            counts = operations(layer, inputs, outputs, counts, findings);
        }
        return new Row(
                node,
                inputs,
                outputs,
                weights == null ? List.of() : weights,
                counts,
                field(node, inputs, outputs),
                List.copyOf(findings.notes()));
    }

    /** The counts with multiply-adds and operations by the convention, where nothing prevents it. */
    private Counts operations(Layer layer, List<Shape> inputs, List<Shape> outputs, Counts counts, Findings findings) {
        boolean own = convention == Convention.DEFAULT || convention.countsOperations();
        Term products = own ? attempt(findings, () -> layer.multiplyAdds(inputs, outputs)) : null;
        Counts counted = products == null ? counts : counts.withMultiplyAdds(products);
        if (convention == Convention.DEFAULT) {
            return counted;
        }
        Term sum = attempt(findings, () -> {
            List<Term> terms = new ArrayList<>();
            for (Share share : convention.shares(layer, inputs, outputs)) {
                terms.add(share.count());
            }
            return Term.sum(terms);
        });
        if (sum == null) {
            return counts;
        }
        return convention.countsOperations() ? counted.with(Quantity.OPERATIONS, sum) : counts.withMultiplyAdds(sum);
    }

    private @Nullable ReceptiveField field(Node node, List<Shape> inputs, List<Shape> outputs) {
        if (outputs.isEmpty()) {
            return null;
        }
        if (inputs.isEmpty()) {
            return node.isInput() ? ReceptiveField.ofInput(outputs.get(0), node.layer()) : null;
        }
        List<ReceptiveField> fields = new ArrayList<>();
        for (String input : node.inputs()) {
            Row source = rows.get(Node.source(input));
            if (source == null || source.field() == null) {
                return null;
            }
            fields.add(source.field());
        }
        try {
            return ReceptiveField.behind(node.layer(), fields, inputs);
        } catch (ArithmeticException tooLarge) {
            return null;
        }
    }

    /** Returns the shapes of a node's inputs; fewer than it has if one of them is not known. */
    private List<Shape> inputs(Node node) {
        List<Shape> shapes = new ArrayList<>();
        for (String input : node.inputs()) {
            Row source = rows.get(Node.source(input));
            if (source != null && source.outputs().size() > Node.output(input)) {
                shapes.add(source.outputs().get(Node.output(input)));
            }
        }
        return shapes;
    }

    private static <T> @Nullable T attempt(Findings findings, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (Refusal refusal) {
            findings.refuse(refusal);
        } catch (ArithmeticException overflow) {
            findings.refuse(Refusal.of("number.overflow"));
        }
        return null;
    }

    private void report(Row row, Findings findings) {
        Set<String> said = new HashSet<>();
        for (Refusal refusal : findings.refusals()) {
            if (said.add(refusal.message().key())) {
                problems.add(problem(row, refusal));
            }
        }
        if (said.isEmpty() && isOpen(row) && !followsAnError(row.node())) {
            problems.add(problem(
                    row.node(),
                    reading.refusesUnknownWeights() ? Level.ERROR : Level.WARNING,
                    Message.of("weights.unknown", row.node().name())));
        }
        for (Message note : row.notes()) {
            problems.add(problem(row.node(), Level.NOTE, note));
        }
    }

    private static boolean isOpen(Row row) {
        for (Weight weight : row.weights()) {
            if (!weight.count().known()) {
                return true;
            }
        }
        return false;
    }

    private boolean followsAnError(Node node) {
        int place = node.span() == null ? Integer.MAX_VALUE : node.span().start();
        for (Problem problem : problems) {
            if (problem.isError() && place(problem) < place) {
                return true;
            }
        }
        return false;
    }

    private static Problem problem(Node node, Level level, Message message) {
        return new Problem(level, message, List.of(), node.name(), node.span());
    }

    private static Problem problem(Row row, Refusal refusal) {
        Node node = row.node();
        return new Problem(
                Level.ERROR,
                refusal.message(),
                Repair.tried(node.layer(), row.inputs(), refusal.candidates()),
                node.name(),
                node.span(refusal.field()));
    }
}
