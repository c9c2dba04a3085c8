package cnncalc.term;

/**
 * A letter of a formula.
 *
 * @param letter the letter, such as {@code K}
 * @param index what is set below it, such as the axis {@code h}; empty for none
 * @param role what it counts
 */
public record Symbol(String letter, String index, Role role) {

    public static Symbol of(String letter, Role role) {
        return new Symbol(letter, "", role);
    }

    /** Returns the same letter for one axis. */
    public Symbol along(String axis) {
        if (axis.isEmpty()) {
            return this;
        }
        return new Symbol(letter, index.isEmpty() ? axis : index + "," + axis, role);
    }

    /** Returns the symbol as plain text: {@code K_h}. */
    @Override
    public String toString() {
        return index.isEmpty() ? letter : letter + "_" + index;
    }
}
