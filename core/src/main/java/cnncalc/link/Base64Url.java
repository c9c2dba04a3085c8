package cnncalc.link;

import org.jspecify.annotations.Nullable;

/** Bytes as letters that an address holds, after RFC 4648, section 5, without padding. */
final class Base64Url {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private Base64Url() {}

    static String encode(byte[] octets) {
        StringBuilder out = new StringBuilder();
        int bits = 0;
        int held = 0;
        for (byte octet : octets) {
            bits = (bits << 8) | (octet & 0xFF);
            held += 8;
            while (held >= 6) {
                held -= 6;
                out.append(DIGITS.charAt((bits >> held) & 63));
            }
        }
        if (held > 0) {
            out.append(DIGITS.charAt((bits << (6 - held)) & 63));
        }
        return out.toString();
    }

    /** Returns the bytes, or null where a character is no digit; padding and the digits of plain base64 are taken too. */
    static byte @Nullable [] decode(String text) {
        Octets out = new Octets();
        int bits = 0;
        int held = 0;
        for (int i = 0; i < text.length() && text.charAt(i) != '='; i++) {
            int digit = digit(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            bits = (bits << 6) | digit;
            held += 6;
            if (held >= 8) {
                held -= 8;
                out.add((bits >> held) & 0xFF);
            }
        }
        return out.toArray();
    }

    private static int digit(char c) {
        return DIGITS.indexOf(c == '+' ? '-' : c == '/' ? '_' : c);
    }
}
