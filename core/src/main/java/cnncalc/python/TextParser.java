package cnncalc.python;

import cnncalc.python.Token.Kind;
import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.List;

/** Reads texts: neighbouring ones join, formatted ones hold expressions. */
final class TextParser {

    private final String source;
    private final Tokens tokens;
    private final Bindings bindings;
    private final List<Expr> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private boolean formatted;
    private boolean bytes;
    private Span plainSpan = new Span(0, 0);

    TextParser(String source, Tokens tokens, Bindings bindings) {
        this.source = source;
        this.bindings = bindings;
        this.tokens = tokens;
    }

    Expr read() {
        Span span = tokens.peek().span();
        while (tokens.at(Kind.STRING)) {
            Token token = tokens.next();
            span = span.to(token.span());
            piece(token);
        }
        if (formatted) {
            flush();
            return new Expr.Joined(span, parts);
        }
        String text = plain.toString();
        return new Expr.Constant(span, bytes ? new PyBytes(text) : new PyStr(text));
    }

    private void piece(Token token) {
        int quote = 0;
        boolean raw = false;
        boolean format = false;
        while ("'\"".indexOf(token.text().charAt(quote)) < 0) {
            char prefix = Characters.lower(token.text().charAt(quote));
            raw |= prefix == 'r';
            format |= prefix == 'f';
            bytes |= prefix == 'b';
            quote++;
        }
        String three = token.text().substring(quote, quote + 1).repeat(3);
        int width = token.text().length() - quote >= 6 && token.text().startsWith(three, quote) ? 3 : 1;
        int start = token.span().start() + quote + width;
        int end = token.span().end() - width;
        plainSpan = token.span();
        if (format) {
            formatted = true;
            fields(start, end, raw, 0);
        } else {
            Escapes.append(plain, source, new Span(start, end), raw);
        }
    }

    private void flush() {
        if (plain.length() > 0) {
            parts.add(new Expr.Constant(plainSpan, new PyStr(plain.toString())));
            plain.setLength(0);
        }
    }

    /** Reads text with fields in curly brackets; doubled brackets stand for themselves, but not inside of a format. */
    private void fields(int start, int end, boolean raw, int depth) {
        int at = start;
        int from = start;
        while (at < end) {
            char c = source.charAt(at);
            boolean doubled = depth == 0 && at + 1 < end && source.charAt(at + 1) == c;
            if (c == '\\' && !raw && at + 1 < end) {
                at += source.startsWith("N{", at + 1) ? Math.max(2, source.indexOf('}', at) - at) : 2;
            } else if ((c == '{' || c == '}') && doubled) {
                Escapes.append(plain, source, new Span(from, at + 1), raw);
                at += 2;
                from = at;
            } else if (c == '{') {
                Escapes.append(plain, source, new Span(from, at), raw);
                at = field(at, end, raw, depth);
                from = at;
            } else if (c == '}') {
                throw PythonError.syntax(new Span(at, at + 1), "python.syntax.closing", "}");
            } else {
                at++;
            }
        }
        Escapes.append(plain, source, new Span(from, end), raw);
    }

    /** Reads one field and returns where it ends. */
    private int field(int open, int end, boolean raw, int depth) {
        FieldEnds ends = FieldEnds.of(source, open, end);
        Tokens inner = Lexer.expression(source, new Span(open + 1, ends.expression()));
        if (depth > 2) {
            throw PythonError.of(PythonError.LIMIT, "python.limit.nesting", 2L).at(new Span(open, open + 1));
        }
        Expr value = new ExpressionParser(source, inner, bindings).list();
        if (!inner.at(Kind.END)) {
            throw inner.unexpected();
        }
        if (ends.named()) {
            plain.append(source, open + 1, ends.equals() + 1);
        }
        flush();
        Expr format = null;
        if (ends.format() < ends.close()) {
            TextParser parser = new TextParser(source, tokens, bindings);
            parser.plainSpan = new Span(ends.format(), ends.close());
            parser.fields(ends.format() + 1, ends.close(), raw, depth + 1);
            parser.flush();
            format = new Expr.Joined(parser.plainSpan, parser.parts);
        }
        char conversion = ends.named() && ends.conversion() == ' ' && format == null ? 'r' : ends.conversion();
        parts.add(new Expr.Formatted(new Span(open, ends.close() + 1), value, conversion, format));
        return ends.close() + 1;
    }
}
