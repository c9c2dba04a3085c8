package cnncalc.term;

import java.util.List;

/** Terms on one line of plain text, with letters or with their numbers. */
final class PlainText extends LineNotation {

    static final PlainText SYMBOLS = new PlainText(true);
    static final PlainText NUMBERS = new PlainText(false);

    private PlainText(boolean letters) {
        super(letters);
    }

    @Override
    public String number(long value) {
        return Long.toString(value);
    }

    @Override
    String letter(Symbol symbol) {
        return symbol.toString();
    }

    @Override
    public String power(String base, int exponent) {
        return base + "^" + exponent;
    }

    @Override
    public String product(List<String> factors) {
        return String.join("·", factors);
    }

    @Override
    public String quotient(String dividend, String divisor) {
        return dividend + "/" + divisor;
    }

    @Override
    public String floor(String dividend, boolean compound, String divisor) {
        return "floor(" + (compound ? parenthesized(dividend) : dividend) + "/" + divisor + ")";
    }

    @Override
    public String ceiling(String dividend, boolean compound, String divisor) {
        return "ceil(" + (compound ? parenthesized(dividend) : dividend) + "/" + divisor + ")";
    }

    @Override
    public String parenthesized(String inner) {
        return "(" + inner + ")";
    }
}
