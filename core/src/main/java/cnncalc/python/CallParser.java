package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reads what a call passes, and the clauses of comprehensions. */
final class CallParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;

    CallParser(Tokens tokens, ExpressionParser expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Reads the arguments from the opening bracket to the closing one. */
    List<Expr.Passed> read() {
        tokens.next();
        List<Expr.Passed> passed = new ArrayList<>();
        Set<String> names = new LinkedHashSet<>();
        while (!tokens.at(")")) {
            Expr.Passed argument = argument();
            check(argument, passed, names);
            passed.add(argument);
            if (!tokens.at(")") && !tokens.accept(",")) {
                throw tokens.unexpected("python.syntax.comma", ")");
            }
        }
        tokens.next();
        return passed;
    }

    private static void check(Expr.Passed argument, List<Expr.Passed> before, Set<String> names) {
        if (argument.name() != null && !names.add(argument.name())) {
            throw PythonError.syntax(argument.span(), "python.syntax.twice", argument.name());
        }
        if (argument.name() == null && argument.stars() < 2) {
            for (Expr.Passed each : before) {
                boolean late = each.stars() == 2 || (each.name() != null && argument.stars() == 0);
                if (late) {
                    throw PythonError.syntax(argument.span(), "python.syntax.position");
                }
            }
        }
    }

    private Expr.Passed argument() {
        Span start = tokens.peek().span();
        int stars = tokens.accept("**") ? 2 : tokens.accept("*") ? 1 : 0;
        if (stars > 0) {
            Expr value = expressions.expression();
            return new Expr.Passed(start.to(value.span()), stars, null, value);
        }
        if (tokens.atName() && tokens.peekSecond().is("=")) {
            String name = tokens.next().text();
            tokens.next();
            Expr value = expressions.expression();
            return new Expr.Passed(start.to(value.span()), 0, name, value);
        }
        Expr value = expressions.named();
        if (tokens.at("for") || tokens.at("async")) {
            List<Expr.Clause> clauses = clauses();
            Span span = start.to(tokens.before());
            value = new Expr.Comprehension(span, Expr.Collection.GENERATOR, null, value, clauses);
        }
        if (tokens.at("=")) {
            throw PythonError.syntax(value.span(), "python.syntax.keyword");
        }
        return new Expr.Passed(value.span(), 0, null, value);
    }

    /** Reads the clauses of a comprehension. */
    List<Expr.Clause> clauses() {
        List<Expr.Clause> clauses = new ArrayList<>();
        while (tokens.at("for") || tokens.at("async")) {
            if (tokens.at("async")) {
                throw PythonError.syntax(tokens.peek().span(), "python.syntax.async");
            }
            tokens.next();
            Expr target = expressions.targets();
            tokens.expect("in");
            Expr iterable = expressions.disjunction();
            List<Expr> conditions = new ArrayList<>();
            while (tokens.accept("if")) {
                conditions.add(expressions.disjunction());
            }
            clauses.add(new Expr.Clause(target, iterable, conditions));
        }
        return clauses;
    }
}
