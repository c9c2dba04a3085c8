package cnncalc.write;

/**
 * Network text as the part of an address behind the {@code #}: {@code t1:}, then the text with {@code +} for a blank and
 * {@code ;} for a line break, everything else that an address cannot hold in percent escapes of UTF-8.
 */
public final class Link {

    /** What the first version of links begins with. */
    public static final String PREFIX = "t1:";

    /** The longest link that is read, in characters behind the prefix. */
    public static final int MAX_LENGTH = 16_384;

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:/?,!'()*@";

    private Link() {}

    public static String write(String text) {
        StringBuilder out = new StringBuilder(PREFIX);
        String trimmed = text.trim();
        for (int i = 0; i < trimmed.length(); ) {
            int point = trimmed.codePointAt(i);
            append(point, out);
            i += Character.charCount(point);
        }
        return out.toString();
    }

    private static void append(int point, StringBuilder out) {
        if (point == ' ') {
            out.append('+');
        } else if (point == '\n') {
            out.append(';');
        } else if (point < 128 && PLAIN.indexOf(point) >= 0) {
            out.append((char) point);
        } else {
            utf8(point, out);
        }
    }

    private static void utf8(int point, StringBuilder out) {
        if (point < 0x80) {
            escape(point, out);
            return;
        }
        int rest = point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        int mark = (0xFF00 >> (rest + 1)) & 0xFF;
        escape(mark | (point >> (6 * rest)), out);
        for (int i = rest - 1; i >= 0; i--) {
            escape(0x80 | ((point >> (6 * i)) & 0x3F), out);
        }
    }

    private static void escape(int octet, StringBuilder out) {
        String digits = "0123456789ABCDEF";
        out.append('%').append(digits.charAt(octet >> 4)).append(digits.charAt(octet & 15));
    }
}
