package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A function of the program. */
public final class PyFunction implements PyValue {

    private final String name;
    private final Parameters parameters;
    private final Map<String, PyValue> standards;
    private final Set<String> own = new LinkedHashSet<>();
    private final boolean yields;
    private final List<Stmt> body;
    private final Evaluator where;
    private final Map<String, PyValue> attributes = new LinkedHashMap<>();

    private PyFunction(
            String name,
            Parameters parameters,
            Map<String, PyValue> standards,
            Stmt.Names names,
            List<Stmt> body,
            Evaluator where) {
        this.name = name;
        this.parameters = parameters;
        this.standards = standards;
        this.own.addAll(names.bound());
        parameters.all().forEach(parameter -> own.add(parameter.name()));
        this.yields = names.yields();
        this.body = body;
        this.where = where;
    }

    /** Defines a function where the evaluator stands; defaults are computed now. */
    static PyFunction define(String name, Parameters parameters, Stmt.Names names, List<Stmt> body, Evaluator where) {
        Map<String, PyValue> standards = new LinkedHashMap<>();
        for (Parameters.Parameter each : parameters.all()) {
            if (each.standard() != null) {
                standards.put(each.name(), where.evaluate(each.standard()));
            }
        }
        return new PyFunction(name, parameters, standards, names, body, where);
    }

    public String name() {
        return name;
    }

    public Parameters parameters() {
        return parameters;
    }

    @Override
    public String typeName() {
        return "function";
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        PyValue value = attributes.get(attribute);
        boolean named = attribute.equals("__name__") || attribute.equals("__qualname__");
        if (value == null && attribute.equals("__doc__")) {
            boolean said = body.get(0) instanceof Stmt.Evaluate first && first.value() instanceof Expr.Constant;
            return said ? ((Expr.Constant) ((Stmt.Evaluate) body.get(0)).value()).value() : PyNone.NONE;
        }
        return value == null && named ? new PyStr(name) : value;
    }

    @Override
    public void setAttribute(String attribute, @Nullable PyValue value) {
        if (value == null) {
            attributes.remove(attribute);
        } else {
            attributes.put(attribute, value);
        }
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        Scope scope = new Scope(Scope.Kind.FUNCTION, where.scope().forFunctions(), own);
        new Binder(name, parameters, standards, bounds).bind(arguments, scope);
        List<PyValue> yielded = yields ? new ArrayList<>() : null;
        Executor executor = new Executor(new Evaluator(where.interpreter(), bounds, scope, yielded));
        if (yielded != null) {
            return new PyIterator("generator", new Generator(executor, body, yielded));
        }
        bounds.step();
        Flow flow = where.interpreter().run(this, body, executor);
        if (flow == Flow.BREAK || flow == Flow.CONTINUE) {
            throw PythonError.of("SyntaxError", "python.syntax.outside");
        }
        return executor.returned();
    }

    @Override
    public String repr(Bounds bounds) {
        return "<function " + name + ">";
    }
}
