package cnncalc.python;

import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts values where they belong: into variables, attributes, items, or several of these. */
final class Assigner {

    private final Evaluator evaluator;

    Assigner(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Collects the names among targets. */
    static void names(Expr target, Set<String> names) {
        if (target instanceof Expr.Name name) {
            names.add(name.name());
        } else if (target instanceof Expr.Starred starred) {
            names(starred.value(), names);
        } else if (target instanceof Expr.Display display) {
            display.elements().forEach(element -> names(element, names));
        }
    }

    /**
     * @throws PythonError with a place
     */
    void assign(Expr target, PyValue value) {
        try {
            if (target instanceof Expr.Name name) {
                evaluator.scope().set(name.name(), value);
            } else if (target instanceof Expr.Display display) {
                unpack(display, value);
            } else {
                set(target, value);
            }
        } catch (PythonError e) {
            throw e.at(target.span());
        } catch (Refusal e) {
            throw PythonError.of(e).at(target.span());
        }
    }

    /** Deletes what the target names. */
    void delete(Expr target) {
        try {
            if (target instanceof Expr.Name name) {
                evaluator.scope().delete(name.name());
            } else {
                set(target, null);
            }
        } catch (PythonError e) {
            throw e.at(target.span());
        }
    }

    private void set(Expr target, @Nullable PyValue value) {
        if (target instanceof Expr.Attribute attribute) {
            evaluator.evaluate(attribute.target()).setAttribute(attribute.name(), value);
        } else if (target instanceof Expr.Subscript subscript) {
            PyValue container = evaluator.evaluate(subscript.target());
            container.setItem(evaluator.evaluate(subscript.index()), value, evaluator.bounds());
        }
    }

    private void unpack(Expr.Display display, PyValue value) {
        List<Expr> targets = display.elements();
        int star = -1;
        for (int i = 0; i < targets.size(); i++) {
            star = targets.get(i) instanceof Expr.Starred ? i : star;
        }
        List<PyValue> values = taken(value, star < 0 ? targets.size() : Bounds.MOST_ELEMENTS);
        if (values.size() > Bounds.MOST_ELEMENTS) {
            evaluator.bounds().size(values.size());
        }
        int least = targets.size() - (star < 0 ? 0 : 1);
        if (values.size() < least || (star < 0 && values.size() > least)) {
            String key = values.size() < least ? "python.unpack.few" : "python.unpack.many";
            throw PythonError.of("ValueError", key, (long) least, (long) values.size());
        }
        int extra = values.size() - least;
        int next = 0;
        for (int i = 0; i < targets.size(); i++) {
            if (i == star) {
                Expr rest = ((Expr.Starred) targets.get(i)).value();
                assign(rest, new PyList(values.subList(next, next + extra)));
                next += extra;
            } else {
                assign(targets.get(i), values.get(next++));
            }
        }
    }

    /** Takes one element too many at most, so that an endless iterable is refused rather than gone through. */
    private List<PyValue> taken(PyValue value, long wanted) {
        Cursor cursor = evaluator.bounds().iterate(value);
        List<PyValue> taken = new ArrayList<>();
        PyValue next = cursor.next();
        while (next != null && taken.size() <= wanted) {
            taken.add(next);
            next = taken.size() <= wanted ? cursor.next() : null;
        }
        return taken;
    }

    /** Assigns what an operator makes of the target's value; what leads to the target is computed once. */
    void augment(Stmt.Augment statement) {
        Expr target = statement.target();
        Bounds bounds = evaluator.bounds();
        if (target instanceof Expr.Attribute attribute) {
            PyValue owner = evaluator.evaluate(attribute.target());
            PyValue old = Attributes.get(owner, attribute.name());
            owner.setAttribute(attribute.name(), augmented(statement, old));
        } else if (target instanceof Expr.Subscript subscript) {
            PyValue owner = evaluator.evaluate(subscript.target());
            PyValue index = evaluator.evaluate(subscript.index());
            owner.setItem(index, augmented(statement, owner.item(index, bounds)), bounds);
        } else {
            assign(target, augmented(statement, evaluator.evaluate(target)));
        }
    }

    private PyValue augmented(Stmt.Augment statement, PyValue old) {
        PyValue right = evaluator.evaluate(statement.value());
        try {
            return Operations.augmented(statement.operator(), old, right, evaluator.bounds());
        } catch (PythonError e) {
            throw e.at(statement.operatorSpan());
        }
    }
}
