package cnncalc.term;

import cnncalc.text.Numbers;
import java.util.List;

/** Terms as LaTeX, for KaTeX, MathJax and papers alike. */
public final class Latex extends LineNotation {

    private static final Latex SYMBOLS = new Latex(true);
    private static final Latex NUMBERS = new Latex(false);

    private Latex(boolean letters) {
        super(letters);
    }

    /** Returns {@code left = symbols = numbers = value}, without what the term does not have. */
    public static String equation(Symbol left, Term term) {
        StringBuilder out =
                new StringBuilder(SYMBOLS.letter(left)).append(" = ").append(term.write(SYMBOLS));
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

    /** Returns a symbol, its index upright. */
    @Override
    public String letter(Symbol symbol) {
        return symbol.index().isEmpty() ? symbol.letter() : symbol.letter() + "_{\\mathrm{" + symbol.index() + "}}";
    }

    @Override
    public String power(String base, int exponent) {
        return base + "^{" + exponent + "}";
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
