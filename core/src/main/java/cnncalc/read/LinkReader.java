package cnncalc.read;

import cnncalc.text.Refusal;
import cnncalc.write.Link;

/** Reads what {@link Link} writes. */
public final class LinkReader {

    private LinkReader() {}

    /** Whether this is a link or its hash, and no network text. */
    public static boolean isLink(String text) {
        return payloadStart(text.trim()) >= 0;
    }

    private static int payloadStart(String trimmed) {
        int hash = trimmed.indexOf('#');
        boolean address = hash == 0 || trimmed.startsWith("http") || trimmed.startsWith("file:");
        int start = address ? hash + 1 : 0;
        boolean text = !address && (trimmed.indexOf(' ') >= 0 || trimmed.indexOf('\n') >= 0);
        return !text && trimmed.startsWith(Link.PREFIX, start) ? start + Link.PREFIX.length() : -1;
    }

    /**
     * Returns the network text in a link; what hosts add behind it ({@code #?secret=}, {@code :~:}) is cut off.
     *
     * @throws Refusal if an escape is damaged or the link is too long
     */
    public static String read(String text) {
        String trimmed = text.trim();
        String payload = trimmed.substring(payloadStart(trimmed));
        int end = payload.length();
        for (String addition : new String[] {"#", ":~:"}) {
            int at = payload.indexOf(addition);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        if (end > Link.MAX_LENGTH) {
            throw Refusal.of("limit.length", end, Link.MAX_LENGTH);
        }
        return decoded(payload.substring(0, end));
    }

    private static String decoded(String payload) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < payload.length(); ) {
            char c = payload.charAt(i);
            if (c == '%') {
                int length = sequenceLength(octet(payload, i));
                out.appendCodePoint(codePoint(payload, i, length));
                i += 3 * length;
            } else {
                out.append(c == '+' ? ' ' : c == ';' ? '\n' : c);
                i++;
            }
        }
        return out.toString();
    }

    private static int sequenceLength(int first) {
        return first < 0xC0 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static int codePoint(String payload, int start, int length) {
        int first = octet(payload, start);
        int point = length == 1 ? first : first & (0x7F >> length);
        for (int i = 1; i < length; i++) {
            int next = octet(payload, start + 3 * i);
            if ((next & 0xC0) != 0x80) {
                throw broken(start);
            }
            point = (point << 6) | (next & 0x3F);
        }
        boolean bare = length == 1 && first >= 0x80;
        if (bare || point > Character.MAX_CODE_POINT) {
            throw broken(start);
        }
        return point;
    }

    private static int octet(String payload, int at) {
        if (at + 2 >= payload.length() || payload.charAt(at) != '%') {
            throw broken(at);
        }
        return 16 * digit(payload, at + 1) + digit(payload, at + 2);
    }

    private static int digit(String payload, int at) {
        int digit = "0123456789abcdef0123456789ABCDEF".indexOf(payload.charAt(at));
        if (digit < 0) {
            throw broken(at);
        }
        return digit % 16;
    }

    private static Refusal broken(int at) {
        return Refusal.of("link.broken", at + 1);
    }
}
