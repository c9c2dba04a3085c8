package cnncalc.python;

import cnncalc.text.Span;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Runs a program. What it leaves behind, its variables and its last value, is there after an error too. */
public final class Interpreter {

    private final Bounds bounds = new Bounds();
    private final ModuleFinder finder;
    private final Scope module;
    private final Executor executor;
    private @Nullable PyValue last;
    private @Nullable PyFunction entered;
    private @Nullable Manner manner;
    private @Nullable PythonError handled;

    /**
     * @param globals what the program finds without importing it, beside Python's own functions
     * @param finder where its imports come from, beside Python's own modules
     */
    public Interpreter(Map<String, PyValue> globals, ModuleFinder finder) {
        this.finder = finder;
        Scope builtins = new Scope(Scope.Kind.BUILTINS, null, Set.of());
        builtins.values().putAll(Builtins.all());
        builtins.values().putAll(globals);
        builtins.values().putIfAbsent("__name__", new PyStr("__main__"));
        builtins.values().putIfAbsent("__file__", new PyStr("program.py"));
        builtins.values().putIfAbsent("__doc__", PyNone.NONE);
        this.module = new Scope(Scope.Kind.MODULE, builtins, Set.of());
        this.executor = new Executor(this, module);
    }

    /**
     * Runs a program, or a further one in the same module.
     *
     * @throws PythonError at what cannot go on; it has a place
     */
    public void run(Program program) {
        for (Stmt statement : program.statements()) {
            run(statement);
        }
    }

    /**
     * Runs one statement, so that the caller can go on behind one that failed.
     *
     * @throws PythonError at what cannot go on; it has a place
     */
    Flow run(Stmt statement) {
        bounds.returnTo(0);
        if (statement instanceof Stmt.Evaluate evaluate) {
            last = evaluate(evaluate.value());
        } else if (executor.run(statement) != Flow.NORMAL) {
            throw PythonError.syntax(statement.span(), "python.syntax.outside");
        }
        return Flow.NORMAL;
    }

    Executor executor() {
        return executor;
    }

    /** How the statements of a body are run. */
    interface Manner {
        Flow run(List<Stmt> body, Executor executor);
    }

    /** Has the next call of a function run its body in a manner of its own. */
    void enter(PyFunction function, Manner manner) {
        entered = function;
        this.manner = manner;
    }

    /** Runs the body of a function. */
    Flow run(PyFunction function, List<Stmt> body, Executor inside) {
        Manner own = function == entered ? manner : null;
        entered = own == null ? entered : null;
        return own == null ? inside.run(body) : own.run(body, inside);
    }

    /**
     * @throws PythonError at what cannot be computed; it has a place
     */
    public PyValue evaluate(Expr expr) {
        bounds.returnTo(0);
        return executor.evaluator().evaluate(expr);
    }

    /** Returns the value of the last statement that was an expression, if there was one. */
    public @Nullable PyValue last() {
        return last;
    }

    /** Returns the module's variables, in the order they were last assigned. */
    public Map<String, PyValue> variables() {
        return Collections.unmodifiableMap(new LinkedHashMap<>(module.values()));
    }

    /** Gives a variable of the module a value. */
    public void define(String name, PyValue value) {
        module.set(name, value);
    }

    /** Returns what the program may still use. */
    public Bounds bounds() {
        return bounds;
    }

    /**
     * @throws PythonError if there is no such module
     */
    PyValue module(String name, Span span) {
        PyValue found = finder.find(name);
        if (found == null) {
            throw PythonError.of("ModuleNotFoundError", "python.import", name).at(span);
        }
        return found;
    }

    /** Returns the error that is being handled, which {@code raise} alone raises again. */
    @Nullable
    PythonError handled() {
        return handled;
    }

    void handle(@Nullable PythonError error) {
        handled = error;
    }

    @Nullable
    PyValue findModule(String name) {
        return finder.find(name);
    }
}
