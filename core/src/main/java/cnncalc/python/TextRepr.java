package cnncalc.python;

/** Texts as code would write them. */
final class TextRepr {

    private static final String HEX = "0123456789abcdef";

    private TextRepr() {}

    static String of(String text) {
        char quote = text.indexOf('\'') >= 0 && text.indexOf('"') < 0 ? '"' : '\'';
        StringBuilder out = new StringBuilder().append(quote);
        for (int i = 0; i < text.length(); i++) {
            append(out, text.charAt(i), quote);
        }
        return out.append(quote).toString();
    }

    private static void append(StringBuilder out, char c, char quote) {
        int named = "\n\r\t".indexOf(c);
        if (c == quote || c == '\\') {
            out.append('\\').append(c);
        } else if (named >= 0) {
            out.append('\\').append("nrt".charAt(named));
        } else if (c < ' ' || (c >= '\u007f' && c <= '\u00a0')) {
            out.append("\\x").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        } else {
            out.append(c);
        }
    }
}
