package cnncalc.call;

import cnncalc.call.Value.Decimal;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads JSON: an object becomes a call without a name, its members the arguments, with their places.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc8259">RFC 8259</a>; {@code NaN} and {@code Infinity}, which Python
 *     writes, are read as text
 */
public final class JsonText {

    /** The deepest nesting that is read. */
    private static final int MAX_DEPTH = 200;

    private final String text;
    private int at;
    private int depth;

    private JsonText(String text) {
        this.text = text;
    }

    /**
     * Returns the value that a text holds.
     *
     * @throws Refusal at the first character that does not belong
     */
    public static Value read(String text) {
        JsonText reader = new JsonText(text);
        Value value = reader.value();
        reader.skipBlanks();
        if (reader.at < text.length()) {
            throw reader.wrong("json.end");
        }
        return value;
    }

    private Value value() {
        skipBlanks();
        return switch (peek()) {
            case '{' -> object();
            case '[' -> list();
            case '"' -> new Text(string());
            default -> word();
        };
    }

    private char peek() {
        return at < text.length() ? text.charAt(at) : '\0';
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n\ufeff".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private Refusal wrong(String key) {
        int end = Math.min(text.length(), at + 1);
        return Refusal.of(key).at(new Span(Math.min(at, end), end));
    }

    private void expect(char c) {
        skipBlanks();
        if (peek() != c) {
            throw Refusal.of("json.expected", Character.toString(c))
                    .at(new Span(Math.min(at, text.length()), Math.min(at + 1, text.length())));
        }
        at++;
    }

    private void enter() {
        depth++;
        if (depth > MAX_DEPTH) {
            throw wrong("json.depth");
        }
        at++;
    }

    private Value object() {
        int start = at;
        enter();
        List<Argument> members = new ArrayList<>();
        skipBlanks();
        while (peek() != '}') {
            if (!members.isEmpty()) {
                expect(',');
                skipBlanks();
            }
            members.add(member());
            skipBlanks();
        }
        at++;
        depth--;
        return new Nested(new Call("", members, new Span(start, at)));
    }

    private Argument member() {
        if (peek() != '"') {
            throw wrong("json.name");
        }
        String name = string();
        expect(':');
        skipBlanks();
        int start = at;
        Value value = value();
        return new Argument(name, value, new Span(start, at));
    }

    private Value list() {
        enter();
        List<Value> values = new ArrayList<>();
        skipBlanks();
        while (peek() != ']') {
            if (!values.isEmpty()) {
                expect(',');
            }
            values.add(value());
            skipBlanks();
        }
        at++;
        depth--;
        return new Many(values);
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        at++;
        while (peek() != '"') {
            if (at >= text.length()) {
                throw wrong("json.string");
            }
            char c = text.charAt(at++);
            out.append(c == '\\' ? escaped() : c);
        }
        at++;
        return out.toString();
    }

    private char escaped() {
        char c = peek();
        at++;
        return switch (c) {
            case 'n' -> '\n';
            case 't' -> '\t';
            case 'r' -> '\r';
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'u' -> unicode();
            default -> c;
        };
    }

    private char unicode() {
        int code = 0;
        for (int i = 0; i < 4; i++) {
            int digit = "0123456789abcdef0123456789ABCDEF".indexOf(peek());
            if (digit < 0) {
                throw wrong("json.string");
            }
            code = code * 16 + digit % 16;
            at++;
        }
        return (char) code;
    }

    private Value word() {
        int start = at;
        while (at < text.length() && ",]} \t\r\n:".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        String word = text.substring(start, at);
        return switch (word) {
            case "null" -> new Nothing();
            case "true" -> new Truth(true);
            case "false" -> new Truth(false);
            case "NaN", "Infinity", "-Infinity" -> new Text(word);
            default -> number(word, start);
        };
    }

    private Value number(String word, int start) {
        at = start;
        boolean whole = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            boolean sign = c == '-' && i == 0 && word.length() > 1;
            boolean digit = c >= '0' && c <= '9';
            if (!digit && !sign && ".eE+-".indexOf(c) < 0) {
                throw wrong("json.value");
            }
            whole &= digit || sign;
        }
        if (word.isEmpty()) {
            throw wrong("json.value");
        }
        at += word.length();
        return whole && word.length() < 19 ? new Whole(Long.parseLong(word)) : new Decimal(word);
    }
}
