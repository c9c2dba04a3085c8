package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** An operator between two values, with how strongly it binds and the method that a class defines for it. */
public enum Operator {
    OR("|", 1, "or"),
    XOR("^", 2, "xor"),
    AND("&", 3, "and"),
    SHIFT_LEFT("<<", 4, "lshift"),
    SHIFT_RIGHT(">>", 4, "rshift"),
    PLUS("+", 5, "add"),
    MINUS("-", 5, "sub"),
    TIMES("*", 6, "mul"),
    DIVIDE("/", 6, "truediv"),
    FLOOR_DIVIDE("//", 6, "floordiv"),
    REMAINDER("%", 6, "mod"),
    MATRIX("@", 6, "matmul"),
    POWER("**", 8, "pow");

    private final String symbol;
    private final int strength;
    private final String word;

    Operator(String symbol, int strength, String word) {
        this.symbol = symbol;
        this.strength = strength;
        this.word = word;
    }

    public String symbol() {
        return symbol;
    }

    int strength() {
        return strength;
    }

    /** Returns the method's name without its underscores: {@code add} of {@code __add__}. */
    public String word() {
        return word;
    }

    static @Nullable Operator of(String symbol) {
        for (Operator operator : values()) {
            if (operator.symbol.equals(symbol)) {
                return operator;
            }
        }
        return null;
    }
}
