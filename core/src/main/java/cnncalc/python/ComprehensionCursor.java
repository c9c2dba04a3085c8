package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Goes through the elements of a comprehension; of a dict's, through pairs. */
final class ComprehensionCursor implements Cursor {

    private final Expr.Comprehension comprehension;
    private final Evaluator evaluator;
    private final Assigner assigner;
    private final List<Cursor> loops = new ArrayList<>();

    /** The first iterable is computed where the comprehension stands, all else inside of it. */
    ComprehensionCursor(Expr.Comprehension comprehension, Evaluator outer) {
        this.comprehension = comprehension;
        Set<String> own = new LinkedHashSet<>();
        for (Expr.Clause clause : comprehension.clauses()) {
            Assigner.names(clause.target(), own);
        }
        Scope scope = new Scope(Scope.Kind.COMPREHENSION, outer.scope(), own);
        this.evaluator = outer.inside(scope);
        this.assigner = new Assigner(evaluator);
        loops.add(cursor(comprehension.clauses().get(0).iterable(), outer));
    }

    private static Cursor cursor(Expr iterable, Evaluator where) {
        PyValue value = where.evaluate(iterable);
        try {
            return where.bounds().iterate(value);
        } catch (PythonError e) {
            throw e.at(iterable.span());
        }
    }

    @Override
    public @Nullable PyValue next() {
        while (!loops.isEmpty()) {
            int level = loops.size() - 1;
            Expr.Clause clause = comprehension.clauses().get(level);
            PyValue value = loops.get(level).next();
            if (value == null) {
                loops.remove(level);
            } else if (accepts(clause, value)) {
                if (level == comprehension.clauses().size() - 1) {
                    return element();
                }
                loops.add(cursor(comprehension.clauses().get(level + 1).iterable(), evaluator));
            }
        }
        return null;
    }

    private boolean accepts(Expr.Clause clause, PyValue value) {
        assigner.assign(clause.target(), value);
        for (Expr condition : clause.conditions()) {
            if (!evaluator.isTrue(condition)) {
                return false;
            }
        }
        return true;
    }

    private PyValue element() {
        Expr key = comprehension.key();
        if (key == null) {
            return evaluator.evaluate(comprehension.element());
        }
        PyValue first = evaluator.evaluate(key);
        return PyTuple.of(first, evaluator.evaluate(comprehension.element()));
    }
}
