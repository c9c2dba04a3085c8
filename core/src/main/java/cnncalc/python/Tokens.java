package cnncalc.python;

import cnncalc.python.Token.Kind;
import cnncalc.text.Message;
import cnncalc.text.Span;
import java.util.List;
import java.util.Set;

/** The tokens of a source with the place that has been read up to. */
final class Tokens {

    private static final Set<String> KEYWORDS = Set.of(
            "False",
            "None",
            "True",
            "and",
            "as",
            "assert",
            "async",
            "await",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "try",
            "while",
            "with",
            "yield");

    /** Levels that expressions and blocks may lie in each other; each costs the parser some ten calls. */
    private static final int MOST_LEVELS = 100;

    private final List<Token> tokens;
    private final List<Token> unclosed;
    private int next;
    private int level;

    Tokens(List<Token> tokens, List<Token> unclosed) {
        this.tokens = tokens;
        this.unclosed = unclosed;
    }

    Token peek() {
        return tokens.get(next);
    }

    Token peekSecond() {
        return tokens.get(Math.min(next + 1, tokens.size() - 1));
    }

    /** Returns where what was read last ends. */
    Span before() {
        return tokens.get(Math.max(0, next - 1)).span();
    }

    Token next() {
        Token token = tokens.get(next);
        next = Math.min(next + 1, tokens.size() - 1);
        return token;
    }

    boolean at(String word) {
        return peek().is(word);
    }

    boolean at(Kind kind) {
        return peek().kind() == kind;
    }

    boolean atName() {
        return at(Kind.NAME) && !KEYWORDS.contains(peek().text());
    }

    boolean accept(String word) {
        boolean found = at(word);
        if (found) {
            next();
        }
        return found;
    }

    boolean accept(Kind kind) {
        boolean found = at(kind);
        if (found) {
            next();
        }
        return found;
    }

    Token expect(String word) {
        if (!at(word)) {
            throw unexpected("python.syntax.expected", word);
        }
        return next();
    }

    Token expectName() {
        if (!atName()) {
            throw unexpected("python.syntax.expected", Message.of("python.syntax.name"));
        }
        return next();
    }

    /** Whether the bracket that the next token opens is closed right in front of the word. */
    boolean bracketsEndBefore(String word) {
        int depth = 0;
        for (int i = next; i < tokens.size() - 1; i++) {
            String text = tokens.get(i).kind() == Kind.OPERATOR ? tokens.get(i).text() : "";
            boolean opens = text.equals("(") || text.equals("[") || text.equals("{");
            boolean closes = text.equals(")") || text.equals("]") || text.equals("}");
            depth += opens ? 1 : closes ? -1 : 0;
            if (depth == 0) {
                return tokens.get(i + 1).is(word);
            }
        }
        return false;
    }

    /** Whether the line ends in a colon, and a block that begins with {@code case} follows. */
    boolean opensCases() {
        int i = next;
        while (i < tokens.size() - 3 && tokens.get(i).kind() != Kind.NEWLINE) {
            i++;
        }
        return i < tokens.size() - 3
                && tokens.get(i - 1).is(":")
                && tokens.get(i + 1).kind() == Kind.INDENT
                && tokens.get(i + 2).is("case");
    }

    /** Begins what may contain itself; {@link #leave} ends it. */
    void enter() {
        level++;
        if (level > MOST_LEVELS) {
            throw PythonError.of(PythonError.LIMIT, "python.limit.nesting", (long) MOST_LEVELS)
                    .at(peek().span());
        }
    }

    void leave() {
        level--;
    }

    /** Returns an error at the next token; what was wanted is the message's first value. */
    PythonError unexpected(String key, Object wanted) {
        if (!unclosed.isEmpty() && (at(Kind.END) || startsLineInside(unclosed.get(unclosed.size() - 1)))) {
            Token opener = unclosed.get(unclosed.size() - 1);
            return PythonError.syntax(opener.span(), "python.syntax.unclosed", opener.text());
        }
        return PythonError.syntax(place(), key, wanted, shown(peek()));
    }

    PythonError unexpected() {
        return unexpected("python.syntax.unexpected", shown(peek()));
    }

    private boolean startsLineInside(Token opener) {
        return opener.span().start() < peek().span().start();
    }

    /** What has no width of its own is shown as the end of what stands before it. */
    private Span place() {
        Span span = peek().span();
        return span.end() > span.start() ? span : new Span(Math.max(0, before().end() - 1), before().end());
    }

    private static Object shown(Token token) {
        return switch (token.kind()) {
            case NEWLINE, DEDENT -> Message.of("python.syntax.lineEnd");
            case INDENT -> Message.of("python.syntax.indent");
            case END -> Message.of("python.syntax.end");
            default -> token.text();
        };
    }
}
