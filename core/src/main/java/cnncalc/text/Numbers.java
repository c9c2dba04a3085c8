package cnncalc.text;

import org.jspecify.annotations.Nullable;

/** Whole numbers as text, without the class library's formatters. */
public final class Numbers {

    private static final long MILLION = 1_000_000;

    /** Written sizes, most of which come again and again; filled as they are asked for. */
    private static final @Nullable String[] SMALL = new @Nullable String[4096];

    private Numbers() {}

    /** Returns the digits; in JavaScript small numbers are much cheaper to write than long ones. */
    public static String plain(long value) {
        int narrow = (int) value;
        return value != narrow
                ? Long.toString(value)
                : narrow < 0 || narrow >= SMALL.length ? Integer.toString(narrow) : small(narrow);
    }

    private static String small(int value) {
        String written = SMALL[value];
        if (written == null) {
            written = Integer.toString(value);
            SMALL[value] = written;
        }
        return written;
    }

    /** Returns digits in groups of three: {@code 62,378,344}. */
    public static String grouped(long value) {
        String digits = plain(value);
        int first = value < 0 ? 1 : 0;
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            boolean starts = i > first && (digits.length() - i) % 3 == 0;
            out.append(starts ? "," : "").append(digits.charAt(i));
        }
        return out.toString();
    }

    /** Returns the exact number below a million, above it three to four digits and a decimal unit: {@code 1.14 G}. */
    public static String compact(long value) {
        return value < MILLION ? grouped(value) : shortened(value, MILLION, "MGTPE");
    }

    /** One decimal of the first unit, two of the others; what would round up to a thousand takes the next unit. */
    private static String shortened(long value, long first, String units) {
        long unit = first;
        int index = 0;
        int decimals = 10;
        while (index < units.length() - 1 && rounded(value, unit / decimals) >= 1000L * decimals) {
            unit *= 1000;
            index++;
            decimals = 100;
        }
        return decimal(rounded(value, unit / decimals), decimals) + " " + units.charAt(index);
    }

    private static long rounded(long value, long step) {
        return value / step + (value % step >= step - step / 2 ? 1 : 0);
    }

    private static String decimal(long scaled, int base) {
        String fraction = Long.toString(base + scaled % base).substring(1);
        return grouped(scaled / base) + "." + fraction;
    }

    /** Returns a ratio of two positive numbers with one decimal, rounded half up: {@code 3.7}. */
    public static String ratio(long numerator, long denominator) {
        if (numerator > Long.MAX_VALUE / 20 || denominator > Long.MAX_VALUE / 20) {
            return ratio(numerator / 32, Math.max(1, denominator / 32));
        }
        return decimal((numerator * 10 + denominator / 2) / denominator, 10);
    }

    /** Returns how many of so many equal parts of a whole a part of it is, whole ones alone; 0 of no whole. */
    public static int share(long part, long whole, int parts) {
        if (whole == 0) {
            return 0;
        }
        return (int) (whole < Long.MAX_VALUE / parts ? part * parts / whole : Math.min(parts, part / (whole / parts)));
    }

    /** Returns the part of a whole in percent with one decimal: {@code 39.4}. */
    public static String percent(long part, long whole) {
        int share = share(part, whole, 1000);
        return share / 10 + "." + share % 10;
    }

    /** Returns bytes in decimal units: {@code 249.5 MB}. */
    public static String bytes(long value) {
        if (value < 1000) {
            return value + " B";
        }
        boolean kilobytes = rounded(value, 100) < 10_000;
        return (kilobytes ? shortened(value, 1000, "k") : shortened(value, MILLION, "MGTPE")) + "B";
    }

    /**
     * Reads digits, ASCII or full-width, with or without commas between groups of three.
     *
     * @return the number, or −1 where the text is no whole number from 0 to 2⁶³ − 1
     */
    public static long parse(String text) {
        StringBuilder digits = new StringBuilder();
        int sinceComma = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char digit = c >= '０' && c <= '９' ? (char) (c - '０' + '0') : c;
            if (digit == ',' && digits.length() > 0 && (sinceComma == 3 || (sinceComma < 0 && digits.length() <= 3))) {
                sinceComma = 0;
            } else if (digit >= '0' && digit <= '9') {
                digits.append(digit);
                sinceComma = sinceComma < 0 ? -1 : sinceComma + 1;
            } else {
                return -1;
            }
        }
        return sinceComma < 0 || sinceComma == 3 ? parseDigits(digits) : -1;
    }

    private static long parseDigits(CharSequence digits) {
        long value = digits.length() == 0 ? -1 : 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            if (value > (Long.MAX_VALUE - digit) / 10) {
                return -1;
            }
            value = value * 10 + digit;
        }
        return value;
    }
}
