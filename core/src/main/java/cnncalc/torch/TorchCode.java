package cnncalc.torch;

import cnncalc.call.Call;
import cnncalc.network.Choice;
import cnncalc.network.Network;
import cnncalc.network.Reading;
import cnncalc.network.ReadingOptions;
import cnncalc.python.Arguments;
import cnncalc.python.Aside;
import cnncalc.python.Interpreter;
import cnncalc.python.Library;
import cnncalc.python.Parser;
import cnncalc.python.PyClass;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.python.Script;
import cnncalc.shape.Shape;
import cnncalc.text.Message;
import cnncalc.text.Problem;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads PyTorch code: runs it, and calls its model on the input shapes that the options give, that the program gives, or
 * that fit.
 */
public final class TorchCode {

    private static final Span NOWHERE = new Span(0, 0);

    private final ReadingOptions options;
    private final String source;
    private final Tracer tracer;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Choice> choices = new ArrayList<>();
    private final List<PyValue> tensors = new ArrayList<>();

    private TorchCode(String source, ReadingOptions options) {
        this.source = source;
        this.options = options;
        this.tracer = new Tracer(options.mode().equals("train"));
    }

    /** Whether a text looks like Python: a call, an import or a definition, outside of comments. */
    public static boolean isLikely(String text) {
        boolean comment = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            comment = c == '#' || (comment && c != '\n');
            boolean start = i == 0 || text.charAt(i - 1) == '\n';
            if (!comment && c == '(' && i > 0 && isWord(text.charAt(i - 1))) {
                return true;
            }
            if (start && (text.startsWith("import ", i) || text.startsWith("from ", i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
    }

    public static Reading read(String source, ReadingOptions options) {
        TorchCode code = new TorchCode(source, options);
        if (source.length() > Aside.MAX_LENGTH) {
            code.problems.add(Problem.error(Message.of("limit.length", source.length(), Aside.MAX_LENGTH), null, null));
        } else {
            code.run();
        }
        Network network = Network.of("", OwnPrograms.shown(code.tracer.nodes()), code.tracer.outputs());
        return new Reading(network, code.problems, "pytorch", "torch", code.choices);
    }

    private void run() {
        TorchNames names = new TorchNames(tracer);
        Map<String, PyValue> globals = new LinkedHashMap<>(names.globals());
        for (Shape shape : options.inputShapes()) {
            tensors.add(tracer.input(shape).typed(options.inputType()));
        }
        globals.put("inputs", new PyTuple(tensors));
        Interpreter interpreter = new Interpreter(globals, new Library(names));
        try {
            Source text = new Source(source);
            Script script = new Script(
                    interpreter,
                    tracer::touched,
                    error -> tracer.isBroken() || isOfModel(error, text, interpreter, names),
                    value -> ModuleState.of(value) != null);
            script.run(source);
            PythonError stopped = script.stopped();
            if (stopped != null) {
                throw stopped;
            }
            callEntry(interpreter, names, script, text);
            for (Call each : tracer.strangers()) {
                problems.add(Problem.warning(Message.of("pytorch.stranger", each.name()), each.span()));
            }
            for (PythonError each : script.unmade()) {
                if (script.lacking().contains(each) || isOfModel(each, text, interpreter, names)) {
                    problems.add(Problem.warning(Message.of("python.passed", each.message()), each.span()));
                }
            }
        } catch (PythonError error) {
            say(error);
        } catch (Refusal refusal) {
            problems.add(Problem.error(refusal.message(), null, refusal.span()));
        }
    }

    private static boolean isOfModel(PythonError error, Source text, Interpreter interpreter, TorchNames names) {
        String name = error.span() == null ? "" : text.classAt(error.span());
        PyValue type = interpreter.variables().get(name);
        return type instanceof PyClass known && known.derivesFrom(names.moduleClass());
    }

    /** What follows from a shape that could not be worked out is not said again. */
    private void say(PythonError error) {
        if (!error.kind().equals(Tracer.UNKNOWN)) {
            problems.add(
                    Problem.error(error.message(), null, OwnPrograms.out(error).span()));
        }
    }

    /** Calls the model, unless the program has called one itself on a tensor of its own. */
    private void callEntry(Interpreter interpreter, TorchNames names, Script script, Source text) {
        boolean called = !tracer.outputs().isEmpty();
        Entries entries = new Entries(interpreter, names, tracer, text);
        PyValue entry = options.entry().isEmpty()
                ? entries.find(called)
                : interpreter.evaluate(Parser.parseExpression(options.entry()));
        if (entries.taken() != null) {
            choices.add(new Choice("model", entries.taken(), entries.others()));
        }
        if (ModuleState.of(entry) == null || entry == null) {
            if (tracer.outputs().isEmpty()) {
                entries.fail();
                PythonError first = script.passedOver().isEmpty()
                        ? null
                        : script.passedOver().get(0);
                Span span = first == null ? null : first.span();
                Message message = first == null ? Message.of("pytorch.none") : first.message();
                problems.add(Problem.error(message, null, span));
            }
            return;
        }
        boolean open = entries.isOpen() && tensors.isEmpty();
        if (called && options.entry().isEmpty() && !open && (tensors.isEmpty() || entries.isPlain())) {
            return;
        }
        if (tensors.isEmpty()) {
            long[] batches = Batches.of(source, interpreter.variables());
            new Inputs(tracer, interpreter.bounds(), source, batches, choices, problems)
                    .call(entry, open ? tracer.inputSizes() : null);
        } else {
            tracer.again(tensors);
            entry.call(Arguments.of(span(entry), tensors), interpreter.bounds());
        }
    }

    private static Span span(PyValue module) {
        ModuleState state = ModuleState.of(module);
        @Nullable Span span = state == null ? null : state.call.span();
        return span == null ? NOWHERE : span;
    }
}
