package cnncalc.term;

import java.util.List;

/** What the notations on one line of characters have in common. */
abstract class LineNotation implements Notation<String> {

    private final boolean letters;

    /** Begins a notation that writes letters, or the numbers in their place. */
    LineNotation(boolean letters) {
        this.letters = letters;
    }

    /** Writes a symbol as a letter. */
    abstract String letter(Symbol symbol);

    @Override
    public String symbol(Symbol symbol, Term leaf) {
        if (letters) {
            return letter(symbol);
        }
        return leaf.known() ? number(leaf.value()) : "?";
    }

    @Override
    public boolean powers() {
        return letters;
    }

    @Override
    public String sum(List<String> operands) {
        return String.join(" + ", operands);
    }

    @Override
    public String difference(String left, String right) {
        return left + " - " + right;
    }
}
