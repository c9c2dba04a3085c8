package cnncalc.python;

import java.util.ArrayList;
import java.util.List;

/** Compares values with patterns, and gives the names in them what they stand for. */
final class Matcher {

    private final Evaluator evaluator;
    private final Bounds bounds;

    Matcher(Evaluator evaluator) {
        this.evaluator = evaluator;
        this.bounds = evaluator.bounds();
    }

    /** Returns the body of the first case that fits; an empty one where none does. */
    List<Stmt> chosen(Stmt.Match statement) {
        PyValue subject = evaluator.evaluate(statement.subject());
        for (Stmt.Case each : statement.cases()) {
            if (fits(each.pattern(), subject) && (each.guard() == null || evaluator.isTrue(each.guard()))) {
                return each.body();
            }
        }
        return List.of();
    }

    private boolean capture(String name, PyValue value) {
        evaluator.scope().set(name, value);
        return true;
    }

    private boolean fits(Pattern pattern, PyValue value) {
        bounds.step();
        if (pattern instanceof Pattern.Same same) {
            return fits(evaluator.evaluate(same.value()), value);
        }
        if (pattern instanceof Pattern.Any any) {
            return any.name() == null || capture(any.name(), value);
        }
        if (pattern instanceof Pattern.As as) {
            return fits(as.pattern(), value) && capture(as.name(), value);
        }
        if (pattern instanceof Pattern.Either either) {
            for (Pattern each : either.patterns()) {
                if (fits(each, value)) {
                    return true;
                }
            }
            return false;
        }
        if (pattern instanceof Pattern.Sequence sequence) {
            return fitsSequence(sequence.patterns(), value);
        }
        return pattern instanceof Pattern.Mapping mapping
                ? fitsMapping(mapping, value)
                : pattern instanceof Pattern.Instance instance && fitsInstance(instance, value);
    }

    /** None and the truth values are compared by what they are: 1 is not True. */
    private boolean fits(PyValue wanted, PyValue value) {
        boolean single = wanted instanceof PyBool || wanted == PyNone.NONE;
        return single ? wanted == value : bounds.equal(value, wanted);
    }

    private boolean fitsSequence(List<Pattern> patterns, PyValue value) {
        PyValue plain = PyInstance.plain(value);
        if (!(plain instanceof PyList) && !(plain instanceof PyTuple) && !(plain instanceof PyRange)) {
            return false;
        }
        List<PyValue> elements = bounds.list(plain);
        int rest = -1;
        for (int i = 0; i < patterns.size(); i++) {
            rest = patterns.get(i) instanceof Pattern.Rest ? i : rest;
        }
        int extra = elements.size() - patterns.size() + (rest < 0 ? 0 : 1);
        if (extra < 0 || (rest < 0 && extra > 0)) {
            return false;
        }
        int next = 0;
        for (Pattern each : patterns) {
            if (each instanceof Pattern.Rest left) {
                if (left.name() != null) {
                    capture(left.name(), new PyList(new ArrayList<>(elements.subList(next, next + extra))));
                }
                next += extra;
            } else if (!fits(each, elements.get(next++))) {
                return false;
            }
        }
        return true;
    }

    private boolean fitsMapping(Pattern.Mapping mapping, PyValue value) {
        if (!(PyInstance.plain(value) instanceof PyDict dict)) {
            return false;
        }
        PyDict rest = new PyDict();
        rest.putAll(dict, bounds);
        for (int i = 0; i < mapping.keys().size(); i++) {
            PyValue key = evaluator.evaluate(mapping.keys().get(i));
            PyValue found = dict.get(key, bounds);
            if (found == null || !fits(mapping.values().get(i), found)) {
                return false;
            }
            rest.remove(key, bounds);
        }
        return mapping.rest() == null || capture(mapping.rest(), rest);
    }

    private boolean fitsInstance(Pattern.Instance pattern, PyValue value) {
        PyValue type = evaluator.evaluate(pattern.type());
        if (!type.hasInstance(value)) {
            return false;
        }
        List<String> names = new ArrayList<>();
        if (type instanceof BuiltinType && pattern.positions().size() == 1) {
            if (!fits(pattern.positions().get(0), value)) {
                return false;
            }
        } else if (!pattern.positions().isEmpty()) {
            for (PyValue name : bounds.list(Attributes.get(type, "__match_args__"))) {
                names.add(TextMethods.text(name));
            }
            if (names.size() < pattern.positions().size()) {
                throw PythonError.of("TypeError", "python.call.arguments").at(pattern.span());
            }
            names = names.subList(0, pattern.positions().size());
        }
        List<Pattern> patterns = names.isEmpty() ? new ArrayList<>() : new ArrayList<>(pattern.positions());
        names = new ArrayList<>(names);
        names.addAll(pattern.names());
        patterns.addAll(pattern.values());
        for (int i = 0; i < names.size(); i++) {
            PyValue attribute = Builtins.find(value, names.get(i));
            if (attribute == null || !fits(patterns.get(i), attribute)) {
                return false;
            }
        }
        return true;
    }
}
