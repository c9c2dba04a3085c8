package cnncalc.python;

import org.jspecify.annotations.Nullable;

/**
 * A decimal number as written: {@code digits · 10^exponent}.
 *
 * @param digits without leading zeros; empty for zero
 */
record DecimalText(String digits, int exponent) {

    /** Beyond this every number is zero or infinite, whatever its digits. */
    private static final int LARGEST_EXPONENT = 100_000;

    /** Returns what the text says, or null where it is no number; underscores may part digits. */
    static @Nullable DecimalText read(String text) {
        StringBuilder digits = new StringBuilder();
        int exponent = 0;
        boolean point = false;
        boolean any = false;
        int at = 0;
        while (at < text.length() && Characters.lower(text.charAt(at)) != 'e') {
            char c = text.charAt(at);
            boolean parts = c == '_' && isDigit(text, at - 1) && isDigit(text, at + 1);
            if (c == '.' && !point) {
                point = true;
            } else if (Characters.isDigit(c)) {
                any = true;
                exponent -= point ? 1 : 0;
                if (c != '0' || digits.length() > 0) {
                    digits.append(c);
                }
            } else if (!parts) {
                return null;
            }
            at++;
        }
        Integer power = at < text.length() ? power(text, at + 1) : Integer.valueOf(0);
        return any && power != null ? new DecimalText(digits.toString(), exponent + power) : null;
    }

    private static boolean isDigit(String text, int at) {
        return at >= 0 && at < text.length() && Characters.isDigit(text.charAt(at));
    }

    private static @Nullable Integer power(String text, int start) {
        boolean negative = start < text.length() && text.charAt(start) == '-';
        boolean signed = negative || (start < text.length() && text.charAt(start) == '+');
        int at = signed ? start + 1 : start;
        if (at == text.length()) {
            return null;
        }
        int power = 0;
        while (at < text.length()) {
            boolean parts = text.charAt(at) == '_' && isDigit(text, at - 1) && isDigit(text, at + 1);
            if (isDigit(text, at)) {
                power = Math.min(LARGEST_EXPONENT, power * 10 + text.charAt(at) - '0');
            } else if (!parts) {
                return null;
            }
            at++;
        }
        return negative ? -power : power;
    }

    /** Returns the number rounded to a multiple of a power of ten, a half to the even neighbour. */
    DecimalText rounded(int to) {
        int kept = digits.length() - (to - exponent);
        if (kept >= digits.length()) {
            return this;
        }
        if (kept < 0) {
            return new DecimalText("", to);
        }
        boolean up = roundsUp(kept);
        return up ? above(kept, to) : new DecimalText(digits.substring(0, kept), to);
    }

    private boolean roundsUp(int kept) {
        char next = digits.charAt(kept);
        boolean more = false;
        for (int i = kept + 1; i < digits.length(); i++) {
            more |= digits.charAt(i) != '0';
        }
        boolean odd = kept > 0 && (digits.charAt(kept - 1) - '0') % 2 == 1;
        return next > '5' || (next == '5' && (more || odd));
    }

    /** Returns the first digits, as a number, and one more. */
    private DecimalText above(int kept, int to) {
        StringBuilder out = new StringBuilder(digits.substring(0, kept));
        int at = kept - 1;
        while (at >= 0 && out.charAt(at) == '9') {
            out.setCharAt(at, '0');
            at--;
        }
        if (at < 0) {
            out.insert(0, '1');
        } else {
            out.setCharAt(at, (char) (out.charAt(at) + 1));
        }
        return new DecimalText(out.toString(), to);
    }

    /** Returns the numbers with so many digits just below and just above, the nearer one first. */
    DecimalText[] neighbours(int count) {
        int to = exponent + digits.length() - count;
        if (count >= digits.length()) {
            return new DecimalText[] {this, this};
        }
        DecimalText below = new DecimalText(digits.substring(0, count), to);
        DecimalText above = above(count, to);
        return roundsUp(count) ? new DecimalText[] {above, below} : new DecimalText[] {below, above};
    }

    /** Returns the exponent of the first digit: 2 of 123. */
    int magnitude() {
        return exponent + digits.length() - 1;
    }

    /** Returns which of two numbers is larger, as {@link Integer#compare} has it. */
    int compareTo(DecimalText other) {
        if (digits.isEmpty() || other.digits.isEmpty()) {
            return Boolean.compare(!digits.isEmpty(), !other.digits.isEmpty());
        }
        if (magnitude() != other.magnitude()) {
            return Integer.compare(magnitude(), other.magnitude());
        }
        int longest = Math.max(digits.length(), other.digits.length());
        for (int i = 0; i < longest; i++) {
            int order = Character.compare(digitAt(i), other.digitAt(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    private char digitAt(int i) {
        return i < digits.length() ? digits.charAt(i) : '0';
    }

    /** Returns the number without trailing zeros. */
    DecimalText stripped() {
        int end = digits.length();
        while (end > 0 && digits.charAt(end - 1) == '0') {
            end--;
        }
        return new DecimalText(digits.substring(0, end), exponent + digits.length() - end);
    }

    /** Returns the number without an exponent, and so many places behind the point at least. */
    String plain(int places) {
        StringBuilder out = new StringBuilder(digits);
        int scale = digits.isEmpty() ? 0 : exponent;
        while (scale > 0) {
            out.append('0');
            scale--;
        }
        while (scale > -places) {
            out.append('0');
            scale--;
        }
        while (out.length() <= -scale) {
            out.insert(0, '0');
        }
        if (scale < 0) {
            out.insert(out.length() + scale, '.');
        }
        return out.toString();
    }
}
