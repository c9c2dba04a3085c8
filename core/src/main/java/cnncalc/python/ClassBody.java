package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a class of its definition. */
final class ClassBody {

    /** The variable around a class's methods that tells {@code super()} which class they belong to. */
    private static final String CLASS = "__class__";

    private final Evaluator evaluator;

    ClassBody(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Returns what {@code super()} without arguments means: the class around, and the method's object. */
    static Arguments ofSuper(Scope scope, Span span) {
        PyValue type = scope.find(CLASS);
        PyValue self = scope.first();
        if (type == null || self == null) {
            throw PythonError.of("RuntimeError", "python.super");
        }
        return Arguments.of(span, type, self);
    }

    PyValue run(Stmt.DefineClass statement) {
        Arguments arguments = evaluator.arguments(statement.bases(), statement.span());
        List<PyClass> bases = new ArrayList<>();
        for (Arguments.Given base : arguments.positions()) {
            if (base.value() instanceof PyClass type) {
                bases.add(type);
            } else if (base.value() != BuiltinTypes.OBJECT && !(base.value() instanceof PyUnknown)) {
                throw PythonError.of("TypeError", "python.class.base", Shown.of(base.value(), evaluator.bounds()))
                        .at(base.span());
            }
        }
        Scope cell = new Scope(Scope.Kind.FUNCTION, evaluator.scope().forFunctions(), Set.of());
        Scope scope = new Scope(Scope.Kind.CLASS, cell, Set.of());
        Executor executor = new Executor(evaluator.inside(scope));
        if (executor.run(statement.body()) != Flow.NORMAL) {
            throw PythonError.syntax(statement.span(), "python.syntax.outside");
        }
        PyClass made = new PyClass(statement.name(), bases, scope.values());
        made.annotate(scope.annotated());
        cell.put(CLASS, made);
        return made;
    }
}
