package cnncalc.python;

import cnncalc.python.Token.Kind;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Python 3 source into tokens.
 *
 * @see <a href="https://docs.python.org/3/reference/lexical_analysis.html">The Python Language Reference, Lexical
 *     analysis</a>
 */
final class Lexer {

    private static final int TAB = 8;

    /** Longer ones first, so that the first that fits is the one meant. */
    private static final List<String> OPERATORS = List.of(
            "**=", "//=", ">>=", "<<=", "...", "**", "//", ">>", "<<", "<=", ">=", "==", "!=", "->", "+=", "-=", "*=",
            "/=", "%=", "&=", "|=", "^=", "@=", ":=", "+", "-", "*", "/", "%", "@", "&", "|", "^", "~", "<", ">", "(",
            ")", "[", "]", "{", "}", ",", ":", ".", ";", "=");

    private final String source;
    private final int end;
    private final boolean oneExpression;
    private int at;
    private final List<Token> tokens = new ArrayList<>();
    private final List<Integer> indents = new ArrayList<>();
    private final List<Token> open = new ArrayList<>();

    private Lexer(String source, Span stretch, boolean oneExpression) {
        this.source = source;
        this.at = stretch.start();
        this.end = stretch.end();
        this.oneExpression = oneExpression;
    }

    /**
     * Returns the tokens of a program that begins at a place, the last of them {@link Kind#END}. A program that is indented as a whole is read
     * as if it were not.
     *
     * @throws PythonError at characters that belong to no token
     */
    static Tokens program(String source, int from) {
        return new Lexer(source, new Span(from, source.length()), false).run();
    }

    /** Returns the tokens of an expression inside of a text, in which lines and indentation mean nothing. */
    static Tokens expression(String source, Span stretch) {
        return new Lexer(source, stretch, true).run();
    }

    private Tokens run() {
        boolean lineStarts = !oneExpression;
        while (at < end) {
            if (lineStarts) {
                lineStarts = false;
                readIndentation();
            } else if (Characters.isLineEnd(source.charAt(at))) {
                lineStarts = endLine();
            } else {
                readToken();
            }
        }
        finish();
        return new Tokens(tokens, open);
    }

    private void finish() {
        if (!oneExpression && open.isEmpty()) {
            addNewline(end);
            for (int i = indents.size(); i > 1; i--) {
                add(Kind.DEDENT, end);
            }
        }
        add(Kind.END, end);
    }

    /** Passes over blank lines, and opens or closes blocks in front of the next one that is not. */
    private void readIndentation() {
        int column = 0;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '#') {
                skipComment();
            } else if (Characters.isLineEnd(c)) {
                at++;
                column = 0;
            } else if (Characters.isBlank(c)) {
                column = c == '\t' ? (column / TAB + 1) * TAB : column + width(c);
                at++;
            } else {
                indent(column);
                return;
            }
        }
    }

    /** A byte order mark and its kin take no room. */
    private static int width(char c) {
        return c == ' ' || c == '\u00a0' || c == '\u3000' ? 1 : 0;
    }

    private void indent(int column) {
        if (indents.isEmpty()) {
            indents.add(column);
        }
        if (column > last(indents)) {
            indents.add(column);
            add(Kind.INDENT, at);
        }
        while (indents.size() > 1 && column < last(indents)) {
            indents.remove(indents.size() - 1);
            add(Kind.DEDENT, at);
        }
        if (column != last(indents)) {
            throw PythonError.syntax(new Span(at, at + 1), "python.syntax.dedent");
        }
    }

    private static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }

    private void skipComment() {
        while (at < end && !Characters.isLineEnd(source.charAt(at))) {
            at++;
        }
    }

    private boolean endLine() {
        if (!open.isEmpty() || oneExpression) {
            at++;
            return false;
        }
        addNewline(at);
        at++;
        return true;
    }

    private void addNewline(int place) {
        boolean content = !tokens.isEmpty();
        if (content) {
            Kind before = last(tokens).kind();
            content = before != Kind.NEWLINE && before != Kind.INDENT && before != Kind.DEDENT;
        }
        if (content) {
            add(Kind.NEWLINE, place);
        }
    }

    private void readToken() {
        char c = source.charAt(at);
        if (Characters.isBlank(c)) {
            at++;
        } else if (c == '#') {
            skipComment();
        } else if (c == '\\') {
            continueLine();
        } else if (c == '"' || c == '\'') {
            readString(at);
        } else if (Characters.isDigit(c) || (c == '.' && Characters.isDigit(peek(1)))) {
            readNumber();
        } else if (Characters.beginsName(c)) {
            readName();
        } else {
            readOperator();
        }
    }

    /** Returns the character so far ahead, or NUL behind the end. */
    private char peek(int ahead) {
        return at + ahead < end ? source.charAt(at + ahead) : '\0';
    }

    private void continueLine() {
        int next = at + 1;
        while (next < end && Characters.isBlank(source.charAt(next))) {
            next++;
        }
        if (next < end && !Characters.isLineEnd(source.charAt(next))) {
            throw PythonError.syntax(new Span(at, at + 1), "python.syntax.backslash");
        }
        boolean pair = next + 1 < end && source.charAt(next) == '\r' && source.charAt(next + 1) == '\n';
        at = Math.min(end, next + (pair ? 2 : 1));
    }

    private void readName() {
        int start = at;
        while (at < end && Characters.continuesName(source.charAt(at))) {
            at++;
        }
        boolean quote = at < end && (source.charAt(at) == '"' || source.charAt(at) == '\'');
        if (quote && isPrefix(source, start, at)) {
            readString(start);
        } else {
            add(Kind.NAME, start);
        }
    }

    private static boolean isPrefix(String source, int start, int end) {
        for (int i = start; i < end; i++) {
            if ("rbuf".indexOf(Characters.lower(source.charAt(i))) < 0) {
                return false;
            }
        }
        return end - start <= 2;
    }

    private void readString(int start) {
        char quote = source.charAt(at);
        boolean triple = peek(1) == quote && peek(2) == quote;
        at += triple ? 3 : 1;
        while (at < end) {
            char c = source.charAt(at);
            if (c == quote && (!triple || (peek(1) == quote && peek(2) == quote))) {
                at += triple ? 3 : 1;
                add(Kind.STRING, start);
                return;
            }
            if (!triple && Characters.isLineEnd(c)) {
                break;
            }
            boolean pair = c == '\\' && peek(1) == '\r' && peek(2) == '\n';
            at = Math.min(end, at + (pair ? 3 : c == '\\' ? 2 : 1));
        }
        throw PythonError.syntax(new Span(start, at), "python.syntax.string");
    }

    private void readNumber() {
        int start = at;
        char base = source.charAt(at) == '0' ? Characters.lower(peek(1)) : ' ';
        if (base == 'x' || base == 'o' || base == 'b') {
            at += 2;
        } else {
            readDigits();
            if (peek(0) == '.') {
                at++;
                readDigits();
            }
            boolean sign = peek(1) == '+' || peek(1) == '-';
            if (Characters.lower(peek(0)) == 'e' && Characters.isDigit(peek(sign ? 2 : 1))) {
                at += 2;
                readDigits();
            }
        }
        while (at < end && Characters.continuesName(source.charAt(at))) {
            at++;
        }
        add(Kind.NUMBER, start);
    }

    private void readDigits() {
        while (Characters.isDigit(peek(0)) || peek(0) == '_') {
            at++;
        }
    }

    private void readOperator() {
        char first = source.charAt(at);
        for (String operator : OPERATORS) {
            if (operator.charAt(0) == first && source.startsWith(operator, at) && at + operator.length() <= end) {
                int start = at;
                at += operator.length();
                add(Kind.OPERATOR, start);
                matchBrackets(last(tokens));
                return;
            }
        }
        String character = source.substring(at, Math.min(end, at + Character.charCount(source.codePointAt(at))));
        throw PythonError.syntax(new Span(at, at + character.length()), "python.syntax.character", character);
    }

    private void matchBrackets(Token token) {
        int opening = "([{".indexOf(token.text().charAt(0));
        int closing = ")]}".indexOf(token.text().charAt(0));
        if (opening >= 0) {
            open.add(token);
        } else if (closing >= 0) {
            if (open.isEmpty()) {
                throw PythonError.syntax(token.span(), "python.syntax.closing", token.text());
            }
            Token opener = open.remove(open.size() - 1);
            if ("([{".indexOf(opener.text()) != closing) {
                throw PythonError.syntax(token.span(), "python.syntax.mismatch", token.text(), opener.text());
            }
        }
    }

    private void add(Kind kind, int start) {
        int stop = kind == Kind.NEWLINE || kind == Kind.INDENT || kind == Kind.DEDENT ? start : at;
        tokens.add(new Token(kind, source.substring(start, stop), new Span(start, stop)));
    }
}
