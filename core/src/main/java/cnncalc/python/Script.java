package cnncalc.python;

import cnncalc.text.Message;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A whole file as people paste it: with training, plots and data that are not there. What fails and touches no model is
 * passed over, and what it would have given is unknown; what fails and does touch one stops.
 */
public final class Script {

    private final Interpreter interpreter;
    private final LongSupplier touched;
    private final Predicate<PythonError> isOfModel;
    private final Predicate<@Nullable PyValue> isModel;
    private final List<PythonError> passedOver = new ArrayList<>();
    private final List<PythonError> unmade = new ArrayList<>();
    private final List<PythonError> lacking = new ArrayList<>();
    private @Nullable PythonError stopped;

    /**
     * @param touched a number that grows whenever the program makes or calls a layer
     * @param isOfModel whether an error stands where a model is made or called
     * @param isModel whether a value is a model, or a part of one
     */
    public Script(
            Interpreter interpreter,
            LongSupplier touched,
            Predicate<PythonError> isOfModel,
            Predicate<@Nullable PyValue> isModel) {
        this.interpreter = interpreter;
        this.touched = touched;
        this.isOfModel = isOfModel;
        this.isModel = isModel;
    }

    /** Runs a text as far as it goes: where a part of it is no Python, the other parts all the same. */
    public void run(String source) {
        String clean = Cleaning.clean(source);
        try {
            run(Parser.parse(clean).statements());
        } catch (PythonError whole) {
            if (stopped == null) {
                runParts(clean, whole);
            }
        }
    }

    /** Cuts a text in front of what stands at the beginning of a line, and runs what can be read. */
    private void runParts(String source, PythonError whole) {
        List<List<Stmt>> parts = new ArrayList<>();
        int start = 0;
        for (int i = next(source, 0); i <= source.length(); i = i < source.length() ? next(source, i) : i + 1) {
            boolean begins = i == source.length() || (source.charAt(i - 1) == '\n' && begins(source, i));
            if (begins) {
                parts.add(parsed(source, start, i));
                start = i;
            }
        }
        boolean any = false;
        for (List<Stmt> part : parts) {
            any |= !part.isEmpty();
        }
        if (!any) {
            stopped = whole;
        }
        parts.forEach(this::run);
    }

    /** Returns where to go on behind a character: behind the whole text where one in three quotes begins. */
    private static int next(String source, int at) {
        for (String three : List.of("\"\"\"", "'''")) {
            int end = source.startsWith(three, at) ? source.indexOf(three, at + three.length()) : -1;
            if (end >= 0) {
                return end + three.length();
            }
        }
        char c = source.charAt(at);
        int line = c == '#' ? source.indexOf('\n', at) : at + 1;
        return line < 0 ? source.length() : line;
    }

    private static boolean begins(String source, int at) {
        if (" \t\n\r)]}#".indexOf(source.charAt(at)) >= 0) {
            return false;
        }
        for (String word : List.of("else", "elif", "except", "finally")) {
            if (source.startsWith(word, at)) {
                return false;
            }
        }
        return true;
    }

    /** Reads a part in its place: what stands in front of it is blank. */
    private List<Stmt> parsed(String source, int start, int end) {
        StringBuilder alone = new StringBuilder();
        for (int i = 0; i < start; i++) {
            alone.append(source.charAt(i) == '\n' ? '\n' : ' ');
        }
        int line = alone.lastIndexOf("\n");
        if (alone.length() - line > 1) {
            alone.setLength(line + 1);
        }
        try {
            return Parser.parse(alone.append(source, start, end).toString()).statements();
        } catch (PythonError error) {
            passedOver.add(error);
            return List.of();
        }
    }

    private void run(List<Stmt> statements) {
        run(statements, interpreter.executor());
    }

    private Flow run(List<Stmt> statements, Executor at) {
        for (Stmt statement : statements) {
            Flow flow = stopped == null ? run(statement, at) : Flow.RETURN;
            if (flow != Flow.NORMAL) {
                return flow;
            }
        }
        return Flow.NORMAL;
    }

    private Flow run(Stmt statement, Executor at) {
        long before = touched.getAsLong();
        int level = interpreter.bounds().level();
        interpreter.bounds().watch(touched);
        try {
            return attempted(statement, at);
        } catch (PythonError error) {
            interpreter.bounds().returnTo(level);
            fail(error, statement, at, touched.getAsLong() != before);
            return Flow.NORMAL;
        }
    }

    private void fail(PythonError error, Stmt statement, Executor at, boolean touches) {
        boolean limit =
                error.kind().equals(PythonError.LIMIT) && !interpreter.bounds().again();
        boolean changed = touches
                && !error.kind().equals(PyUnknown.KIND)
                && !interpreter.bounds().isTrained();
        Consequences consequences = new Consequences(statement);
        if (changed || limit || isOfModel.test(error) || fillsModel(consequences, at)) {
            stopped = error.at(statement.span());
            return;
        }
        passedOver.add(error);
        if (touches) {
            unmade.add(error.at(statement.span()));
            if (statement instanceof Stmt.Assign) {
                lacking.add(unmade.get(unmade.size() - 1));
            }
        }
        Span span = error.span() == null ? statement.span() : error.span();
        boolean knowsWhy = error.kind().equals(PyUnknown.KIND);
        Message reason = knowsWhy ? error.message() : Message.of("python.passed", error.message());
        PyUnknown unknown = new PyUnknown(reason, span);
        for (String name : consequences.names()) {
            at.scope().set(name, unknown);
        }
        for (Expr.Attribute attribute : consequences.attributes()) {
            lose(attribute, unknown, error, at);
        }
    }

    /** What a model would have got in place of a part of it is unknown: a call that needs the part says so. */
    private void lose(Expr.Attribute attribute, PyUnknown unknown, PythonError error, Executor at) {
        PyValue owner = found(attribute.target(), at);
        if (owner != null && isModel.test(owner)) {
            owner.setAttribute(attribute.name(), unknown);
            lacking.add(error.at(attribute.span()));
            unmade.add(lacking.get(lacking.size() - 1));
        }
    }

    /** Whether something would have been put into a model, which without it would be another one. */
    private boolean fillsModel(Consequences consequences, Executor at) {
        for (Expr each : consequences.filled()) {
            if (isModel.test(found(each, at))) {
                return true;
            }
        }
        return false;
    }

    /** Returns what a variable, an attribute or an element holds; null where it holds nothing, or is no such thing. */
    private static @Nullable PyValue found(Expr expr, Executor at) {
        try {
            return isPlain(expr) ? at.evaluator().evaluate(expr) : null;
        } catch (PythonError none) {
            return null;
        }
    }

    private static boolean isPlain(Expr expr) {
        if (expr instanceof Expr.Attribute attribute) {
            return isPlain(attribute.target());
        }
        return expr instanceof Expr.Subscript part ? isPlain(part.target()) : expr instanceof Expr.Name;
    }

    /**
     * Goes into blocks of the top level, and into the functions that it calls for nothing but what they do, statement by
     * statement, so that one that fails does not hide the others.
     */
    private Flow attempted(Stmt statement, Executor at) {
        if (statement instanceof Stmt.If choice) {
            return run(at.chosen(choice), at);
        }
        if (statement instanceof Stmt.Try attempt && attempt.handlers().isEmpty()) {
            return run(attempt.body(), at);
        }
        PyFunction entered = statement instanceof Stmt.Evaluate evaluate ? called(evaluate.value(), at) : null;
        if (entered != null) {
            interpreter.enter(entered, (body, inside) -> run(body, inside));
        }
        return at == interpreter.executor() ? interpreter.run(statement) : at.run(statement);
    }

    private static @Nullable PyFunction called(Expr value, Executor at) {
        boolean plain = value instanceof Expr.Call call && call.callee() instanceof Expr.Name;
        PyValue callee = plain ? at.scope().find(((Expr.Name) ((Expr.Call) value).callee()).name()) : null;
        return callee instanceof PyFunction function ? function : null;
    }

    /** Returns what could not run and touched no model. */
    public List<PythonError> passedOver() {
        return List.copyOf(passedOver);
    }

    /** Returns what hid a model, or a part of one, for want of a value that is not known. */
    public List<PythonError> unmade() {
        return List.copyOf(unmade);
    }

    /** Returns what of it would have given a name to what it makes. */
    public List<PythonError> lacking() {
        return List.copyOf(lacking);
    }

    /** Returns what could not run and did touch one; null where nothing did. */
    public @Nullable PythonError stopped() {
        return stopped;
    }
}
