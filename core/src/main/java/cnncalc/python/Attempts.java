package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Runs what may fail: {@code try}, and {@code with}. */
final class Attempts {

    private final Executor executor;
    private final Evaluator evaluator;
    private final Assigner assigner;
    private final Bounds bounds;

    Attempts(Executor executor, Evaluator evaluator, Assigner assigner) {
        this.executor = executor;
        this.evaluator = evaluator;
        this.assigner = assigner;
        this.bounds = evaluator.bounds();
    }

    /** What comes last runs in any case, and an error or jump of its own takes the place of what was before. */
    Flow run(Stmt.Try statement) {
        int level = bounds.level();
        Flow flow;
        try {
            flow = handled(statement);
        } catch (PythonError e) {
            if (e.kind().equals(PythonError.LIMIT)) {
                throw e;
            }
            bounds.returnTo(level);
            Flow last = executor.run(statement.last());
            if (last == Flow.NORMAL) {
                throw e;
            }
            return last;
        }
        PyValue returned = executor.returned();
        Flow last = executor.run(statement.last());
        if (last == Flow.NORMAL) {
            executor.returning(returned);
        }
        return last == Flow.NORMAL ? flow : last;
    }

    private Flow handled(Stmt.Try statement) {
        int level = bounds.level();
        try {
            Flow flow = executor.run(statement.body());
            if (flow != Flow.NORMAL) {
                return flow;
            }
        } catch (PythonError e) {
            bounds.returnTo(level);
            Stmt.Handler handler = e.kind().equals(PythonError.LIMIT) ? null : find(statement.handlers(), e);
            if (handler == null) {
                throw e;
            }
            return handle(handler, e);
        }
        return executor.run(statement.otherwise());
    }

    private Stmt.@Nullable Handler find(List<Stmt.Handler> handlers, PythonError error) {
        for (Stmt.Handler handler : handlers) {
            if (handler.type() == null || Exceptions.isOf(error, evaluator.evaluate(handler.type()), bounds)) {
                return handler;
            }
        }
        return null;
    }

    private Flow handle(Stmt.Handler handler, PythonError error) {
        Interpreter interpreter = evaluator.interpreter();
        PythonError before = interpreter.handled();
        interpreter.handle(error);
        try {
            if (handler.name() != null) {
                evaluator.scope().set(handler.name(), Exceptions.value(error, bounds));
            }
            return executor.run(handler.body());
        } finally {
            interpreter.handle(before);
        }
    }

    /** Enters the contexts from the given one on, runs the body, and leaves them in reverse. */
    Flow with(Stmt.With statement, int index) {
        if (index == statement.contexts().size()) {
            return executor.run(statement.body());
        }
        Stmt.Context context = statement.contexts().get(index);
        PyValue manager = evaluator.evaluate(context.value());
        Arguments none = Arguments.of(context.value().span());
        PyValue exit;
        try {
            exit = Attributes.get(manager, "__exit__");
            PyValue entered = Attributes.get(manager, "__enter__").call(none, bounds);
            if (context.target() != null) {
                assigner.assign(context.target(), entered);
            }
        } catch (PythonError e) {
            throw e.at(context.value().span());
        }
        return inside(statement, index, exit);
    }

    private Flow inside(Stmt.With statement, int index, PyValue exit) {
        int level = bounds.level();
        Expr place = statement.contexts().get(index).value();
        Flow flow;
        try {
            flow = with(statement, index + 1);
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
        exit.call(Arguments.of(place.span(), PyNone.NONE, PyNone.NONE, PyNone.NONE), bounds);
        return flow;
    }
}
