package cnncalc.ask;

import cnncalc.text.Numbers;

/** Numbers as people say how many parameters they want: {@code 1,000,000}, {@code 1M}, {@code 1.5m}, {@code 5k}, {@code 100만}. */
public final class Budget {

    private static final String UNITS = "kKmMgGbB천만억";
    private static final long[] SIZES = {
        1_000,
        1_000,
        1_000_000,
        1_000_000,
        1_000_000_000,
        1_000_000_000,
        1_000_000_000,
        1_000_000_000,
        1_000,
        10_000,
        100_000_000
    };

    private Budget() {}

    /** Returns the number, full-width signs read as narrow ones; −1 where the text is none from 1 to 2⁶³ − 1. */
    public static long parse(String typed) {
        String text = narrow(typed);
        int unit = text.isEmpty() ? -1 : UNITS.indexOf(text.charAt(text.length() - 1));
        String digits = unit < 0 ? text : text.substring(0, text.length() - 1);
        long value = scaled(digits, unit < 0 ? 1 : SIZES[unit]);
        return value < 1 ? -1 : value;
    }

    private static String narrow(String typed) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            char narrow = c > '\uff00' && c < '\uff5f' ? (char) (c - 0xfee0) : c;
            if (narrow != ' ' && narrow != '\u3000') {
                out.append(narrow);
            }
        }
        return out.toString();
    }

    /** A fraction has to come out whole: {@code 1.5k} is 1500. */
    private static long scaled(String digits, long unit) {
        int point = digits.indexOf('.');
        long whole = Numbers.parse(point < 0 ? digits : digits.substring(0, point));
        if (whole < 0 || whole > Long.MAX_VALUE / unit - 1) {
            return -1;
        }
        long value = whole * unit;
        for (int i = point + 1; point >= 0 && i < digits.length(); i++) {
            int digit = digits.charAt(i) - '0';
            unit /= 10;
            if (digit < 0 || digit > 9 || unit == 0) {
                return -1;
            }
            value += digit * unit;
        }
        return value;
    }
}
