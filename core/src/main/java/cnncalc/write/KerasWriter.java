package cnncalc.write;

import cnncalc.analysis.Report;
import cnncalc.analysis.Row;
import cnncalc.call.Argument;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Text;
import cnncalc.layer.Dialect;
import cnncalc.layer.Family;
import cnncalc.layer.LayerTypes;
import cnncalc.layer.Phrase;
import cnncalc.layer.Spelling;
import cnncalc.network.Node;
import cnncalc.shape.Shape;
import cnncalc.text.Ascii;
import cnncalc.text.Catalog;
import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes a network as a program for Keras 3: a Sequential model where it is a chain, a functional one else. */
final class KerasWriter extends CodeWriter {

    private final CodeNames layerNames = new CodeNames(List.of());
    private final Map<CodeStep, List<String>> objects = new HashMap<>();

    private KerasWriter(Report report, Catalog catalog) {
        super(report, catalog, CodeTarget.KERAS);
    }

    static String write(Report report, Catalog catalog) {
        return new KerasWriter(report, catalog).written();
    }

    private String written() {
        boolean own = CodeTarget.KERAS.isOwn(report.reading().dialect());
        head("keras", !own);
        line(0, "import keras");
        line(0, "from keras import layers" + (KerasChain.usesOperations(plan) ? ", ops" : ""));
        line(0, "");
        KerasPrelude.write(plan, out);
        if (KerasChain.is(plan)) {
            sequential();
        } else {
            functional();
        }
        return out.toString();
    }

    /** Returns the argument for the model's name, where the source gave it one. */
    private String modelName() {
        String title = report.network().title();
        boolean own = CodeTarget.KERAS.isOwn(report.reading().dialect());
        boolean given = own && !title.isEmpty() && !title.startsWith("sequential") && !title.startsWith("functional");
        return given ? "name=" + PythonText.quoted(title.replace('/', '_')) : "";
    }

    private void sequential() {
        line(0, "model = keras.Sequential(");
        line(1, "[");
        line(2, input(plan.inputs.get(0)) + ",");
        for (CodeStep step : plan.steps) {
            comments(2, step);
            for (String made : made(step)) {
                line(2, made + ",");
            }
        }
        line(1, "]" + (modelName().isEmpty() ? "" : ","));
        if (!modelName().isEmpty()) {
            line(1, modelName() + ",");
        }
        line(0, ")");
    }

    private void functional() {
        List<String> all = new ArrayList<>();
        for (Row input : plan.inputs) {
            String plain = PythonText.identifier(input.node().name(), "input");
            String variable = plan.inputs.size() == 1 ? "inputs" : variables.unique(plain);
            hold(input.node().name(), variable);
            all.add(variable);
            line(0, variable + " = " + input(input));
        }
        for (int i = 0; i < plan.steps.size(); i++) {
            step(i);
        }
        List<String> last = variables(plan.outputs);
        String name = modelName().isEmpty() ? "" : ", " + modelName();
        line(0, "model = keras.Model(" + list(all) + ", " + list(last) + name + ")");
    }

    private static String list(List<String> variables) {
        return variables.size() == 1 ? variables.get(0) : "[" + String.join(", ", variables) + "]";
    }

    private void step(int index) {
        CodeStep step = plan.steps.get(index);
        comments(0, step);
        if (!step.live && !step.isSilent()) {
            comment(0, Message.of("code.unread", step.row.node().name()));
        }
        List<Phrase> phrases = step.phrases;
        if (phrases == null) {
            String what = step.row.node().call().name();
            line(0, "raise NotImplementedError(" + PythonText.quoted(what) + ")");
            return;
        }
        if (phrases.isEmpty()) {
            return;
        }
        List<String> read = read(step);
        List<String> made = objects(step);
        List<String> targets = assigned(index);
        for (int i = 0; i < phrases.size(); i++) {
            boolean last = i == phrases.size() - 1;
            String called = called(phrases.get(i), made.get(i), i == 0 ? read : List.of("x"), i == 0 ? step : null);
            line(0, (last ? String.join(", ", targets) : "x") + " = " + called);
        }
    }

    /** Returns what a step reads, put in order first where it must be. */
    private List<String> read(CodeStep step) {
        List<String> read = new ArrayList<>();
        for (int i = 0; i < step.inputs.size(); i++) {
            String variable = variable(step.inputs.get(i));
            List<Integer> order = step.orders.isEmpty() ? null : step.orders.get(i);
            read.add(order == null ? variable : "layers.Permute(" + permutation(order) + ")(" + variable + ")");
        }
        return read;
    }

    /** Keras counts axes from the one behind the batch, and from 1. */
    private static String permutation(List<Integer> order) {
        List<Value> axes = new ArrayList<>();
        for (int axis : order.subList(1, order.size())) {
            axes.add(Value.of(axis));
        }
        return PythonText.literal(new Many(axes));
    }

    /** Returns the layers of a step: variables where they are called again, else where they are made. */
    private List<String> objects(CodeStep step) {
        CodeStep origin = step.origin;
        if (origin != null) {
            return objects.getOrDefault(origin, List.of("layer"));
        }
        List<String> made = made(step);
        if (!step.shared) {
            return made;
        }
        List<String> named = new ArrayList<>();
        for (String each : made) {
            boolean layer = each.startsWith("layers.");
            String variable = variables.unique(
                    PythonText.identifier(step.row.node().place().shown(), "layer") + "_layer");
            if (layer) {
                line(0, variable + " = " + each);
            }
            named.add(layer ? variable : each);
        }
        objects.put(step, named);
        return named;
    }

    /** Returns what makes each layer of a step; the one that has the weights has the name. */
    private List<String> made(CodeStep step) {
        List<Phrase> phrases = step.phrases == null ? List.of() : step.phrases;
        int main = main(phrases);
        List<String> made = new ArrayList<>();
        for (int i = 0; i < phrases.size(); i++) {
            Phrase phrase = phrases.get(i);
            List<String> more = new ArrayList<>();
            if (phrase.dialect() == Dialect.KERAS) {
                String name = i == main ? name(step.row.node(), phrase.call().name()) : "";
                boolean frozen =
                        step.row.node().place().frozen() && !step.row.weights().isEmpty();
                if (frozen) {
                    more.add("trainable=False");
                }
                if (!name.isEmpty()) {
                    more.add("name=" + PythonText.quoted(name));
                }
            }
            made.add(KerasPrelude.made(phrase, more));
        }
        return made;
    }

    /** A name that Keras would make up itself stays unsaid. */
    private String name(Node node, String className) {
        String shown = name(node).replace('/', '_');
        String usual = KerasChain.snake(className);
        boolean made = shown.equals(usual) || (shown.startsWith(usual + "_") && isNumber(shown, usual.length() + 1));
        return node.named() && !made && !isNumber(shown, 0) && !shown.isEmpty() ? layerNames.unique(shown) : "";
    }

    private static boolean isNumber(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return from < text.length();
    }

    /** Returns the call of a layer or operation on what it reads. */
    private static String called(Phrase phrase, String made, List<String> read, @Nullable CodeStep step) {
        if (phrase.dialect() == Dialect.KERAS_OPERATION) {
            return KerasChain.operation(phrase, read);
        }
        Spelling spelling = LayerTypes.spelling(Dialect.KERAS, phrase.call().name());
        String name = phrase.call().name();
        boolean attends = name.equals("Attention") || name.equals("AdditiveAttention");
        boolean list = (spelling != null && spelling.isMerging()) || attends || name.equals("HashedCrossing");
        List<String> arguments = new ArrayList<>(read);
        if (list) {
            arguments = new ArrayList<>(List.of("[" + String.join(", ", read) + "]"));
        } else if (read.size() > 1 && phrase.layer().type().family() == Family.RECURRENT) {
            String states = String.join(", ", read.subList(1, read.size()));
            arguments = new ArrayList<>(List.of(read.get(0), "initial_state=[" + states + "]"));
        } else if (read.size() == 1 && phrase.layer().type().family() == Family.ATTENTION && step != null) {
            arguments.add(read.get(0));
        }
        arguments.addAll(CodeCalls.called(phrase));
        return made + "(" + String.join(", ", arguments) + ")";
    }

    private String input(Row input) {
        List<String> arguments = new ArrayList<>();
        if (hasShape(input)) {
            Shape shape = shape(input);
            boolean own = CodeTarget.KERAS.isOwn(report.reading().dialect());
            arguments.add("shape=" + PythonText.literal(new Many(values(shape.exampleSizes()))));
            if (own && shape.rank() > 0 && shape.size(0).known()) {
                arguments.add("batch_size=" + shape.size(0).value());
            }
        } else {
            comment(0, Message.of("code.input", input.node().name()));
            arguments.add("shape=(None,)");
        }
        Argument type = input.node().call().argument("dtype");
        if (type != null && type.value() instanceof Text word && !word.text().equals("float32")) {
            arguments.add("dtype=" + PythonText.quoted(word.text()));
        }
        String name = name(input.node(), "InputLayer");
        boolean said = !name.isEmpty() && !Ascii.lower(name).startsWith("input");
        if (said) {
            arguments.add("name=" + PythonText.quoted(name));
        }
        return "keras.Input(" + String.join(", ", arguments) + ")";
    }

    @Override
    String result() {
        return "outputs";
    }
}
