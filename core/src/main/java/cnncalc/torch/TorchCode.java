package cnncalc.torch;

import cnncalc.network.Network;
import cnncalc.network.Reading;
import cnncalc.network.ReadingOptions;
import cnncalc.python.Arguments;
import cnncalc.python.Interpreter;
import cnncalc.python.Parser;
import cnncalc.python.Program;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
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
 * Reads PyTorch code: runs it, and calls its model on the input shapes that the options give.
 *
 * <p>The model is what the entry names, otherwise the last module that an expression or a variable holds; where the
 * program itself calls one on tensors, that call is the network.
 */
public final class TorchCode {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 256 * 1024;

    private final ReadingOptions options;
    private final Tracer tracer = new Tracer();
    private final List<Problem> problems = new ArrayList<>();
    private final List<PyValue> tensors = new ArrayList<>();

    private TorchCode(ReadingOptions options) {
        this.options = options;
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
        TorchCode code = new TorchCode(options);
        if (source.length() > MAX_LENGTH) {
            code.problems.add(Problem.error(Message.of("limit.length", source.length(), MAX_LENGTH), null, null));
        } else {
            code.run(source);
        }
        Network network = Network.of("", code.tracer.nodes(), code.tracer.outputs());
        return new Reading(network, code.problems, "pytorch", "torch");
    }

    private void run(String source) {
        TorchNames names = new TorchNames(tracer);
        Map<String, PyValue> globals = new LinkedHashMap<>(names.globals());
        for (Shape shape : options.inputShapes()) {
            tensors.add(tracer.input(shape));
        }
        globals.put("inputs", new PyTuple(tensors));
        Interpreter interpreter = new Interpreter(globals, names);
        try {
            Program program = Parser.parse(source);
            interpreter.run(program);
            callEntry(interpreter);
        } catch (PythonError error) {
            problems.add(Problem.error(error.message(), null, error.span()));
        } catch (Refusal refusal) {
            problems.add(Problem.error(refusal.message(), null, refusal.span()));
        }
    }

    /** Calls the model, unless the program has called one itself. */
    private void callEntry(Interpreter interpreter) {
        PyValue entry = options.entry().isEmpty()
                ? interpreter.last()
                : interpreter.evaluate(Parser.parseExpression(options.entry()));
        if (!(entry instanceof Module) && tracer.outputs().isEmpty()) {
            for (PyValue variable : interpreter.variables().values()) {
                entry = variable instanceof Module ? variable : entry;
            }
        }
        if (entry instanceof Module module) {
            if (tensors.isEmpty()) {
                problems.add(Problem.error(Message.of("input.unsaid"), null, span(module)));
                tensors.add(tracer.input(null));
            }
            module.call(Arguments.of(span(module), tensors), interpreter.bounds());
        } else if (tracer.outputs().isEmpty()) {
            problems.add(Problem.error(Message.of("pytorch.none"), null, null));
        }
    }

    private static Span span(Module module) {
        @Nullable Span span = module.description().span();
        return span == null ? new Span(0, 0) : span;
    }
}
