package cnncalc.write;

import cnncalc.term.Term;
import cnncalc.text.Numbers;

/** Writes JSON, member by member; commas and escapes are its own affair. */
public final class Json {

    private static final long LARGEST_EXACT = (1L << 53) - 1;

    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    /** Begins with an empty text. */
    public Json() {}

    public Json open(char bracket) {
        separate();
        out.append(bracket);
        first = true;
        return this;
    }

    public Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    public Json key(String name) {
        string(name);
        out.append(':');
        first = true;
        return this;
    }

    public Json string(String text) {
        separate();
        out.append('"');
        int plain = 0;
        for (int i = 0; i < text.length(); i++) {
            if (needsEscape(text.charAt(i))) {
                out.append(text.substring(plain, i));
                escape(text.charAt(i));
                plain = i + 1;
            }
        }
        out.append(text.substring(plain)).append('"');
        return this;
    }

    private static boolean needsEscape(char c) {
        return c < ' ' || c == '"' || c == '\\' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
    }

    private void escape(char c) {
        if (c == '"' || c == '\\') {
            out.append('\\').append(c);
        } else if (c == '\n') {
            out.append("\\n");
        } else {
            String hex = Integer.toHexString(c);
            out.append("\\u").append("0000", 0, 4 - hex.length()).append(hex);
        }
    }

    /** Writes a number up to 2⁵³ − 1, and digits in quotes above, where a double would lose some. */
    public Json number(long value) {
        if (value > LARGEST_EXACT || value < -LARGEST_EXACT) {
            return string(Long.toString(value));
        }
        separate();
        out.append(Numbers.plain(value));
        return this;
    }

    public Json truth(boolean value) {
        separate();
        out.append(value);
        return this;
    }

    public Json nothing() {
        separate();
        out.append("null");
        return this;
    }

    /** Writes a term's value, or null where it is unknown. */
    public Json term(Term term) {
        return term.known() ? number(term.value()) : nothing();
    }

    private void separate() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
