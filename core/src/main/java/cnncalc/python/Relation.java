package cnncalc.python;

/** What a comparison asks of two values. */
public enum Relation {
    EQUAL("==", "eq"),
    UNEQUAL("!=", "ne"),
    LESS("<", "lt"),
    AT_MOST("<=", "le"),
    GREATER(">", "gt"),
    AT_LEAST(">=", "ge"),
    IN("in", "contains"),
    NOT_IN("not in", "contains"),
    IS("is", ""),
    IS_NOT("is not", "");

    private final String symbol;
    private final String word;

    Relation(String symbol, String word) {
        this.symbol = symbol;
        this.word = word;
    }

    public String symbol() {
        return symbol;
    }

    /** Returns the method's name without its underscores: {@code lt} of {@code __lt__}. */
    public String word() {
        return word;
    }

    /** Returns the relation that holds the other way round: {@code <} for {@code >}. */
    public Relation mirrored() {
        return switch (this) {
            case LESS -> GREATER;
            case AT_MOST -> AT_LEAST;
            case GREATER -> LESS;
            case AT_LEAST -> AT_MOST;
            default -> this;
        };
    }

    /** Whether it is one of order: less, greater, with or without equality. */
    public boolean ofOrder() {
        return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
    }

    /**
     * Returns whether it holds of two values whose order is known.
     *
     * @param order negative, 0 or positive, as {@link Integer#compare} has it
     */
    boolean holds(int order) {
        return switch (this) {
            case EQUAL -> order == 0;
            case UNEQUAL -> order != 0;
            case LESS -> order < 0;
            case AT_MOST -> order <= 0;
            case GREATER -> order > 0;
            default -> order >= 0;
        };
    }
}
