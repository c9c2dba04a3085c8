package cnncalc.python;

import cnncalc.python.Token.Kind;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what binds most: literals, names, brackets, and the calls, subscripts and attributes behind them. */
final class AtomParser {

    private final String source;
    private final Tokens tokens;
    private final ExpressionParser expressions;

    AtomParser(String source, Tokens tokens, ExpressionParser expressions) {
        this.source = source;
        this.tokens = tokens;
        this.expressions = expressions;
    }

    Expr read() {
        Expr expr = atom();
        while (true) {
            if (tokens.at("(")) {
                List<Expr.Passed> passed = new CallParser(tokens, expressions).read();
                expr = new Expr.Call(expr.span().to(tokens.before()), expr, passed);
            } else if (tokens.at("[")) {
                expr = subscript(expr);
            } else if (tokens.accept(".")) {
                Token name = tokens.expectName();
                expr = new Expr.Attribute(expr.span().to(name.span()), expr, name.text(), name.span());
            } else {
                return expr;
            }
        }
    }

    private Expr atom() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NUMBER -> number(tokens.next());
            case STRING -> new TextParser(source, tokens, expressions.bindings()).read();
            case NAME -> word(token);
            case OPERATOR -> bracket(token);
            default -> throw tokens.unexpected();
        };
    }

    private static Expr number(Token token) {
        return new Expr.Constant(token.span(), NumberText.literal(token));
    }

    private Expr word(Token token) {
        PyValue constant = switch (token.text()) {
            case "None" -> PyNone.NONE;
            case "True" -> PyBool.TRUE;
            case "False" -> PyBool.FALSE;
            default -> null;
        };
        if (constant != null) {
            tokens.next();
            return new Expr.Constant(token.span(), constant);
        }
        if (token.is("await") || token.is("async")) {
            throw PythonError.syntax(token.span(), "python.syntax.async");
        }
        if (!tokens.atName()) {
            throw tokens.unexpected();
        }
        tokens.next();
        return new Expr.Name(token.span(), token.text());
    }

    private Expr bracket(Token token) {
        return switch (token.text()) {
            case "(" -> parenthesis();
            case "[" -> square();
            case "{" -> curly();
            case "..." -> new Expr.Constant(tokens.next().span(), PyEllipsis.ELLIPSIS);
            default -> throw tokens.unexpected();
        };
    }

    private Expr parenthesis() {
        Span start = tokens.next().span();
        if (tokens.accept(")")) {
            return new Expr.Display(start.to(tokens.before()), Expr.Collection.TUPLE, List.of());
        }
        Expr first = expressions.element();
        if (tokens.at("for") || tokens.at("async")) {
            return comprehension(start, ")", Expr.Collection.GENERATOR, null, first);
        }
        if (tokens.at(",")) {
            List<Expr> elements = elements(first, ")");
            return new Expr.Display(start.to(tokens.before()), Expr.Collection.TUPLE, elements);
        }
        if (first instanceof Expr.Starred) {
            throw PythonError.syntax(first.span(), "python.syntax.star");
        }
        close(")");
        return first;
    }

    private void close(String bracket) {
        if (!tokens.accept(bracket)) {
            throw tokens.unexpected("python.syntax.comma", bracket);
        }
    }

    /** Reads the elements behind the first and the closing bracket. */
    private List<Expr> elements(Expr first, String closing) {
        List<Expr> elements = new ArrayList<>(List.of(first));
        while (tokens.accept(",") && !tokens.at(closing)) {
            elements.add(expressions.element());
        }
        close(closing);
        return elements;
    }

    private Expr square() {
        Span start = tokens.next().span();
        if (tokens.accept("]")) {
            return new Expr.Display(start.to(tokens.before()), Expr.Collection.LIST, List.of());
        }
        Expr first = expressions.element();
        if (tokens.at("for") || tokens.at("async")) {
            return comprehension(start, "]", Expr.Collection.LIST, null, first);
        }
        List<Expr> elements = elements(first, "]");
        return new Expr.Display(start.to(tokens.before()), Expr.Collection.LIST, elements);
    }

    private Expr curly() {
        Span start = tokens.next().span();
        if (tokens.at("}") || tokens.at("**")) {
            return mapping(start, null);
        }
        Expr first = expressions.element();
        if (tokens.accept(":")) {
            Expr value = expressions.expression();
            if (tokens.at("for") || tokens.at("async")) {
                return comprehension(start, "}", Expr.Collection.DICT, first, value);
            }
            return mapping(start, new Expr.Entry(first, value));
        }
        if (tokens.at("for") || tokens.at("async")) {
            return comprehension(start, "}", Expr.Collection.SET, null, first);
        }
        List<Expr> elements = elements(first, "}");
        return new Expr.Display(start.to(tokens.before()), Expr.Collection.SET, elements);
    }

    private Expr mapping(Span start, Expr.@Nullable Entry first) {
        List<Expr.Entry> entries = new ArrayList<>();
        if (first != null) {
            entries.add(first);
        }
        while ((entries.isEmpty() || tokens.accept(",")) && !tokens.at("}")) {
            entries.add(entry());
        }
        close("}");
        return new Expr.Mapping(start.to(tokens.before()), entries);
    }

    private Expr.Entry entry() {
        if (tokens.accept("**")) {
            return new Expr.Entry(null, expressions.binary(1));
        }
        Expr key = expressions.expression();
        tokens.expect(":");
        return new Expr.Entry(key, expressions.expression());
    }

    private Expr comprehension(
            Span start, String closing, Expr.Collection collection, @Nullable Expr key, Expr element) {
        List<Expr.Clause> clauses = clauses(element);
        close(closing);
        return new Expr.Comprehension(start.to(tokens.before()), collection, key, element, clauses);
    }

    private List<Expr.Clause> clauses(Expr element) {
        if (element instanceof Expr.Starred) {
            throw PythonError.syntax(element.span(), "python.syntax.star");
        }
        return new CallParser(tokens, expressions).clauses();
    }

    private Expr subscript(Expr target) {
        tokens.next();
        Expr first = index();
        Expr index = first;
        if (tokens.at(",")) {
            List<Expr> indexes = new ArrayList<>(List.of(first));
            while (tokens.accept(",") && !tokens.at("]")) {
                indexes.add(index());
            }
            Span span = first.span().to(tokens.before());
            index = new Expr.Display(span, Expr.Collection.TUPLE, indexes);
        }
        close("]");
        return new Expr.Subscript(target.span().to(tokens.before()), target, index);
    }

    private Expr index() {
        Span start = tokens.peek().span();
        Expr lower = tokens.at(":") ? null : expressions.element();
        if (!tokens.accept(":")) {
            return lower == null ? expressions.element() : lower;
        }
        Expr upper = atIndexEnd() || tokens.at(":") ? null : expressions.expression();
        Expr step = tokens.accept(":") && !atIndexEnd() ? expressions.expression() : null;
        return new Expr.Slice(start.to(tokens.before()), lower, upper, step);
    }

    private boolean atIndexEnd() {
        return tokens.at("]") || tokens.at(",") || tokens.at(Kind.END);
    }
}
