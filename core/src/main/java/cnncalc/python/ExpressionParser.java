package cnncalc.python;

import cnncalc.python.Token.Kind;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads expressions: one method a rule of the grammar, weakest binding first. */
final class ExpressionParser {

    /** Binds between the multiplications and the power. */
    private static final int SIGN = 7;

    private final Tokens tokens;
    private final AtomParser atoms;
    private final Bindings bindings;

    ExpressionParser(String source, Tokens tokens, Bindings bindings) {
        this.tokens = tokens;
        this.bindings = bindings;
        this.atoms = new AtomParser(source, tokens, this);
    }

    Bindings bindings() {
        return bindings;
    }

    /** Reads one expression or, where a comma follows, a tuple; elements may be starred. */
    Expr list() {
        return tupled(this::element);
    }

    /** Reads what is assigned to, up to {@code in} or {@code =}. */
    Expr targets() {
        Expr target = tupled(this::target);
        Targets.check(target);
        return target;
    }

    private interface Rule {
        Expr read();
    }

    private Expr tupled(Rule rule) {
        Expr first = rule.read();
        if (!tokens.at(",")) {
            if (first instanceof Expr.Starred) {
                throw PythonError.syntax(first.span(), "python.syntax.star");
            }
            return first;
        }
        List<Expr> elements = new ArrayList<>(List.of(first));
        while (tokens.accept(",") && beginsExpression()) {
            elements.add(rule.read());
        }
        return new Expr.Display(first.span().to(tokens.before()), Expr.Collection.TUPLE, elements);
    }

    private Expr target() {
        if (tokens.at("*")) {
            Span star = tokens.next().span();
            Expr value = binary(1);
            return new Expr.Starred(star.to(value.span()), value);
        }
        return binary(1);
    }

    /** Whether the next token may begin an expression; none does that ends one. */
    boolean beginsExpression() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case NAME -> tokens.atName() || isValueWord(token.text());
            case NUMBER, STRING -> true;
            case OPERATOR -> List.of("(", "[", "{", "-", "+", "~", "*", "...").contains(token.text());
            default -> false;
        };
    }

    private static boolean isValueWord(String word) {
        return List.of("None", "True", "False", "not", "lambda", "yield", "await")
                .contains(word);
    }

    /** Reads an expression, an assignment expression, or a starred one. */
    Expr element() {
        if (tokens.at("*")) {
            Span star = tokens.next().span();
            Expr value = binary(1);
            return new Expr.Starred(star.to(value.span()), value);
        }
        return named();
    }

    /** Reads {@code name := value} or an expression. */
    Expr named() {
        Expr expr = expression();
        if (!tokens.at(":=")) {
            return expr;
        }
        if (!(expr instanceof Expr.Name name)) {
            throw PythonError.syntax(expr.span(), "python.syntax.walrus");
        }
        tokens.next();
        bindings.bind(name);
        Expr value = expression();
        return new Expr.Walrus(name.span().to(value.span()), name, value);
    }

    /** Reads an expression without commas. */
    Expr expression() {
        tokens.enter();
        Expr expr;
        if (tokens.at("lambda")) {
            expr = lambda();
        } else if (tokens.at("yield")) {
            expr = yielded();
        } else {
            expr = conditional();
        }
        tokens.leave();
        return expr;
    }

    private Expr conditional() {
        Expr then = disjunction();
        if (!tokens.accept("if")) {
            return then;
        }
        Expr test = disjunction();
        tokens.expect("else");
        Expr otherwise = expression();
        return new Expr.Conditional(then.span().to(otherwise.span()), test, then, otherwise);
    }

    private Expr lambda() {
        Span start = tokens.next().span();
        Parameters parameters = new ParameterParser(tokens, this).read(":", false);
        tokens.expect(":");
        bindings.begin();
        Expr body = expression();
        return new Expr.Lambda(start.to(body.span()), parameters, bindings.end(), body);
    }

    private Expr yielded() {
        Span start = tokens.next().span();
        bindings.markYield();
        boolean from = tokens.accept("from");
        Expr value = from || beginsExpression() ? list() : null;
        return new Expr.Yield(start.to(tokens.before()), from, value);
    }

    /** Reads operands joined by {@code or}. */
    Expr disjunction() {
        return logical("or", () -> logical("and", this::negation));
    }

    private Expr logical(String word, Rule rule) {
        Expr first = rule.read();
        if (!tokens.at(word)) {
            return first;
        }
        List<Expr> operands = new ArrayList<>(List.of(first));
        while (tokens.accept(word)) {
            operands.add(rule.read());
        }
        Span span = first.span().to(operands.get(operands.size() - 1).span());
        return new Expr.Logical(span, word.equals("and"), operands);
    }

    private Expr negation() {
        if (!tokens.at("not")) {
            return comparison();
        }
        Span start = tokens.next().span();
        tokens.enter();
        Expr operand = negation();
        tokens.leave();
        return new Expr.Unary(start.to(operand.span()), "not", operand);
    }

    private Expr comparison() {
        Expr first = binary(1);
        List<Expr.Link> links = new ArrayList<>();
        Expr last = first;
        while (true) {
            Span start = tokens.peek().span();
            Relation relation = relation();
            if (relation == null) {
                break;
            }
            Span span = start.to(tokens.before());
            last = binary(1);
            links.add(new Expr.Link(relation, span, last));
        }
        return links.isEmpty() ? first : new Expr.Comparison(first.span().to(last.span()), first, links);
    }

    private @Nullable Relation relation() {
        if (tokens.at("not") && tokens.peekSecond().is("in")) {
            tokens.next();
            tokens.next();
            return Relation.NOT_IN;
        }
        for (Relation relation : Relation.values()) {
            if (tokens.accept(relation.symbol())) {
                return relation == Relation.IS && tokens.accept("not") ? Relation.IS_NOT : relation;
            }
        }
        return null;
    }

    /** Reads operands and the operators between them that bind at least so strongly. */
    Expr binary(int weakest) {
        Expr left = signed();
        while (true) {
            Operator operator =
                    tokens.at(Kind.OPERATOR) ? Operator.of(tokens.peek().text()) : null;
            if (operator == null || operator.strength() < weakest || operator.strength() > SIGN) {
                return left;
            }
            Span span = tokens.next().span();
            Expr right = binary(operator.strength() + 1);
            left = new Expr.Binary(left.span().to(right.span()), left, operator, span, right);
        }
    }

    private Expr signed() {
        Token token = tokens.peek();
        if (!token.is("-") && !token.is("+") && !token.is("~")) {
            return power();
        }
        tokens.next();
        tokens.enter();
        Expr operand = signed();
        tokens.leave();
        return new Expr.Unary(token.span().to(operand.span()), token.text(), operand);
    }

    /** Binds stronger than a sign before it, weaker than one behind it: {@code -2 ** -1} is {@code -(2 ** (-1))}. */
    private Expr power() {
        Expr base = atoms.read();
        if (!tokens.at("**")) {
            return base;
        }
        Span span = tokens.next().span();
        tokens.enter();
        Expr exponent = signed();
        tokens.leave();
        return new Expr.Binary(base.span().to(exponent.span()), base, Operator.POWER, span, exponent);
    }
}
