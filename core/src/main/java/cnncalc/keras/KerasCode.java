package cnncalc.keras;

import cnncalc.network.Choice;
import cnncalc.network.Network;
import cnncalc.network.Reading;
import cnncalc.network.ReadingOptions;
import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.Parser;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.python.Script;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads Keras code: runs it, and lays out the model that it trains, or the last one that it makes. */
public final class KerasCode {

    private final String source;
    private final ReadingOptions options;
    private final KerasSession session;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private List<String> outputs = List.of();

    private KerasCode(String source, ReadingOptions options) {
        this.source = source;
        this.options = options;
        this.session = new KerasSession(KerasDialect.of(source, options.dialect()), source.contains("tensorflow"));
    }

    /** Whether Python code speaks of Keras and not of PyTorch. */
    public static boolean isLikely(String text) {
        boolean torch = imports(text, "torch");
        if (torch != (imports(text, "keras") || imports(text, "tensorflow"))) {
            return !torch;
        }
        torch = text.contains("torch") || text.contains("nn.Module");
        for (String word : List.of("keras", "tensorflow", "tf.", "Conv2D(", "Dense(", "MaxPooling", "Convolution2D(")) {
            if (text.contains(word) && (!torch || word.equals("keras"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line imports a package, one of its modules, or something from it. */
    private static boolean imports(String text, String name) {
        for (String word : List.of("import ", "from ")) {
            for (int at = text.indexOf(word + name); at >= 0; at = text.indexOf(word + name, at + 1)) {
                int begin = at;
                while (begin > 0 && " \t>.".indexOf(text.charAt(begin - 1)) >= 0) {
                    begin--;
                }
                int end = at + word.length() + name.length();
                boolean whole = end == text.length() || " .\n\r,;".indexOf(text.charAt(end)) >= 0;
                if (whole && (begin == 0 || text.charAt(begin - 1) == '\n')) {
                    return true;
                }
            }
        }
        return false;
    }

    public static Reading read(String source, ReadingOptions options) {
        KerasCode code = new KerasCode(source, options);
        Network network = Network.of("", List.of());
        if (source.length() > Aside.MAX_LENGTH) {
            code.problems.add(Problem.error(Message.of("limit.length", source.length(), Aside.MAX_LENGTH), null, null));
        } else {
            network = code.run();
        }
        KerasDialect dialect = code.session.dialect();
        code.choices.add(new Choice("dialect", dialect.word(), dialect.others()));
        return new Reading(network, code.problems, "keras", dialect.word(), code.choices);
    }

    private Network run() {
        KerasNames names = new KerasNames(session);
        Interpreter interpreter = new Interpreter(names.globals(), new Library(names));
        Script script =
                new Script(interpreter, session::touched, error -> false, value -> LayerState.of(value) != null);
        LayerState model = null;
        try {
            script.run(source);
            PythonError stopped = script.stopped();
            if (stopped != null) {
                say(stopped);
            }
            model = model(interpreter);
            mention(model, script.unmade());
        } catch (PythonError error) {
            say(error);
        } catch (Refusal refusal) {
            problems.add(Problem.error(refusal.message(), null, refusal.span()));
        }
        if (model == null) {
            if (problems.isEmpty()) {
                PythonError first = script.passedOver().isEmpty()
                        ? null
                        : script.passedOver().get(0);
                Message message = first == null ? Message.of("model.absent") : first.message();
                problems.add(Problem.error(message, null, first == null ? null : first.span()));
            }
            return Network.of("", List.of());
        }
        return laidOut(model);
    }

    /** Says what could not be made beside the model that was taken, unless that is the one that the program trains. */
    private void mention(@Nullable LayerState model, List<PythonError> unmade) {
        List<Integer> places = new ArrayList<>();
        for (PythonError each : model == null || model == session.used() ? List.<PythonError>of() : unmade) {
            Span span = each.span();
            if (span != null && !places.contains(span.start())) {
                places.add(span.start());
                problems.add(Problem.warning(Message.of("python.passed", each.message()), span));
            }
        }
    }

    private Network laidOut(LayerState model) {
        ModelReader reader = new ModelReader(options);
        try {
            if (model.kind == LayerState.Kind.SEQUENTIAL && Chains.hasOwn(model)) {
                Chains.layOut(session, model);
            }
            outputs = reader.read(model.object(List.of()));
        } catch (PythonError error) {
            say(error);
        } catch (Refusal refusal) {
            problems.add(Problem.error(refusal.message(), null, refusal.span()));
        }
        for (Problem problem : reader.problems()) {
            problems.add(explained(problem));
        }
        return Network.of(model.name, reader.nodes(), outputs);
    }

    /** An argument that is not known is explained by where it comes from. */
    private Problem explained(Problem problem) {
        String key = problem.message().key();
        boolean ofArgument = key.startsWith("argument.wrong.") || key.equals("argument.missing");
        PyUnknown unknown = ofArgument ? session.lacking(problem.layer()) : null;
        if (unknown == null) {
            return problem;
        }
        Object field = problem.message().values().get(0);
        Span place = unknown.span() == null ? problem.span() : unknown.span();
        return Problem.error(Message.of("argument.unknown", field, unknown.reason()), problem.layer(), place);
    }

    private void say(PythonError error) {
        if (!error.kind().equals(KerasSession.UNKNOWN)) {
            problems.add(Problem.error(error.message(), null, error.span()));
        }
    }

    private @Nullable LayerState model(Interpreter interpreter) {
        if (!options.entry().isEmpty()) {
            return LayerState.of(interpreter.evaluate(Parser.parseExpression(options.entry())));
        }
        LayerState used = session.used();
        LayerState last = null;
        List<String> named = new ArrayList<>();
        String taken = "";
        for (Map.Entry<String, PyValue> variable : interpreter.variables().entrySet()) {
            LayerState state = LayerState.of(variable.getValue());
            if (state != null && state.isModel() && state.isWhole()) {
                boolean better = last == null || isPlaced(state) || !isPlaced(last);
                last = better ? state : last;
                named.add(variable.getKey());
                taken = used == state || (used == null && better) ? variable.getKey() : taken;
            }
        }
        if (named.size() > 1) {
            named.remove(taken);
            choices.add(new Choice("model", taken, named));
        }
        if (used != null && used.isWhole()) {
            return used;
        }
        if (last == null) {
            for (LayerState each : session.models()) {
                last = each.isWhole() && (last == null || isPlaced(each) || !isPlaced(last)) ? each : last;
            }
        }
        Entries entries = new Entries(session, source, choices);
        LayerState made = last == null || !isPlaced(last) ? entries.plain(interpreter) : last;
        LayerState found = made == null ? entries.shaped() : made;
        found = found == null ? last : found;
        return found == null ? entries.guessed(interpreter) : found;
    }

    /** Whether a model knows what it reads. */
    private static boolean isPlaced(LayerState state) {
        if (state.kind == LayerState.Kind.FUNCTIONAL) {
            return !state.outputs.isEmpty();
        }
        LayerState first = state.layers.isEmpty() ? null : LayerState.of(state.layers.get(0));
        return state.batchShape != null
                || (first != null
                        && (first.isInput()
                                || KerasClasses.find(first, "batch_shape") != null
                                || (first.isModel() && isPlaced(first))));
    }
}
