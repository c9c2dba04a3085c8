package cnncalc.python;

/** What single characters are to Python, without the class library's tables. */
final class Characters {

    private static final String INVISIBLE = "\u00a0\u200b\u200c\u200d\u2060\u3000\ufeff";

    private Characters() {}

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Whether a name may begin so: a Latin letter, an underscore, or any letter beyond ASCII. */
    static boolean beginsName(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || isForeignLetter(c);
    }

    static boolean continuesName(char c) {
        return beginsName(c) || isDigit(c);
    }

    /** Letters of other scripts: everything beyond ASCII but punctuation, signs, blanks and full-width forms. */
    private static boolean isForeignLetter(char c) {
        boolean sign = c < '\u00c0' ? c != '\u00aa' && c != '\u00b5' && c != '\u00ba' : c == '\u00d7' || c == '\u00f7';
        boolean punctuation = (c >= '\u2000' && c <= '\u206f') || (c >= '\u2190' && c <= '\u2bff');
        boolean wide = (c >= '\ud800' && c <= '\udfff')
                || (c >= '\u3000' && c <= '\u3004')
                || (c >= '\u3008' && c <= '\u3020')
                || c >= '\ufe00';
        return c > '\u007f' && !sign && !punctuation && !wide;
    }

    /** Blanks inside of a line, the invisible ones of pasted text among them. */
    static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\f' || INVISIBLE.indexOf(c) >= 0;
    }

    static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Returns the value of a digit in bases up to 36, or −1. */
    static int digit(char c) {
        if (isDigit(c)) {
            return c - '0';
        }
        char lower = lower(c);
        return lower >= 'a' && lower <= 'z' ? lower - 'a' + 10 : -1;
    }

    /** ASCII letters alone. */
    static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c - 'A' + 'a') : c;
    }

    /** ASCII letters alone. */
    static char upper(char c) {
        return c >= 'a' && c <= 'z' ? (char) (c - 'a' + 'A') : c;
    }
}
