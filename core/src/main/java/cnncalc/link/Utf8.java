package cnncalc.link;

import org.jspecify.annotations.Nullable;

/** Text as bytes and back, after RFC 3629. */
public final class Utf8 {

    private Utf8() {}

    public static byte[] encode(String text) {
        Octets out = new Octets();
        for (int i = 0; i < text.length(); ) {
            int point = text.codePointAt(i);
            append(point, out);
            i += Character.charCount(point);
        }
        return out.toArray();
    }

    private static void append(int point, Octets out) {
        int rest = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
        int mark = rest == 0 ? 0 : (0xFF00 >> (rest + 1)) & 0xFF;
        out.add(mark | (point >> (6 * rest)));
        for (int i = rest - 1; i >= 0; i--) {
            out.add(0x80 | ((point >> (6 * i)) & 0x3F));
        }
    }

    /** Returns the text, or null where the bytes are none: cut off, too long for what they say, or out of range. */
    static @Nullable String decode(byte[] octets) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < octets.length; ) {
            int first = octets[i] & 0xFF;
            int length = first < 0x80 ? 1 : first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
            int point = length == 0 ? -1 : point(octets, i, length);
            if (point < 0) {
                return null;
            }
            out.appendCodePoint(point);
            i += length;
        }
        return out.toString();
    }

    private static int point(byte[] octets, int start, int length) {
        if (start + length > octets.length) {
            return -1;
        }
        int point = length == 1 ? octets[start] : octets[start] & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = octets[start + i] & 0xFF;
            if ((next & 0xC0) != 0x80) {
                return -1;
            }
            point = (point << 6) | (next & 0x3F);
        }
        int least = length == 1 ? 0 : length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000;
        boolean half = point >= 0xD800 && point < 0xE000;
        return point < least || half || point > Character.MAX_CODE_POINT ? -1 : point;
    }
}
