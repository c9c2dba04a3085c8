package cnncalc.write;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Value;
import cnncalc.layer.Family;
import cnncalc.layer.Flatten;
import cnncalc.layer.Layer;
import cnncalc.layer.Phrase;
import cnncalc.layer.Weight;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.text.Catalog;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What programs for both frameworks share: names of variables, lines, comments. */
abstract class CodeWriter {

    final Report report;
    final Catalog catalog;
    final CodePlan plan;
    final StringBuilder out = new StringBuilder();
    final CodeNames variables;

    /** The variables that hold what references are to. */
    private final Map<String, String> held = new HashMap<>();

    CodeWriter(Report report, Catalog catalog, CodeTarget target) {
        this.report = report;
        this.catalog = catalog;
        this.plan = new CodePlan(report, target);
        this.variables = new CodeNames(List.of("inputs", "outputs"));
    }

    final void line(int depth, String text) {
        out.append(text.isEmpty() ? "" : "    ".repeat(depth)).append(text).append('\n');
    }

    final void comment(int depth, @Nullable Message message) {
        if (message != null) {
            line(depth, PythonText.comment(catalog.say(message)));
        }
    }

    /** Writes what is not the same in a step. */
    final void comments(int depth, CodeStep step) {
        comment(depth, step.note);
        for (Phrase phrase : step.phrases == null ? List.<Phrase>of() : step.phrases) {
            comment(depth, phrase.note());
        }
    }

    /** Writes the title, and what the frameworks count in their own ways. */
    final void head(String format, boolean titled) {
        String title = report.network().title();
        if (titled && !title.isEmpty()) {
            line(0, PythonText.comment(title));
        }
        long averages = averages(format.equals("keras") ? Weight.Use.BUFFER : Weight.Use.FIXED);
        if (averages > 0) {
            comment(0, Message.of("code.averages." + format, averages));
        }
    }

    private long averages(Weight.Use use) {
        long sum = 0;
        for (Row row : report.rows()) {
            for (Weight weight : row.weights()) {
                boolean running = weight.name().equals("mean") || weight.name().equals("variance");
                boolean counts =
                        running && weight.use() == use && weight.count().known();
                sum += counts && row.node().layer().type().word().equals("batchnorm")
                        ? weight.count().value()
                        : 0;
            }
        }
        return sum;
    }

    /** The phrase that has the layer's own name: the one with its weights, and not its function or a change of shape. */
    static int main(List<Phrase> phrases) {
        int main = phrases.size() - 1;
        while (main > 0 && isBehind(phrases.get(main).layer())) {
            main--;
        }
        return main;
    }

    private static boolean isBehind(Layer layer) {
        return layer.type().family() == Family.ACTIVATION || layer instanceof Flatten;
    }

    /** Returns what a node is called in the program: a framework's own name, or the name in the network. */
    final String name(Node node) {
        boolean own = !report.reading().dialect().isEmpty();
        return own ? node.place().shown() : node.name();
    }

    final void hold(String reference, String variable) {
        held.put(reference, variable);
    }

    final String variable(String reference) {
        return held.getOrDefault(reference, "x");
    }

    final List<String> variables(List<String> references) {
        List<String> all = new ArrayList<>();
        for (String reference : references) {
            all.add(variable(reference));
        }
        return all;
    }

    /** Returns what a step's outputs are assigned to, and holds them. */
    final List<String> assigned(int index) {
        CodeStep step = plan.steps.get(index);
        String name = step.row.node().name();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < Math.max(1, step.row.outputs().size()); i++) {
            String reference = Node.reference(name, i);
            boolean last = index == plan.steps.size() - 1 && plan.outputs.equals(List.of(reference)) && !step.isMany();
            String plain = PythonText.identifier(i == 0 ? name : name + "_" + (i + 1), label(step.row));
            String variable = last ? result() : plan.isKept(index) ? variables.unique(plain) : "x";
            names.add(variable);
            hold(reference, variable);
        }
        return names;
    }

    /** Returns what the last output is assigned to. */
    abstract String result();

    final String label(Row row) {
        return PythonText.identifier(row.node().layer().type().label(), "layer");
    }

    /** Returns the sizes of axes as values; nothing where they are not known. */
    static List<Value> values(List<Size> sizes) {
        List<Value> values = new ArrayList<>();
        for (Size size : sizes) {
            values.add(size.known() ? Value.of(size.value()) : new Value.Nothing());
        }
        return values;
    }

    static boolean hasShape(Row input) {
        return !input.outputs().isEmpty();
    }

    final Shape shape(Row input) {
        return plan.shape(input);
    }
}
