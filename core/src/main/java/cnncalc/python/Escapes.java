package cnncalc.python;

import cnncalc.text.Span;

/** What backslashes stand for in a text. */
final class Escapes {

    private static final String LETTERS = "abfnrtv\\'\"";
    private static final String MEANINGS = "\u0007\b\f\n\r\t\u000b\\'\"";

    private Escapes() {}

    /** Appends a stretch of source; in a raw text backslashes stand for themselves. */
    static void append(StringBuilder out, String source, Span stretch, boolean raw) {
        int at = stretch.start();
        while (at < stretch.end()) {
            char c = source.charAt(at);
            if (c == '\r') {
                out.append('\n');
                at += at + 1 < stretch.end() && source.charAt(at + 1) == '\n' ? 2 : 1;
            } else if (c == '\\' && !raw && at + 1 < stretch.end()) {
                at = escape(out, source, at + 1, stretch.end());
            } else {
                out.append(c);
                at++;
            }
        }
    }

    /** Appends what the letters behind a backslash stand for, and returns the place behind them. */
    private static int escape(StringBuilder out, String source, int at, int end) {
        char c = source.charAt(at);
        int known = LETTERS.indexOf(c);
        if (known >= 0) {
            out.append(MEANINGS.charAt(known));
            return at + 1;
        }
        return switch (c) {
            case '\r' -> at + 1 < end && source.charAt(at + 1) == '\n' ? at + 2 : at + 1;
            case '\n' -> at + 1;
            case 'x' -> character(out, source, new Span(at + 1, at + 3), end);
            case 'u' -> character(out, source, new Span(at + 1, at + 5), end);
            case 'U' -> character(out, source, new Span(at + 1, at + 9), end);
            case 'N' -> throw PythonError.syntax(new Span(at - 1, at + 1), "python.syntax.characterName");
            default -> isOctal(c) ? octal(out, source, at, end) : unknown(out, c, at);
        };
    }

    private static int unknown(StringBuilder out, char c, int at) {
        out.append('\\').append(c);
        return at + 1;
    }

    private static boolean isOctal(char c) {
        return c >= '0' && c <= '7';
    }

    private static int octal(StringBuilder out, String source, int start, int end) {
        int value = 0;
        int at = start;
        while (at < end && at < start + 3 && isOctal(source.charAt(at))) {
            value = value * 8 + source.charAt(at) - '0';
            at++;
        }
        out.append((char) value);
        return at;
    }

    private static int character(StringBuilder out, String source, Span digits, int end) {
        int value = 0;
        for (int i = digits.start(); i < digits.end(); i++) {
            int digit = i < end ? Characters.digit(source.charAt(i)) : -1;
            if (digit < 0 || digit > 15 || value > 0x10ffff / 16) {
                throw PythonError.syntax(new Span(digits.start() - 2, Math.min(i, end)), "python.syntax.escape");
            }
            value = value * 16 + digit;
        }
        out.appendCodePoint(value);
        return digits.end();
    }
}
