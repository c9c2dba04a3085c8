package cnncalc.read;

import cnncalc.text.Refusal;
import org.jspecify.annotations.Nullable;

/** Works out one word in whole numbers: sums of products of numbers and parameters, several of them as a size. */
final class Arithmetic {

    /** What stands for no number. */
    private static final long NONE = -1;

    private static final int MAX_DEPTH = 8;

    private final String text;
    private final Bindings bindings;
    private int at;
    private int depth;
    private boolean bound;
    private boolean failed;

    Arithmetic(String text, Bindings bindings) {
        this.text = text;
        this.bindings = bindings;
    }

    /** Whether a parameter stood in what was worked out. */
    boolean bound() {
        return bound;
    }

    /**
     * Returns the numbers with their separators, or null where the text is something else.
     *
     * @throws Refusal if it divides by zero, or a number is negative or too large
     */
    @Nullable
    String sizes() {
        StringBuilder out = new StringBuilder();
        do {
            long value = sum();
            if (failed) {
                return null;
            }
            if (value < 0) {
                throw Refusal.of("arithmetic.negative", text, value);
            }
            out.append(value);
            if (at < text.length()) {
                out.append(text.charAt(at));
            }
        } while (take("x:,") != 0);
        return at == text.length() ? out.toString() : null;
    }

    private char take(String characters) {
        char c = at < text.length() ? text.charAt(at) : 0;
        if (c == 0 || characters.indexOf(c) < 0) {
            return 0;
        }
        at++;
        return c;
    }

    private long sum() {
        long value = product();
        for (char operator = take("+-"); operator != 0; operator = take("+-")) {
            long next = product();
            value = exact(operator, value, next);
        }
        return value;
    }

    private long product() {
        long value = atom();
        for (char operator = take("*/"); operator != 0; operator = take("*/")) {
            long next = atom();
            value = exact(operator, value, next);
        }
        return value;
    }

    private long exact(char operator, long left, long right) {
        if (failed) {
            return NONE;
        }
        try {
            return switch (operator) {
                case '+' -> Math.addExact(left, right);
                case '-' -> Math.subtractExact(left, right);
                case '*' -> Math.multiplyExact(left, right);
                default -> quotient(left, right);
            };
        } catch (ArithmeticException tooLarge) {
            throw Refusal.of("arithmetic.large", text);
        }
    }

    private long quotient(long left, long right) {
        if (right < 1) {
            throw Refusal.of("arithmetic.zero", text);
        }
        if (left < 0) {
            throw Refusal.of("arithmetic.negative", text, left);
        }
        return left / right;
    }

    private long atom() {
        if (take("(") != 0 && depth < MAX_DEPTH) {
            depth++;
            long value = sum();
            depth--;
            failed |= take(")") == 0;
            return value;
        }
        long value = isDigit(at) ? number() : parameter();
        failed |= value < 0;
        return value;
    }

    private boolean isDigit(int place) {
        return place < text.length() && text.charAt(place) >= '0' && text.charAt(place) <= '9';
    }

    private long number() {
        long value = 0;
        for (; isDigit(at); at++) {
            int digit = text.charAt(at) - '0';
            if (value > (Long.MAX_VALUE - digit) / 10) {
                throw Refusal.of("arithmetic.large", text);
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** The longest name that is a parameter's; of {@code kxk} that is {@code k}, for an x may also part a size. */
    private long parameter() {
        int end = at;
        while (end < text.length() && "+-*/():,".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        for (; end > at; end = text.lastIndexOf('x', end - 1)) {
            long value = bindings.number(text.substring(at, end));
            if (value >= 0) {
                bound = true;
                at = end;
                return value;
            }
        }
        return NONE;
    }
}
