package cnncalc.write;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.layer.Identity;
import cnncalc.layer.Input;
import cnncalc.layer.Layer;
import cnncalc.layer.Phrase;
import cnncalc.layer.Turning;
import cnncalc.layer.Uncalled;
import cnncalc.layer.Unread;
import cnncalc.network.Node;
import cnncalc.network.Place.Kind;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The calls of a program that does what a network does: in order, containers opened, each layer in a framework's words. */
final class CodePlan {

    private static final int LEAST_RANK = 3;

    final List<Row> inputs = new ArrayList<>();
    final List<CodeStep> steps = new ArrayList<>();

    /** References to what the network puts out. */
    final List<String> outputs = new ArrayList<>();

    private final Report report;
    private final CodeTarget target;
    private final CodeWords words;
    private final Map<String, Row> rows = new HashMap<>();
    private final Map<String, String> handed = new HashMap<>();
    private final Set<String> turned = new HashSet<>();
    private final Set<String> done = new HashSet<>();
    private final Map<String, List<CodeStep>> made = new HashMap<>();
    private final Map<String, List<Integer>> readers = new HashMap<>();

    CodePlan(Report report, CodeTarget target) {
        this.report = report;
        this.target = target;
        this.words = new CodeWords(report, target);
        for (Row row : report.rows()) {
            rows.put(row.node().name(), row);
        }
        lay();
        boolean dangles = false;
        for (String output : report.outputs()) {
            String found = resolved(output);
            dangles |= !done.contains(Node.source(found));
            if (done.contains(Node.source(found))) {
                outputs.add(found);
            }
        }
        for (int i = 0; i < steps.size(); i++) {
            for (String input : steps.get(i).inputs) {
                readers.computeIfAbsent(Node.source(input), name -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int i = 0; dangles && i < steps.size(); i++) {
            String name = steps.get(i).row.node().name();
            if (!readers.containsKey(name) && !steps.get(i).isSilent() && !outputs.contains(name)) {
                outputs.add(name);
            }
        }
        markLive();
    }

    private void markLive() {
        Set<String> wanted = new HashSet<>();
        for (String output : outputs) {
            wanted.add(Node.source(output));
        }
        for (int i = steps.size() - 1; i >= 0; i--) {
            CodeStep step = steps.get(i);
            step.live = wanted.contains(step.row.node().name());
            for (String input : step.live ? step.inputs : List.<String>of()) {
                wanted.add(Node.source(input));
            }
        }
    }

    /** Lays the rows out in the order of the source, one behind those that it reads from. */
    private void lay() {
        List<Row> waiting = new ArrayList<>(report.rows());
        boolean moved = true;
        while (moved) {
            List<Row> later = new ArrayList<>();
            for (Row row : waiting) {
                if (isReady(row)) {
                    add(row);
                } else {
                    later.add(row);
                }
            }
            moved = later.size() < waiting.size();
            waiting = later;
        }
    }

    private boolean isReady(Row row) {
        for (String input :
                row.node().isContainer() ? List.<String>of() : row.node().inputs()) {
            if (!done.contains(Node.source(resolved(input)))) {
                return false;
            }
        }
        return true;
    }

    /** Returns what a reference is to, past containers and layers that hand on what they read. */
    private String resolved(String reference) {
        String found = reference;
        for (int step = 0; step <= rows.size(); step++) {
            Row row = rows.get(Node.source(found));
            String next = handed.get(found);
            if (row != null && row.node().isContainer()) {
                List<String> inside = row.node().inputs();
                next = Node.output(found) < inside.size() ? inside.get(Node.output(found)) : null;
            }
            if (next == null) {
                return found;
            }
            found = next;
        }
        return found;
    }

    private void add(Row row) {
        Node node = row.node();
        if (node.isContainer() || !done.add(node.name())) {
            return;
        }
        if (node.layer() instanceof Input || (node.isInput() && node.inputs().isEmpty())) {
            addInput(row);
        } else if (node.place().kind() == Kind.INPUT && node.layer() instanceof Identity) {
            handed.put(node.name(), resolved(node.inputs().get(0)));
        } else {
            addStep(row);
        }
    }

    private void addInput(Row row) {
        inputs.add(row);
        boolean known = !row.outputs().isEmpty();
        if (known
                && !target.isOwn(report.reading().dialect())
                && isTurned(row.outputs().get(0))) {
            turned.add(row.node().name());
        }
    }

    /** Images are put in the framework's order from the first; what else the layers that slide over it are written for. */
    private boolean isTurned(Shape input) {
        boolean torch = report.reading().dialect().equals("torch");
        boolean first = torch;
        for (Row row : report.rows()) {
            if (row.node().layer().windows() != null) {
                first = row.node().layer().layout().channelsFirst();
                return input.rank() >= LEAST_RANK && first != target.channelsFirst();
            }
        }
        return input.rank() > LEAST_RANK && first != target.channelsFirst();
    }

    /** Returns the input's shape as the program has it. */
    Shape shape(Row input) {
        Shape shape = input.outputs().get(0);
        return turned.contains(input.node().name()) ? turning().shape(shape) : shape;
    }

    private Turning turning() {
        return new Turning(target.channelsFirst());
    }

    private void addStep(Row row) {
        List<String> read = new ArrayList<>();
        for (String input : row.node().inputs()) {
            read.add(resolved(input));
        }
        Layer layer = row.node().layer();
        if (layer instanceof Uncalled || layer instanceof Unread) {
            List<Phrase> phrases = layer instanceof Uncalled uncalled ? words.uncalled(uncalled.layer()) : null;
            steps.add(new CodeStep(row, read, phrases));
            return;
        }
        boolean first = !read.isEmpty() && turned.contains(read.get(0));
        List<Shape> shapes = shapes(row);
        for (boolean turns : new boolean[] {first, !first}) {
            List<Phrase> phrases = words.phrases(row.node(), shapes, turns ? turning() : null);
            if (phrases != null) {
                add(new CodeStep(row, read, phrases), turns);
                return;
            }
        }
        addUnsaid(row, read);
    }

    /** A program for Keras leaves the batch open. */
    private List<Shape> shapes(Row row) {
        List<Shape> shapes = new ArrayList<>();
        for (Shape shape : row.inputs()) {
            boolean open = target.equals(CodeTarget.KERAS) && shape.rank() > 0;
            shapes.add(open ? shape.with(0, Size.unknown("batch")) : shape);
        }
        return shapes;
    }

    private void add(CodeStep step, boolean turns) {
        Turning back = new Turning(!target.channelsFirst());
        for (int i = 0; i < step.inputs.size(); i++) {
            int rank = i < step.row.inputs().size() ? step.row.inputs().get(i).rank() : 0;
            boolean other = turned.contains(step.inputs.get(i)) != turns && rank >= LEAST_RANK;
            step.orders.add(other ? (turns ? turning() : back).order(rank) : null);
        }
        for (int i = 0; i < step.row.outputs().size(); i++) {
            if (turns && step.row.outputs().get(i).rank() >= LEAST_RANK) {
                turned.add(Node.reference(step.row.node().name(), i));
            }
        }
        share(step);
        steps.add(step);
    }

    /** A later call of a layer is of the same words, and has weights that are counted already. */
    private void share(CodeStep step) {
        Node node = step.row.node();
        List<CodeStep> all = made.computeIfAbsent(node.place().shown(), name -> new ArrayList<>());
        for (CodeStep earlier : all) {
            boolean same = node.place().use() > 1
                    && earlier.row.node().layer().equals(node.layer())
                    && String.valueOf(earlier.phrases).equals(String.valueOf(step.phrases));
            if (same && step.origin == null) {
                step.origin = earlier;
                earlier.shared = true;
            }
        }
        if (step.origin == null) {
            all.add(step);
        }
    }

    /** What changes no shape and holds nothing is left out, and said. */
    private void addUnsaid(Row row, List<String> read) {
        Node node = row.node();
        boolean same = read.size() == 1
                && row.weights().isEmpty()
                && row.outputs().size() == 1
                && row.outputs().get(0).equals(row.inputs().get(0));
        Message message = Message.of(same ? "code.left" : "code.unsaid", node.name(), what(node));
        CodeStep step = new CodeStep(row, read, same ? List.of() : null).noting(message);
        if (same) {
            handed.put(node.name(), read.get(0));
            steps.add(step);
        } else {
            add(step, !read.isEmpty() && turned.contains(read.get(0)));
        }
    }

    private static String what(Node node) {
        return node.layer().type().write(node.layer().call());
    }

    /** Whether an output is kept under a name of its own: something other than the next step reads it. */
    boolean isKept(int index) {
        CodeStep step = steps.get(index);
        if (step.isMany() || outputs.contains(step.row.node().name())) {
            return true;
        }
        int next = next(index);
        for (int reader : readers.getOrDefault(step.row.node().name(), List.of())) {
            if (reader != next) {
                return true;
            }
        }
        return false;
    }

    /** Returns the next step that computes something. */
    int next(int index) {
        int next = index + 1;
        while (next < steps.size() && steps.get(next).isSilent()) {
            next++;
        }
        return next;
    }
}
