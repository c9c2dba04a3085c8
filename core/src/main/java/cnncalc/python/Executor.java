package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/** Runs statements in a scope. */
final class Executor implements Stmt.Visitor<Flow> {

    private final Interpreter interpreter;
    private final Evaluator evaluator;
    private final Assigner assigner;
    private final Bounds bounds;
    private final Scope scope;
    private PyValue returned = PyNone.NONE;

    Executor(Interpreter interpreter, Scope scope) {
        this(new Evaluator(interpreter, interpreter.bounds(), scope, null));
    }

    Executor(Evaluator evaluator) {
        this.interpreter = evaluator.interpreter();
        this.evaluator = evaluator;
        this.assigner = new Assigner(evaluator);
        this.bounds = evaluator.bounds();
        this.scope = evaluator.scope();
    }

    Evaluator evaluator() {
        return evaluator;
    }

    Scope scope() {
        return scope;
    }

    Assigner assigner() {
        return assigner;
    }

    /** Returns what {@code return} gave. */
    PyValue returned() {
        return returned;
    }

    void returning(PyValue value) {
        returned = value;
    }

    /**
     * @throws PythonError with a place
     */
    Flow run(List<Stmt> statements) {
        for (Stmt statement : statements) {
            Flow flow = run(statement);
            if (flow != Flow.NORMAL) {
                return flow;
            }
        }
        return Flow.NORMAL;
    }

    /**
     * @throws PythonError with a place
     */
    Flow run(Stmt statement) {
        Span place = statement.span();
        try {
            bounds.enter();
            Flow flow = statement.accept(this);
            bounds.leave();
            return flow;
        } catch (PythonError e) {
            throw e.at(place);
        }
    }

    @Override
    public Flow visit(Stmt.Evaluate statement) {
        evaluator.evaluate(statement.value());
        return Flow.NORMAL;
    }

    @Override
    public Flow visit(Stmt.Assign statement) {
        PyValue value = evaluator.evaluate(statement.value());
        for (Expr target : statement.targets()) {
            assigner.assign(target, value);
        }
        return Flow.NORMAL;
    }

    /** Annotations are not computed: they name types that need not be there. */
    @Override
    public Flow visit(Stmt.Annotate statement) {
        if (statement.value() != null) {
            assigner.assign(statement.target(), evaluator.evaluate(statement.value()));
        }
        boolean ofObjects = scope.kind() == Scope.Kind.CLASS && !isOfClass(statement.annotation());
        if (ofObjects && statement.target() instanceof Expr.Name name) {
            scope.annotate(name.name());
        }
        return Flow.NORMAL;
    }

    private static boolean isOfClass(Expr written) {
        Expr annotation = written instanceof Expr.Subscript subscript ? subscript.target() : written;
        String name = annotation instanceof Expr.Name word
                ? word.name()
                : annotation instanceof Expr.Attribute member ? member.name() : "";
        return name.equals("ClassVar");
    }

    @Override
    public Flow visit(Stmt.Augment statement) {
        assigner.augment(statement);
        return Flow.NORMAL;
    }

    @Override
    public Flow visit(Stmt.Import statement) {
        new Imports(interpreter, scope).run(statement);
        return Flow.NORMAL;
    }

    @Override
    public Flow visit(Stmt.ImportFrom statement) {
        new Imports(interpreter, scope).run(statement);
        return Flow.NORMAL;
    }

    @Override
    public Flow visit(Stmt.If statement) {
        return run(chosen(statement));
    }

    @Override
    public Flow visit(Stmt.Match statement) {
        return run(new Matcher(evaluator).chosen(statement));
    }

    List<Stmt> chosen(Stmt.If statement) {
        for (Stmt.Branch branch : statement.branches()) {
            if (evaluator.isTrue(branch.test())) {
                return branch.body();
            }
        }
        return statement.otherwise();
    }

    @Override
    public Flow visit(Stmt.While statement) {
        return loop(() -> evaluator.isTrue(statement.test()), statement.body(), statement.otherwise());
    }

    /** Runs the rounds of a loop, no further ones behind a step of training. */
    private Flow loop(BooleanSupplier goesOn, List<Stmt> body, List<Stmt> otherwise) {
        bounds.enterLoop();
        try {
            while (goesOn.getAsBoolean()) {
                Flow flow = run(body);
                if (flow == Flow.BREAK || flow == Flow.RETURN) {
                    return flow == Flow.BREAK ? Flow.NORMAL : flow;
                }
                if (bounds.isSettled()) {
                    break;
                }
            }
        } finally {
            bounds.leaveLoop();
        }
        return run(otherwise);
    }

    @Override
    public Flow visit(Stmt.For statement) {
        PyValue iterable = evaluator.evaluate(statement.iterable());
        Cursor cursor = cursor(iterable, statement.iterable());
        return loop(() -> advances(cursor, statement.target()), statement.body(), statement.otherwise());
    }

    /** Assigns the next element, and returns whether there was one. */
    boolean advances(Cursor cursor, Expr target) {
        PyValue each = cursor.next();
        if (each != null) {
            assigner.assign(target, each);
        }
        return each != null;
    }

    Cursor cursor(PyValue iterable, Expr place) {
        try {
            return bounds.iterate(iterable);
        } catch (PythonError e) {
            throw e.at(place.span());
        }
    }

    @Override
    public Flow visit(Stmt.Define statement) {
        List<PyValue> decorators = decorators(statement.decorators());
        PyValue function = PyFunction.define(
                statement.name(), statement.parameters(), statement.names(), statement.body(), evaluator);
        scope.set(statement.name(), decorated(function, decorators, statement.decorators()));
        return Flow.NORMAL;
    }

    private List<PyValue> decorators(List<Expr> exprs) {
        List<PyValue> decorators = new ArrayList<>();
        for (Expr each : exprs) {
            decorators.add(evaluator.evaluate(each));
        }
        return decorators;
    }

    /** A decorator that is not known gives back what it decorates. */
    private PyValue decorated(PyValue value, List<PyValue> decorators, List<Expr> places) {
        PyValue decorated = value;
        for (int i = decorators.size() - 1; i >= 0; i--) {
            if (decorators.get(i) instanceof PyUnknown) {
                continue;
            }
            try {
                decorated = decorators.get(i).call(Arguments.of(places.get(i).span(), decorated), bounds);
            } catch (PythonError e) {
                throw e.at(places.get(i).span());
            }
        }
        return decorated;
    }

    @Override
    public Flow visit(Stmt.DefineClass statement) {
        List<PyValue> decorators = decorators(statement.decorators());
        PyValue made = new ClassBody(evaluator).run(statement);
        scope.set(statement.name(), decorated(made, decorators, statement.decorators()));
        return Flow.NORMAL;
    }

    @Override
    public Flow visit(Stmt.Return statement) {
        returned = evaluator.orNone(statement.value());
        return Flow.RETURN;
    }

    @Override
    public Flow visit(Stmt.Pass statement) {
        return Flow.NORMAL;
    }

    @Override
    public Flow visit(Stmt.Break statement) {
        return Flow.BREAK;
    }

    @Override
    public Flow visit(Stmt.Continue statement) {
        return Flow.CONTINUE;
    }

    @Override
    public Flow visit(Stmt.With statement) {
        return new Attempts(this, block -> () -> run(block)).with(statement, 0).required();
    }

    @Override
    public Flow visit(Stmt.Try statement) {
        return new Attempts(this, block -> () -> run(block)).attempt(statement).required();
    }

    @Override
    public Flow visit(Stmt.Raise statement) {
        if (statement.exception() == null) {
            PythonError handled = interpreter.handled();
            throw handled == null ? PythonError.of("RuntimeError", "python.raise.none") : handled;
        }
        PyValue exception = evaluator.evaluate(statement.exception());
        PythonError error = Exceptions.raised(exception, statement.span(), bounds);
        PyValue raised = Exceptions.value(error, bounds);
        if (statement.cause() != null) {
            raised.setAttribute("__cause__", evaluator.evaluate(statement.cause()));
        }
        PythonError handled = interpreter.handled();
        if (handled != null && handled.raised() != raised) {
            raised.setAttribute("__context__", Exceptions.value(handled, bounds));
        }
        throw error;
    }

    @Override
    public Flow visit(Stmt.Assert statement) {
        if (!holds(statement.test())) {
            String said = text(statement.message());
            throw said == null
                    ? PythonError.of("AssertionError", "python.assert")
                            .at(statement.test().span())
                    : PythonError.of("AssertionError", "python.assert.message", said)
                            .at(statement.test().span());
        }
        return Flow.NORMAL;
    }

    /** What is not known is taken to be as the program says that it is. */
    private boolean holds(Expr test) {
        try {
            return evaluator.isTrue(test);
        } catch (PythonError error) {
            if (error.kind().equals(PyUnknown.KIND)) {
                return true;
            }
            throw error;
        }
    }

    private @Nullable String text(@Nullable Expr message) {
        return message == null ? null : evaluator.evaluate(message).text(bounds);
    }

    @Override
    public Flow visit(Stmt.Declare statement) {
        for (Expr.Name name : statement.names()) {
            if (statement.global()) {
                scope.declareGlobal(name.name());
            } else if (!scope.isEnclosed(name.name())) {
                throw PythonError.syntax(name.span(), "python.name.nonlocal", name.name());
            }
        }
        return Flow.NORMAL;
    }

    @Override
    public Flow visit(Stmt.Delete statement) {
        statement.targets().forEach(assigner::delete);
        return Flow.NORMAL;
    }
}
