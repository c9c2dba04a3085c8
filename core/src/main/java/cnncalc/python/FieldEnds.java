package cnncalc.python;

import cnncalc.text.Span;

/**
 * Where the parts of a field in a formatted text end: {@code {expression=!conversion:format}}.
 *
 * @param expression offset behind the expression
 * @param equals offset of the equals sign that asks for the expression's text, or −1
 * @param conversion {@code r}, {@code s} or {@code a}, or a blank
 * @param format offset of the colon; that of the closing bracket where there is none
 * @param close offset of the closing bracket
 */
record FieldEnds(int expression, int equals, char conversion, int format, int close) {

    boolean named() {
        return equals >= 0;
    }

    /**
     * @throws PythonError if the field is not closed before the end
     */
    static FieldEnds of(String source, int open, int end) {
        int at = expressionEnd(source, open + 1, end);
        int expression = at;
        int equals = -1;
        if (at < end && source.charAt(at) == '=') {
            equals = skipBlanks(source, at + 1, end) - 1;
            at = equals + 1;
        }
        char conversion = ' ';
        if (at < end && source.charAt(at) == '!') {
            conversion = at + 1 < end ? source.charAt(at + 1) : ' ';
            if ("rsa".indexOf(conversion) < 0) {
                throw PythonError.syntax(new Span(at, at + 1), "python.syntax.conversion");
            }
            at = skipBlanks(source, at + 2, end);
        }
        int close = at < end && source.charAt(at) == ':' ? formatEnd(source, at + 1, end) : at;
        if (close >= end || source.charAt(close) != '}') {
            throw PythonError.syntax(new Span(open, open + 1), "python.syntax.unclosed", "{");
        }
        return new FieldEnds(expression, equals, conversion, at, close);
    }

    private static int skipBlanks(String source, int start, int end) {
        int at = start;
        while (at < end && Characters.isBlank(source.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The expression ends at what stands outside of its brackets and texts. */
    private static int expressionEnd(String source, int start, int end) {
        int depth = 0;
        int at = start;
        while (at < end) {
            char c = source.charAt(at);
            if (c == '"' || c == '\'') {
                at = textEnd(source, at, end);
                continue;
            }
            if (depth == 0 && (c == '}' || c == ':' || endsAtSign(source, at, end))) {
                return at;
            }
            depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
            at += isRelation(source, at, end) ? 2 : 1;
        }
        return end;
    }

    private static boolean isRelation(String source, int at, int end) {
        return at + 1 < end && source.charAt(at + 1) == '=' && "=!<>".indexOf(source.charAt(at)) >= 0;
    }

    private static boolean endsAtSign(String source, int at, int end) {
        char c = source.charAt(at);
        return (c == '!' || c == '=') && !isRelation(source, at, end);
    }

    private static int textEnd(String source, int start, int end) {
        char quote = source.charAt(start);
        int at = start + 1;
        while (at < end && source.charAt(at) != quote) {
            at++;
        }
        return at + 1;
    }

    private static int formatEnd(String source, int start, int end) {
        int depth = 0;
        int at = start;
        while (at < end && (depth > 0 || source.charAt(at) != '}')) {
            depth += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
            at++;
        }
        return at;
    }
}
