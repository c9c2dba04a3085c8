package cnncalc.link;

import cnncalc.text.Refusal;

/**
 * Text that stays readable in an address: {@code +} for a blank, {@code ;} for a line break, everything else that an
 * address cannot hold in percent escapes of UTF-8.
 */
final class Escapes {

    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._:/?,!'()*@";
    private static final String DIGITS = "0123456789ABCDEF";

    private Escapes() {}

    static String encode(String text) {
        StringBuilder out = new StringBuilder();
        for (byte each : Utf8.encode(text)) {
            int octet = each & 0xFF;
            if (octet == ' ') {
                out.append('+');
            } else if (octet == '\n') {
                out.append(';');
            } else if (PLAIN.indexOf(octet) >= 0) {
                out.append((char) octet);
            } else {
                out.append('%').append(DIGITS.charAt(octet >> 4)).append(DIGITS.charAt(octet & 15));
            }
        }
        return out.toString();
    }

    /**
     * @throws Refusal if an escape is damaged
     */
    static String decode(String payload) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < payload.length(); ) {
            char c = payload.charAt(i);
            if (c == '%') {
                int end = endOfEscapes(payload, i);
                out.append(decoded(payload, i, end));
                i = end;
            } else {
                out.append(c == '+' ? ' ' : c == ';' ? '\n' : c);
                i++;
            }
        }
        return out.toString();
    }

    private static int endOfEscapes(String payload, int start) {
        int end = start;
        while (end < payload.length() && payload.charAt(end) == '%') {
            end += 3;
        }
        return end;
    }

    private static String decoded(String payload, int start, int end) {
        Octets octets = new Octets();
        for (int i = start; i < end; i += 3) {
            octets.add(octet(payload, i));
        }
        String text = Utf8.decode(octets.toArray());
        if (text == null) {
            throw broken(start);
        }
        return text;
    }

    private static int octet(String payload, int at) {
        if (at + 2 >= payload.length()) {
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
