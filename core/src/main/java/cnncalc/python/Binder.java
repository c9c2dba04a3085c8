package cnncalc.python;

import cnncalc.python.Parameters.Kind;
import cnncalc.python.Parameters.Parameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Gives parameters their values, by Python's rules.
 *
 * @see <a href="https://docs.python.org/3/reference/expressions.html#calls">The Python Language Reference, Calls</a>
 */
final class Binder {

    private final String function;
    private final Parameters parameters;
    private final Map<String, PyValue> standards;
    private final Bounds bounds;

    Binder(String function, Parameters parameters, Map<String, PyValue> standards, Bounds bounds) {
        this.function = function;
        this.parameters = parameters;
        this.standards = standards;
        this.bounds = bounds;
    }

    /**
     * @throws PythonError if arguments are missing, too many or of unknown names; it has a place
     */
    void bind(Arguments arguments, Scope scope) {
        bindPositions(arguments, scope);
        Map<String, PyValue> rest = bindNames(arguments, scope);
        List<Object> missing = new ArrayList<>();
        for (Parameter each : parameters.all()) {
            if (each.kind() == Kind.NAMES) {
                scope.put(each.name(), PyDict.of(rest, bounds));
            } else if (!scope.values().containsKey(each.name())) {
                PyValue standard = standards.get(each.name());
                if (standard == null) {
                    missing.add(each.name());
                } else {
                    scope.put(each.name(), standard);
                }
            }
        }
        if (!missing.isEmpty()) {
            throw PythonError.of("TypeError", "python.call.missing", function, missing)
                    .at(arguments.span());
        }
    }

    private void bindPositions(Arguments arguments, Scope scope) {
        int next = 0;
        boolean collects = false;
        for (Parameter each : parameters.all()) {
            boolean positional = each.kind() == Kind.POSITION || each.kind() == Kind.EITHER;
            if (positional && next < arguments.count()) {
                PyValue value = arguments.get(next++);
                scope.put(each.name(), value);
                if (next == 1) {
                    scope.first(value);
                }
            } else if (each.kind() == Kind.POSITIONS) {
                collects = true;
                List<PyValue> values = arguments.values();
                scope.put(each.name(), new PyTuple(values.subList(next, values.size())));
                if (next == 0 && !values.isEmpty()) {
                    scope.first(values.get(0));
                }
            }
        }
        if (!collects && next < arguments.count()) {
            throw PythonError.of("TypeError", "python.call.many", function, (long) next, (long) arguments.count())
                    .at(arguments.positions().get(next).span());
        }
    }

    private Map<String, PyValue> bindNames(Arguments arguments, Scope scope) {
        Map<String, PyValue> rest = new LinkedHashMap<>();
        for (Map.Entry<String, Arguments.Given> entry : arguments.names().entrySet()) {
            String name = entry.getKey();
            Arguments.Given given = entry.getValue();
            if (find(name) == null) {
                rest.put(name, given.value());
                if (!collectsNames()) {
                    throw Near.error("TypeError", "python.call.unknown", List.of(function, name), name, names())
                            .at(given.span());
                }
            } else if (scope.values().containsKey(name)) {
                throw PythonError.of("TypeError", "python.call.twice", name).at(given.span());
            } else {
                scope.put(name, given.value());
            }
        }
        return rest;
    }

    private @Nullable Parameter find(String name) {
        for (Parameter each : parameters.all()) {
            if (each.name().equals(name) && (each.kind() == Kind.EITHER || each.kind() == Kind.NAME)) {
                return each;
            }
        }
        return null;
    }

    private boolean collectsNames() {
        List<Parameter> all = parameters.all();
        return !all.isEmpty() && all.get(all.size() - 1).kind() == Kind.NAMES;
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        for (Parameter each : parameters.all()) {
            if (each.kind() == Kind.EITHER || each.kind() == Kind.NAME) {
                names.add(each.name());
            }
        }
        return names;
    }
}
