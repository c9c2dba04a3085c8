package cnncalc.python;

import cnncalc.text.Span;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs a function that yields, from each {@code yield} to the next. Blocks are {@link Task}s that remember where they
 * stopped; a statement without a block runs as everywhere else, unless it is itself a {@code yield} or assigns one.
 */
final class Generator implements Cursor {

    private final Executor executor;
    private final Evaluator evaluator;
    private final Bounds bounds;
    private final List<PyValue> yielded;
    private @Nullable Task body;
    private boolean started;
    private boolean running;
    private PyValue sent = PyNone.NONE;
    private @Nullable PythonError raised;

    /**
     * @param yielded where the executor puts what is yielded
     */
    Generator(Executor executor, List<Stmt> body, List<PyValue> yielded) {
        this.executor = executor;
        this.evaluator = executor.evaluator();
        this.bounds = evaluator.bounds();
        this.yielded = yielded;
        this.body = new Block(body);
    }

    /** Sets what the {@code yield} where it stands will give. */
    void send(PyValue value) {
        if (!started && value != PyNone.NONE) {
            throw PythonError.of("TypeError", "python.call.arguments");
        }
        sent = value;
    }

    /** Sets what the {@code yield} where it stands will raise. */
    void raise(PythonError error) {
        if (!started || body == null) {
            body = null;
            throw error;
        }
        raised = error;
    }

    void close(Span span, Bounds caller) {
        if (!started || body == null) {
            body = null;
            return;
        }
        PyValue exit =
                Attributes.get(Exceptions.value(PythonError.of("GeneratorExit", "python.raised"), caller), "__class__");
        raise(Exceptions.raised(exit, span, caller));
        try {
            if (next() != null) {
                throw PythonError.of("RuntimeError", "python.raised.message", "RuntimeError", "GeneratorExit");
            }
        } catch (PythonError e) {
            if (!e.kind().equals("GeneratorExit")) {
                throw e;
            }
        }
    }

    /** Returns what the function returned. */
    PyValue returned() {
        return body == null ? executor.returned() : PyNone.NONE;
    }

    @Override
    public @Nullable PyValue next() {
        if (running) {
            throw PythonError.of("ValueError", "python.call.arguments");
        }
        if (yielded.isEmpty() && body != null) {
            resume(body);
        }
        return yielded.isEmpty() ? null : yielded.remove(0);
    }

    private void resume(Task task) {
        started = true;
        running = true;
        body = null;
        int level = bounds.level();
        try {
            bounds.enter();
            Flow flow = task.resume();
            bounds.leave();
            body = flow == null ? task : null;
        } catch (PythonError e) {
            if (e.kind().equals("StopIteration")) {
                bounds.returnTo(level);
                throw PythonError.of("RuntimeError", "python.iterate.end");
            }
            throw e;
        } finally {
            running = false;
        }
    }

    /** Statements one behind the other; one that stopped is gone on with first. */
    private final class Block implements Task {

        private final List<Stmt> statements;
        private int next;
        private @Nullable Task inner;

        Block(List<Stmt> statements) {
            this.statements = statements;
        }

        @Override
        public @Nullable Flow resume() {
            while (inner != null || next < statements.size()) {
                Flow flow;
                if (inner == null) {
                    Stmt statement = statements.get(next++);
                    inner = new Placed(statement);
                }
                flow = inner.resume();
                if (flow == null) {
                    return null;
                }
                inner = null;
                if (flow != Flow.NORMAL) {
                    return flow;
                }
                if (!yielded.isEmpty()) {
                    return null;
                }
            }
            return Flow.NORMAL;
        }
    }

    /** A statement whose errors stand where it does. */
    private final class Placed implements Task {

        private final Stmt statement;
        private @Nullable Task inner;

        Placed(Stmt statement) {
            this.statement = statement;
        }

        @Override
        public @Nullable Flow resume() {
            Span place = statement.span();
            try {
                bounds.enter();
                if (inner == null) {
                    inner = begin(statement);
                }
                Flow flow = inner == null ? executor.run(statement) : inner.resume();
                bounds.leave();
                return flow;
            } catch (PythonError e) {
                throw e.at(place);
            }
        }
    }

    /** Begins what may stop, and returns null where it cannot. */
    private @Nullable Task begin(Stmt statement) {
        if (statement instanceof Stmt.Evaluate evaluate && evaluate.value() instanceof Expr.Yield expr) {
            return new Yielding(expr, value -> Flow.NORMAL);
        }
        if (statement instanceof Stmt.Return end && end.value() instanceof Expr.Yield expr) {
            return new Yielding(expr, value -> {
                executor.returning(value);
                return Flow.RETURN;
            });
        }
        if (statement instanceof Stmt.Assign assign && assign.value() instanceof Expr.Yield expr) {
            return new Yielding(expr, value -> {
                assign.targets().forEach(target -> executor.assigner().assign(target, value));
                return Flow.NORMAL;
            });
        }
        if (statement instanceof Stmt.If choice) {
            return new Block(executor.chosen(choice));
        }
        if (statement instanceof Stmt.Match match) {
            return new Block(new Matcher(evaluator).chosen(match));
        }
        if (statement instanceof Stmt.While loop) {
            return new Loop(() -> evaluator.isTrue(loop.test()), loop.body(), loop.otherwise());
        }
        if (statement instanceof Stmt.For loop) {
            Cursor cursor = executor.cursor(evaluator.evaluate(loop.iterable()), loop.iterable());
            return new Loop(() -> executor.advances(cursor, loop.target()), loop.body(), loop.otherwise());
        }
        if (statement instanceof Stmt.With with) {
            return new Attempts(executor, Block::new).with(with, 0);
        }
        return statement instanceof Stmt.Try attempt ? new Attempts(executor, Block::new).attempt(attempt) : null;
    }

    /** A loop in one of its rounds. */
    private final class Loop implements Task {

        private final BooleanSupplier again;
        private final List<Stmt> body;
        private final List<Stmt> otherwise;
        private @Nullable Task inner;
        private boolean ended;

        Loop(BooleanSupplier again, List<Stmt> body, List<Stmt> otherwise) {
            this.again = again;
            this.body = body;
            this.otherwise = otherwise;
        }

        @Override
        public @Nullable Flow resume() {
            while (true) {
                if (inner == null) {
                    ended = !again.getAsBoolean();
                    inner = new Block(ended ? otherwise : body);
                }
                Flow flow = inner.resume();
                if (flow == null) {
                    return null;
                }
                inner = null;
                if (ended || flow == Flow.RETURN) {
                    return flow;
                }
                if (flow == Flow.BREAK) {
                    return Flow.NORMAL;
                }
            }
        }
    }

    /** What is done with the value of a {@code yield}. */
    private interface Use {
        Flow of(PyValue value);
    }

    /** A {@code yield}, or a {@code yield from} with the values that are left. */
    private final class Yielding implements Task {

        private final Expr.Yield expr;
        private final Use use;
        private @Nullable PyIterator source;
        private boolean stopped;

        Yielding(Expr.Yield expr, Use use) {
            this.expr = expr;
            this.use = use;
        }

        @Override
        public @Nullable Flow resume() {
            PyValue value = sent;
            sent = PyNone.NONE;
            if (!stopped) {
                begin(evaluator.orNone(expr.value()));
            } else if (raised != null) {
                PythonError error = raised;
                raised = null;
                if (source == null || !source.raise(error)) {
                    throw error;
                }
            } else if (source == null) {
                return use.of(value);
            } else {
                source.send(value);
            }
            stopped = true;
            PyValue next = source == null ? null : source.next();
            if (source != null && next == null) {
                return use.of(source.returned());
            }
            if (next != null) {
                yielded.add(next);
            }
            return null;
        }

        private void begin(PyValue value) {
            if (!expr.from()) {
                yielded.add(value);
            } else {
                source = value instanceof PyIterator iterator
                        ? iterator
                        : new PyIterator("iterator", bounds.iterate(value));
            }
        }
    }
}
