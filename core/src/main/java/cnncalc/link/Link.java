package cnncalc.link;

import cnncalc.text.Refusal;
import org.jspecify.annotations.Nullable;

/**
 * A text as the part of an address behind the {@code #}: readable behind {@code t1:} where it is short, packed behind
 * {@code c1:} where that is shorter. What was ever written is read for ever.
 */
public final class Link {

    /** The longest link that is read, in characters behind the prefix. */
    public static final int MAX_LENGTH = 16_384;

    /** The longest text that a link may hold, in bytes of UTF-8. */
    public static final int MAX_TEXT = 256 * 1024;

    private static final String READABLE = "t1:";
    private static final String PACKED = "c1:";

    /** Up to here a readable link is worth more than a short one, in characters. */
    private static final int SHORT = 120;

    private Link() {}

    /** Returns the link of a text, without the {@code #}; longer than {@link #MAX_LENGTH} it will not be read. */
    public static String write(String text) {
        String trimmed = text.trim();
        String readable = READABLE + Escapes.encode(trimmed);
        if (readable.length() <= SHORT) {
            return readable;
        }
        String packed = PACKED + Base64Url.encode(Deflater.deflate(Utf8.encode(trimmed)));
        return packed.length() < readable.length() ? packed : readable;
    }

    /** Whether a text is so short that its link will be read. */
    public static boolean fits(String text) {
        return text.length() <= MAX_TEXT && write(text).length() <= MAX_LENGTH + READABLE.length();
    }

    /** Whether this is a link or its hash, and no network text. */
    public static boolean isLink(String text) {
        return start(text.trim()) >= 0;
    }

    /** Returns where a link's version begins, −1 where there is no link. */
    private static int start(String trimmed) {
        int hash = trimmed.indexOf('#');
        boolean address = hash == 0 || trimmed.startsWith("http") || trimmed.startsWith("file:");
        int start = address ? hash + 1 : 0;
        boolean text = !address && (trimmed.indexOf(' ') >= 0 || trimmed.indexOf('\n') >= 0);
        boolean link = trimmed.startsWith(READABLE, start) || trimmed.startsWith(PACKED, start);
        return !text && link ? start : -1;
    }

    /**
     * Returns the text in a link; what hosts add behind it ({@code #?secret=}, {@code :~:}) is cut off.
     *
     * @throws Refusal if the link is damaged, or it or its text is too long
     */
    public static String read(String text) {
        String trimmed = text.trim();
        String link = trimmed.substring(start(trimmed));
        String payload = withoutAdditions(link.substring(READABLE.length()));
        if (payload.length() > MAX_LENGTH) {
            throw Refusal.of("limit.length", payload.length(), MAX_LENGTH);
        }
        return link.startsWith(PACKED) ? unpacked(payload) : Escapes.decode(payload);
    }

    private static String withoutAdditions(String payload) {
        int end = payload.length();
        for (String addition : new String[] {"#", ":~:"}) {
            int at = payload.indexOf(addition);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return payload.substring(0, end);
    }

    private static String unpacked(String payload) {
        byte[] packed = Base64Url.decode(payload);
        try {
            byte[] octets = packed == null ? null : Inflater.inflate(packed, MAX_TEXT);
            @Nullable String text = octets == null ? null : Utf8.decode(octets);
            if (text == null) {
                throw Refusal.of("link.damaged");
            }
            return text;
        } catch (Inflater.TooLong e) {
            throw Refusal.of("link.bomb", MAX_TEXT);
        }
    }
}
