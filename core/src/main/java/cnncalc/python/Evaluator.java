package cnncalc.python;

import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Computes expressions in a scope. */
final class Evaluator implements Expr.Visitor<PyValue> {

    private final Interpreter interpreter;
    private final Bounds bounds;
    private final Scope scope;
    private final @Nullable List<PyValue> yielded;

    /**
     * @param bounds of the program that runs, which may use a function of another one's
     * @param yielded what takes the values that a generator yields; null outside of one
     */
    Evaluator(Interpreter interpreter, Bounds bounds, Scope scope, @Nullable List<PyValue> yielded) {
        this.interpreter = interpreter;
        this.bounds = bounds;
        this.scope = scope;
        this.yielded = yielded;
    }

    Interpreter interpreter() {
        return interpreter;
    }

    Bounds bounds() {
        return bounds;
    }

    Scope scope() {
        return scope;
    }

    /** Returns an evaluator for a scope inside of this one. */
    Evaluator inside(Scope inner) {
        return new Evaluator(interpreter, bounds, inner, yielded);
    }

    /**
     * The place is taken first: in the compiled program a handler must not read what only the tried part has.
     *
     * @throws PythonError with a place
     */
    PyValue evaluate(Expr expr) {
        Span place = expr.span();
        try {
            bounds.enter();
            PyValue value = expr.accept(this);
            bounds.leave();
            return value;
        } catch (PythonError e) {
            throw e.at(place);
        } catch (Refusal e) {
            throw PythonError.of(e).at(place);
        }
    }

    boolean isTrue(Expr test) {
        PyValue value = evaluate(test);
        try {
            return value.isTrue(bounds);
        } catch (PythonError e) {
            throw e.at(test.span());
        }
    }

    @Override
    public PyValue visit(Expr.Constant constant) {
        return constant.value();
    }

    @Override
    public PyValue visit(Expr.Name name) {
        return scope.get(name.name());
    }

    @Override
    public PyValue visit(Expr.Joined joined) {
        StringBuilder out = new StringBuilder();
        for (Expr part : joined.parts()) {
            out.append(evaluate(part).text(bounds));
            bounds.size(out.length());
        }
        return new PyStr(out.toString());
    }

    @Override
    public PyValue visit(Expr.Formatted formatted) {
        PyValue value = evaluate(formatted.value());
        String format =
                formatted.format() == null ? "" : evaluate(formatted.format()).text(bounds);
        PyValue shown = switch (formatted.conversion()) {
            case 'r', 'a' -> new PyStr(bounds.repr(value));
            case 's' -> new PyStr(value.text(bounds));
            default -> value;
        };
        return new PyStr(FormatSpec.format(shown, format, bounds));
    }

    @Override
    public PyValue visit(Expr.Unary unary) {
        PyValue operand = evaluate(unary.operand());
        if (unary.operator().equals("not")) {
            return PyBool.of(!operand.isTrue(bounds));
        }
        PyValue value = operand.unary(unary.operator(), bounds);
        if (value == null) {
            throw PythonError.of("TypeError", "python.unary", unary.operator(), operand.typeName());
        }
        return value;
    }

    /** A long sum lies to the left as deep as it is long, and so is gone through without a call each. */
    @Override
    public PyValue visit(Expr.Binary binary) {
        List<Expr.Binary> chain = new ArrayList<>();
        Expr leftmost = binary;
        while (leftmost instanceof Expr.Binary each) {
            chain.add(each);
            leftmost = each.left();
        }
        PyValue value = evaluate(leftmost);
        for (int i = chain.size() - 1; i >= 0; i--) {
            Expr.Binary each = chain.get(i);
            value = operate(each.operator(), value, evaluate(each.right()), each.operatorSpan());
        }
        return value;
    }

    PyValue operate(Operator operator, PyValue left, PyValue right, Span place) {
        try {
            bounds.step();
            return Operations.binary(operator, left, right, bounds);
        } catch (PythonError e) {
            throw e.at(place);
        } catch (Refusal e) {
            throw PythonError.of(e).at(place);
        }
    }

    @Override
    public PyValue visit(Expr.Logical logical) {
        PyValue value = evaluate(logical.operands().get(0));
        for (int i = 1; i < logical.operands().size() && value.isTrue(bounds) == logical.all(); i++) {
            value = evaluate(logical.operands().get(i));
        }
        return value;
    }

    @Override
    public PyValue visit(Expr.Comparison comparison) {
        PyValue left = evaluate(comparison.first());
        PyValue result = PyBool.TRUE;
        for (Expr.Link link : comparison.links()) {
            PyValue right = evaluate(link.right());
            try {
                result = Comparisons.compare(link.relation(), left, right, bounds);
            } catch (PythonError e) {
                throw e.at(link.relationSpan());
            }
            boolean last = comparison.links().size() == 1;
            if (!last && !result.isTrue(bounds)) {
                return result;
            }
            left = right;
        }
        return result;
    }

    @Override
    public PyValue visit(Expr.Conditional conditional) {
        return evaluate(isTrue(conditional.test()) ? conditional.then() : conditional.otherwise());
    }

    @Override
    public PyValue visit(Expr.Lambda lambda) {
        List<Stmt> body = List.of(new Stmt.Return(lambda.body().span(), lambda.body()));
        return PyFunction.define("<lambda>", lambda.parameters(), lambda.names(), body, this);
    }

    @Override
    public PyValue visit(Expr.Call call) {
        PyValue callee = evaluate(call.callee());
        Arguments arguments = arguments(call.arguments(), call.span());
        if (callee == Builtins.SUPER && arguments.count() == 0) {
            arguments = ClassBody.ofSuper(scope, call.span());
        }
        if (callee == Builtins.GLOBALS || callee == Builtins.LOCALS) {
            return new PyFields(
                    callee == Builtins.LOCALS ? scope.values() : scope.module().values(), bounds);
        }
        if (callee instanceof PyMethod method && Keeping.is(method)) {
            return Keeping.keep(method, scope.values(), arguments, bounds);
        }
        return callee.call(arguments, bounds);
    }

    Arguments arguments(List<Expr.Passed> passed, Span span) {
        List<Arguments.Given> positions = new ArrayList<>();
        Map<String, Arguments.Given> names = new LinkedHashMap<>();
        for (Expr.Passed each : passed) {
            PyValue value = evaluate(each.value());
            try {
                if (each.stars() == 0 && each.name() == null) {
                    positions.add(new Arguments.Given(value, each.span()));
                } else if (each.stars() == 0 && each.name() != null) {
                    addName(names, each.name(), value, each.span());
                } else if (each.stars() == 1) {
                    bounds.list(value).forEach(element -> positions.add(new Arguments.Given(element, each.span())));
                } else {
                    addNames(names, value, each.span());
                }
            } catch (PythonError e) {
                throw e.at(each.span());
            }
        }
        return new Arguments(positions, names, span);
    }

    private static void addName(Map<String, Arguments.Given> names, String name, PyValue value, Span span) {
        if (names.put(name, new Arguments.Given(value, span)) != null) {
            throw PythonError.of("TypeError", "python.call.twice", name);
        }
    }

    private static void addNames(Map<String, Arguments.Given> names, PyValue from, Span span) {
        if (!(PyInstance.plain(from) instanceof PyDict dict)) {
            throw PythonError.of("TypeError", "python.call.mapping", from.typeName());
        }
        for (PyValue item : dict.items()) {
            PyTuple pair = (PyTuple) item;
            addName(
                    names,
                    TextMethods.text(pair.elements().get(0)),
                    pair.elements().get(1),
                    span);
        }
    }

    @Override
    public PyValue visit(Expr.Attribute attribute) {
        PyValue target = evaluate(attribute.target());
        try {
            return Attributes.get(target, attribute.name());
        } catch (PythonError e) {
            throw e.at(attribute.nameSpan());
        }
    }

    @Override
    public PyValue visit(Expr.Subscript subscript) {
        PyValue target = evaluate(subscript.target());
        PyValue index = evaluate(subscript.index());
        return target.item(index, bounds);
    }

    @Override
    public PyValue visit(Expr.Slice slice) {
        return new PySlice(orNone(slice.lower()), orNone(slice.upper()), orNone(slice.step()));
    }

    PyValue orNone(@Nullable Expr expr) {
        return expr == null ? PyNone.NONE : evaluate(expr);
    }

    @Override
    public PyValue visit(Expr.Display display) {
        List<PyValue> elements = new ArrayList<>();
        for (Expr element : display.elements()) {
            if (element instanceof Expr.Starred starred) {
                elements.addAll(bounds.list(evaluate(starred.value())));
            } else {
                elements.add(evaluate(element));
            }
        }
        return collected(display.collection(), elements);
    }

    private PyValue collected(Expr.Collection collection, List<PyValue> elements) {
        return switch (collection) {
            case TUPLE -> new PyTuple(elements);
            case SET -> new PySet(elements, bounds);
            default -> new PyList(elements);
        };
    }

    @Override
    public PyValue visit(Expr.Mapping mapping) {
        PyDict dict = new PyDict();
        for (Expr.Entry entry : mapping.entries()) {
            if (entry.key() == null) {
                dict.putAll(evaluate(entry.value()), bounds);
            } else {
                PyValue key = evaluate(entry.key());
                dict.put(key, evaluate(entry.value()), bounds);
            }
        }
        return dict;
    }

    @Override
    public PyValue visit(Expr.Comprehension comprehension) {
        PyIterator elements = new PyIterator("generator", new ComprehensionCursor(comprehension, this));
        if (comprehension.collection() == Expr.Collection.GENERATOR) {
            return elements;
        }
        List<PyValue> all = bounds.list(elements);
        if (comprehension.collection() != Expr.Collection.DICT) {
            return collected(comprehension.collection(), all);
        }
        PyDict dict = new PyDict();
        dict.putAll(new PyList(all), bounds);
        return dict;
    }

    @Override
    public PyValue visit(Expr.Starred starred) {
        throw PythonError.syntax(starred.span(), "python.syntax.star");
    }

    @Override
    public PyValue visit(Expr.Walrus walrus) {
        PyValue value = evaluate(walrus.value());
        scope.set(walrus.target().name(), value);
        return value;
    }

    /**
     * A {@code yield} inside of a larger expression does not stop it: what it yields is given out behind the statement, and
     * its own value is {@code None}.
     */
    @Override
    public PyValue visit(Expr.Yield expr) {
        PyValue value = orNone(expr.value());
        if (yielded == null) {
            throw PythonError.syntax(expr.span(), "python.syntax.outside");
        }
        if (expr.from()) {
            yielded.addAll(bounds.list(value));
        } else {
            yielded.add(value);
        }
        return PyNone.NONE;
    }
}
