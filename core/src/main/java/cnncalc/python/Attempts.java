package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs what may fail: {@code try}, and {@code with}. */
final class Attempts {

    /** Steps that an error costs. */
    private static final int COST = 20;

    private final Executor executor;
    private final Evaluator evaluator;
    private final Bounds bounds;
    private final Task.Runner runner;

    Attempts(Executor executor, Task.Runner runner) {
        this.executor = executor;
        this.evaluator = executor.evaluator();
        this.bounds = evaluator.bounds();
        this.runner = runner;
    }

    Task attempt(Stmt.Try statement) {
        return new Attempt(statement);
    }

    /** What comes last runs in any case, and an error or jump of its own takes the place of what was before. */
    private final class Attempt implements Task {

        private final Stmt.Try statement;
        private Task inner;
        private boolean inBody = true;
        private boolean isLast;
        private Flow flow = Flow.NORMAL;
        private PyValue returned = PyNone.NONE;
        private @Nullable PythonError handled;
        private @Nullable PythonError failed;
        private @Nullable String named;

        Attempt(Stmt.Try statement) {
            this.statement = statement;
            this.inner = runner.task(statement.body());
        }

        @Override
        public @Nullable Flow resume() {
            int level = bounds.level();
            Flow end = null;
            boolean stopped = false;
            while (end == null && !stopped) {
                try {
                    Flow reached = innerFlow();
                    stopped = reached == null;
                    end = reached == null ? null : after(reached);
                } catch (PythonError e) {
                    if (isLast || e.kind().equals(PythonError.LIMIT)) {
                        throw e;
                    }
                    bounds.returnTo(level);
                    fail(e);
                }
            }
            return end;
        }

        private @Nullable Flow innerFlow() {
            Interpreter interpreter = evaluator.interpreter();
            PythonError before = interpreter.handled();
            try {
                interpreter.handle(handled == null ? before : handled);
                return inner.resume();
            } finally {
                interpreter.handle(before);
            }
        }

        /** Goes on behind a part that did not fail; returns null while there are more. */
        private @Nullable Flow after(Flow reached) {
            if (inBody && reached == Flow.NORMAL) {
                inBody = false;
                inner = runner.task(statement.otherwise());
            } else if (!isLast) {
                flow = reached;
                returned = executor.returned();
                beginLast();
            } else if (reached != Flow.NORMAL) {
                return reached;
            } else if (failed != null) {
                throw failed;
            } else {
                executor.returning(returned);
                return flow;
            }
            return null;
        }

        private void beginLast() {
            if (named != null) {
                evaluator.scope().unset(named);
                named = null;
            }
            inBody = false;
            isLast = true;
            handled = null;
            inner = runner.task(statement.last());
        }

        private void fail(PythonError error) {
            bounds.steps(COST);
            Stmt.Handler handler = null;
            PythonError raised = error;
            try {
                handler = inBody ? find(statement.handlers(), error) : null;
            } catch (PythonError wrong) {
                raised = wrong;
            }
            if (handler == null) {
                failed = raised;
                beginLast();
            } else {
                inBody = false;
                handled = error;
                if (handler.name() != null) {
                    named = handler.name();
                    evaluator.scope().set(handler.name(), Exceptions.value(error, bounds));
                }
                inner = runner.task(handler.body());
            }
        }
    }

    private Stmt.@Nullable Handler find(List<Stmt.Handler> handlers, PythonError error) {
        for (Stmt.Handler handler : handlers) {
            if (handler.type() == null || Exceptions.isOf(error, evaluator.evaluate(handler.type()), bounds)) {
                return handler;
            }
        }
        return null;
    }

    /** Enters the contexts from the given one on, runs the body, and leaves them in reverse. */
    Task with(Stmt.With statement, int index) {
        if (index == statement.contexts().size()) {
            return runner.task(statement.body());
        }
        Stmt.Context context = statement.contexts().get(index);
        PyValue manager = evaluator.evaluate(context.value());
        Arguments none = Arguments.of(context.value().span());
        PyValue exit;
        try {
            exit = Attributes.get(manager, "__exit__");
            PyValue entered = Attributes.get(manager, "__enter__").call(none, bounds);
            if (context.target() != null) {
                executor.assigner().assign(context.target(), entered);
            }
        } catch (PythonError e) {
            throw e.at(context.value().span());
        }
        return new Inside(statement, index, exit);
    }

    /** What is inside of a context that was entered. */
    private final class Inside implements Task {

        private final Stmt.With statement;
        private final int index;
        private final PyValue exit;
        private @Nullable Task inner;

        Inside(Stmt.With statement, int index, PyValue exit) {
            this.statement = statement;
            this.index = index;
            this.exit = exit;
        }

        @Override
        public @Nullable Flow resume() {
            int level = bounds.level();
            Expr place = statement.contexts().get(index).value();
            Flow flow;
            try {
                if (inner == null) {
                    inner = with(statement, index + 1);
                }
                flow = inner.resume();
            } catch (PythonError e) {
                if (e.kind().equals(PythonError.LIMIT)) {
                    throw e;
                }
                bounds.returnTo(level);
                PyValue value = Exceptions.value(e, bounds);
                PyValue type = Attributes.get(value, "__class__");
                PyValue swallows = exit.call(Arguments.of(place.span(), type, value, PyNone.NONE), bounds);
                if (!swallows.isTrue(bounds)) {
                    throw e;
                }
                return Flow.NORMAL;
            }
            if (flow != null) {
                exit.call(Arguments.of(place.span(), PyNone.NONE, PyNone.NONE, PyNone.NONE), bounds);
            }
            return flow;
        }
    }
}
