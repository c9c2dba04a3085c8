package cnncalc.python;

import cnncalc.python.Token.Kind;
import cnncalc.text.Message;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads statements of one line, and leaves those with blocks to {@link BlockParser}. */
final class StatementParser {

    private final Tokens tokens;
    private final ExpressionParser expressions;
    private final BlockParser blocks;
    private final Bindings bindings = new Bindings();

    StatementParser(String source, Tokens tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionParser(source, tokens, bindings);
        this.blocks = new BlockParser(tokens, expressions, this);
    }

    List<Stmt> program() {
        List<Stmt> statements = new ArrayList<>();
        while (!tokens.at(Kind.END)) {
            statement(statements);
        }
        return statements;
    }

    /** Reads a statement with its block, or a line of several. */
    void statement(List<Stmt> statements) {
        if (tokens.at(Kind.INDENT)) {
            throw tokens.unexpected("python.syntax.unexpected", Message.of("python.syntax.indent"));
        }
        Stmt compound = blocks.read();
        if (compound == null) {
            line(statements);
        } else {
            statements.add(compound);
        }
    }

    /** Reads what stands on one line, parted by semicolons. */
    void line(List<Stmt> statements) {
        statements.add(simple());
        while (tokens.accept(";") && !tokens.at(Kind.NEWLINE)) {
            statements.add(simple());
        }
        if (!tokens.accept(Kind.NEWLINE) && !tokens.at(Kind.END)) {
            throw afterStatement(statements.get(statements.size() - 1));
        }
    }

    private PythonError afterStatement(Stmt statement) {
        boolean printed = statement instanceof Stmt.Evaluate evaluate
                && evaluate.value() instanceof Expr.Name name
                && name.name().equals("print")
                && !tokens.at("=");
        return printed
                ? PythonError.syntax(statement.span(), "python.syntax.print")
                : tokens.unexpected("python.syntax.after", "");
    }

    private Stmt simple() {
        Span start = tokens.peek().span();
        Token token = tokens.peek();
        return switch (token.kind() == Kind.NAME ? token.text() : "") {
            case "pass" -> new Stmt.Pass(tokens.next().span());
            case "break" -> new Stmt.Break(tokens.next().span());
            case "continue" -> new Stmt.Continue(tokens.next().span());
            case "return" -> returned(tokens.next().span());
            case "raise" -> raised(tokens.next().span());
            case "assert" -> asserted(tokens.next().span());
            case "del" -> deleted(tokens.next().span());
            case "global", "nonlocal" -> declared(tokens.next());
            case "import", "from" -> new ImportParser(tokens, bindings).read();
            default -> assignment(start);
        };
    }

    private boolean atEnd() {
        return tokens.at(Kind.NEWLINE) || tokens.at(Kind.END) || tokens.at(";");
    }

    private Stmt returned(Span start) {
        Expr value = atEnd() ? null : expressions.list();
        return new Stmt.Return(start.to(tokens.before()), value);
    }

    private Stmt raised(Span start) {
        Expr exception = atEnd() ? null : expressions.expression();
        Expr cause = tokens.accept("from") ? expressions.expression() : null;
        return new Stmt.Raise(start.to(tokens.before()), exception, cause);
    }

    private Stmt asserted(Span start) {
        Expr test = expressions.expression();
        Expr message = tokens.accept(",") ? expressions.expression() : null;
        return new Stmt.Assert(start.to(tokens.before()), test, message);
    }

    private Stmt deleted(Span start) {
        Expr targets = expressions.targets();
        boolean several = targets instanceof Expr.Display;
        List<Expr> each = several ? ((Expr.Display) targets).elements() : List.of(targets);
        each.forEach(Targets::checkSingle);
        bindings.bind(targets);
        return new Stmt.Delete(start.to(tokens.before()), each);
    }

    private Stmt declared(Token word) {
        List<Expr.Name> names = new ArrayList<>();
        do {
            Token name = tokens.expectName();
            names.add(new Expr.Name(name.span(), name.text()));
            bindings.declare(name.text());
        } while (tokens.accept(","));
        return new Stmt.Declare(word.span().to(tokens.before()), word.is("global"), names);
    }

    private Stmt assignment(Span start) {
        Expr first = expressions.list();
        if (tokens.at(":")) {
            return annotated(start, first);
        }
        Operator operator = augmenting();
        if (operator != null) {
            Targets.checkSingle(first);
            bindings.bind(first);
            Span operatorSpan = tokens.next().span();
            Expr value = expressions.list();
            return new Stmt.Augment(start.to(value.span()), first, operator, operatorSpan, value);
        }
        if (!tokens.at("=")) {
            return new Stmt.Evaluate(first.span(), first);
        }
        List<Expr> targets = new ArrayList<>();
        Expr value = first;
        while (tokens.accept("=")) {
            Targets.check(value);
            bindings.bind(value);
            targets.add(value);
            value = expressions.list();
        }
        return new Stmt.Assign(start.to(value.span()), targets, value);
    }

    private Stmt annotated(Span start, Expr target) {
        Targets.checkSingle(target);
        bindings.bind(target);
        tokens.next();
        Expr annotation = expressions.expression();
        Expr value = tokens.accept("=") ? expressions.list() : null;
        return new Stmt.Annotate(start.to(tokens.before()), target, annotation, value);
    }

    private @Nullable Operator augmenting() {
        String text = tokens.peek().text();
        boolean augments = tokens.at(Kind.OPERATOR) && text.length() > 1 && text.endsWith("=");
        return augments ? Operator.of(text.substring(0, text.length() - 1)) : null;
    }
}
