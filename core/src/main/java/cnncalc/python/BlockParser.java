package cnncalc.python;

import cnncalc.python.Token.Kind;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements that have blocks. */
final class BlockParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final StatementParser statements;

    BlockParser(Tokens tokens, ExpressionParser expressions, StatementParser statements) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.statements = statements;
    }

    /** Reads a statement with a block, or returns null where none begins. */
    @Nullable
    Stmt read() {
        Token token = tokens.peek();
        if (token.is("@")) {
            return decorated();
        }
        return switch (token.kind() == Kind.NAME ? token.text() : "") {
            case "if" -> conditional();
            case "while" -> whileLoop();
            case "for" -> forLoop();
            case "def" -> function(token.span(), List.of());
            case "class" -> classDefinition(token.span(), List.of());
            case "with" -> with();
            case "try" -> attempt();
            case "match" -> tokens.opensCases() ? match() : null;
            case "async", "await" -> throw PythonError.syntax(token.span(), "python.syntax.async");
            default -> null;
        };
    }

    /** Reads the colon and what it introduces: an indented block, or the rest of the line. */
    private List<Stmt> block() {
        Span head = tokens.before();
        if (!tokens.accept(":")) {
            throw tokens.unexpected("python.syntax.expected", ":");
        }
        List<Stmt> body = new ArrayList<>();
        if (!tokens.accept(Kind.NEWLINE)) {
            statements.line(body);
            return body;
        }
        if (!tokens.accept(Kind.INDENT)) {
            throw PythonError.syntax(head, "python.syntax.block");
        }
        tokens.enter();
        while (!tokens.accept(Kind.DEDENT) && !tokens.at(Kind.END)) {
            statements.statement(body);
        }
        tokens.leave();
        return body;
    }

    private List<Stmt> otherwise() {
        return tokens.accept("else") ? block() : List.of();
    }

    private Stmt conditional() {
        Span start = tokens.peek().span();
        List<Stmt.Branch> branches = new ArrayList<>();
        do {
            tokens.next();
            Expr test = expressions.named();
            branches.add(new Stmt.Branch(test, block()));
        } while (tokens.at("elif"));
        return new Stmt.If(start, branches, otherwise());
    }

    private Stmt match() {
        Span start = tokens.next().span();
        Expr subject = expressions.list();
        tokens.expect(":");
        tokens.next();
        tokens.next();
        List<Stmt.Case> cases = new ArrayList<>();
        while (!tokens.accept(Kind.DEDENT) && !tokens.at(Kind.END)) {
            tokens.expect("case");
            Pattern pattern = new PatternParser(tokens, expressions).read();
            Expr guard = tokens.accept("if") ? expressions.named() : null;
            cases.add(new Stmt.Case(pattern, guard, block()));
        }
        return new Stmt.Match(start, subject, cases);
    }

    private Stmt whileLoop() {
        Span start = tokens.next().span();
        Expr test = expressions.named();
        List<Stmt> body = block();
        return new Stmt.While(start, test, body, otherwise());
    }

    private Stmt forLoop() {
        Span start = tokens.next().span();
        Expr target = expressions.targets();
        expressions.bindings().bind(target);
        tokens.expect("in");
        Expr iterable = expressions.list();
        List<Stmt> body = block();
        return new Stmt.For(start, target, iterable, body, otherwise());
    }

    private Stmt decorated() {
        Span start = tokens.peek().span();
        List<Expr> decorators = new ArrayList<>();
        while (tokens.accept("@")) {
            decorators.add(expressions.named());
            if (!tokens.accept(Kind.NEWLINE)) {
                throw tokens.unexpected();
            }
        }
        if (tokens.at("class")) {
            return classDefinition(start, decorators);
        }
        if (tokens.at("def")) {
            return function(start, decorators);
        }
        throw tokens.unexpected("python.syntax.expected", "def");
    }

    private Stmt function(Span start, List<Expr> decorators) {
        tokens.next();
        Token name = tokens.expectName();
        tokens.expect("(");
        Parameters parameters = new ParameterParser(tokens, expressions).read(")", true);
        tokens.next();
        if (tokens.accept("->")) {
            expressions.expression();
        }
        Span span = start.to(tokens.before());
        Bindings bindings = expressions.bindings();
        bindings.bind(name.text());
        bindings.begin();
        List<Stmt> body = block();
        return new Stmt.Define(span, name.text(), name.span(), parameters, bindings.end(), body, decorators);
    }

    private Stmt classDefinition(Span start, List<Expr> decorators) {
        tokens.next();
        Token name = tokens.expectName();
        List<Expr.Passed> bases = tokens.at("(") ? new CallParser(tokens, expressions).read() : List.of();
        Span span = start.to(tokens.before());
        Bindings bindings = expressions.bindings();
        bindings.bind(name.text());
        bindings.begin();
        List<Stmt> body = block();
        bindings.end();
        return new Stmt.DefineClass(span, name.text(), name.span(), bases, body, decorators);
    }

    private Stmt with() {
        Span start = tokens.next().span();
        List<Stmt.Context> contexts = new ArrayList<>();
        boolean bracket = tokens.at("(") && tokens.bracketsEndBefore(":");
        if (bracket) {
            tokens.next();
        }
        do {
            Expr value = expressions.expression();
            Expr target = tokens.accept("as") ? contextTarget() : null;
            contexts.add(new Stmt.Context(value, target));
        } while (tokens.accept(",") && !(bracket && tokens.at(")")));
        if (bracket) {
            tokens.expect(")");
        }
        return new Stmt.With(start.to(tokens.before()), contexts, block());
    }

    private Expr contextTarget() {
        Expr target = expressions.binary(1);
        Targets.check(target);
        expressions.bindings().bind(target);
        return target;
    }

    private Stmt attempt() {
        Span start = tokens.next().span();
        List<Stmt> body = block();
        List<Stmt.Handler> handlers = new ArrayList<>();
        while (tokens.at("except")) {
            handlers.add(handler());
        }
        List<Stmt> otherwise = handlers.isEmpty() ? List.of() : otherwise();
        boolean hasLast = tokens.accept("finally");
        if (handlers.isEmpty() && !hasLast) {
            throw tokens.unexpected("python.syntax.expected", "except");
        }
        return new Stmt.Try(start, body, handlers, otherwise, hasLast ? block() : List.of());
    }

    private Stmt.Handler handler() {
        Span start = tokens.next().span();
        Expr type = tokens.at(":") ? null : expressions.expression();
        String name = tokens.accept("as") ? tokens.expectName().text() : null;
        if (name != null) {
            expressions.bindings().bind(name);
        }
        return new Stmt.Handler(start.to(tokens.before()), type, name, block());
    }
}
