package cnncalc.term;

import cnncalc.text.Numbers;
import java.util.List;

/** Terms as LaTeX, for KaTeX, MathJax and papers alike. */
public final class Latex implements Notation<String> {

    private static final Latex SYMBOLS = new Latex(true);
    private static final Latex NUMBERS = new Latex(false);

    private final boolean letters;

    private Latex(boolean letters) {
        this.letters = letters;
    }

    /** Returns {@code left = symbols = numbers = value}, without what the term does not have. */
    public static String equation(String left, Term term) {
        StringBuilder out = new StringBuilder(left).append(" = ").append(term.write(SYMBOLS));
        if (term.isComputed()) {
            out.append(" = ").append(term.write(NUMBERS));
        }
        if (term.known()) {
            out.append(" = ").append(NUMBERS.number(term.value()));
        }
        return out.toString();
    }

    @Override
    public String number(long value) {
        return Numbers.grouped(value).replace(",", "{,}");
    }

    @Override
    public String symbol(Symbol symbol, Term leaf) {
        if (!letters) {
            return leaf.known() ? number(leaf.value()) : "?";
        }
        return symbol.index().isEmpty() ? symbol.letter() : symbol.letter() + "_{\\mathrm{" + symbol.index() + "}}";
    }

    @Override
    public boolean powers() {
        return letters;
    }

    @Override
    public String power(String base, int exponent) {
        return base + "^{" + exponent + "}";
    }

    @Override
    public String sum(List<String> operands) {
        return String.join(" + ", operands);
    }

    @Override
    public String difference(String left, String right) {
        return left + " - " + right;
    }

    @Override
    public String product(List<String> factors) {
        return String.join(" \\cdot ", factors);
    }

    @Override
    public String quotient(String dividend, String divisor) {
        return "\\frac{" + dividend + "}{" + divisor + "}";
    }

    @Override
    public String floor(String dividend, boolean compound, String divisor) {
        return "\\left\\lfloor " + quotient(dividend, divisor) + " \\right\\rfloor";
    }

    @Override
    public String ceiling(String dividend, boolean compound, String divisor) {
        return "\\left\\lceil " + quotient(dividend, divisor) + " \\right\\rceil";
    }

    @Override
    public String parenthesized(String inner) {
        return "\\left(" + inner + "\\right)";
    }
}
