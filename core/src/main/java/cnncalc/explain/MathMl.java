package cnncalc.explain;

import cnncalc.term.Notation;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Markup;
import cnncalc.text.Numbers;
import java.util.List;

/** Terms as MathML Core; a symbol and the number in its place carry the class of their role. */
public final class MathMl implements Notation<Markup> {

    private static final MathMl SYMBOLS = new MathMl(true);
    private static final MathMl NUMBERS = new MathMl(false);

    private final boolean letters;

    private MathMl(boolean letters) {
        this.letters = letters;
    }

    /**
     * Returns {@code symbols = numbers = value} as one {@code math} element with its text beside it; each side is a row of
     * its own, so that a narrow page may write them below each other.
     */
    public static Markup equation(Formula formula) {
        Term term = formula.term();
        Markup math = Markup.element("math", row().add(term.write(SYMBOLS)));
        if (term.isComputed()) {
            math.add(equal(term.write(NUMBERS)));
        }
        if (term.known()) {
            math.add(equal(NUMBERS.number(term.value()).with("class", "result")));
        }
        return math.with("alttext", formula.left() + " = " + term.symbols() + " = " + term);
    }

    /** The sign stands first in its row, and keeps the room that it has between two sides. */
    private static Markup equal(Markup side) {
        return row().add(operator("=").with("form", "infix")).add(side);
    }

    private static Markup row() {
        return Markup.element("mrow");
    }

    private static Markup row(Markup first, Markup second, Markup third) {
        return Markup.element("mrow", first, second, third);
    }

    private static Markup operator(String sign) {
        return Markup.element("mo", sign);
    }

    private static Markup letter(Symbol symbol) {
        Markup letter = Markup.element("mi", symbol.letter());
        Markup written = symbol.index().isEmpty()
                ? letter
                : Markup.element("msub", letter, Markup.element("mi", symbol.index()));
        return coloured(written, symbol.role());
    }

    private static Markup coloured(Markup markup, Role role) {
        return markup.with("class", "role-" + role.word());
    }

    private static Markup joined(List<Markup> parts, String sign) {
        Markup row = row();
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                row.add(operator(sign));
            }
            row.add(parts.get(i));
        }
        return row;
    }

    @Override
    public Markup number(long value) {
        return Markup.element("mn", Numbers.grouped(value));
    }

    @Override
    public Markup symbol(Symbol symbol, Term leaf) {
        if (letters) {
            return letter(symbol);
        }
        return coloured(leaf.known() ? number(leaf.value()) : Markup.element("mn", "?"), symbol.role());
    }

    @Override
    public boolean powers() {
        return letters;
    }

    @Override
    public Markup power(Markup base, int exponent) {
        return Markup.element("msup", base, Markup.element("mn", Integer.toString(exponent)));
    }

    @Override
    public Markup sum(List<Markup> operands) {
        return joined(operands, "+");
    }

    @Override
    public Markup difference(Markup left, Markup right) {
        return row(left, operator("−"), right);
    }

    @Override
    public Markup product(List<Markup> factors) {
        return joined(factors, "·");
    }

    @Override
    public Markup quotient(Markup dividend, Markup divisor) {
        return Markup.element("mfrac", dividend, divisor);
    }

    @Override
    public Markup floor(Markup dividend, boolean compound, Markup divisor) {
        return row(operator("⌊"), quotient(dividend, divisor), operator("⌋"));
    }

    @Override
    public Markup ceiling(Markup dividend, boolean compound, Markup divisor) {
        return row(operator("⌈"), quotient(dividend, divisor), operator("⌉"));
    }

    @Override
    public Markup parenthesized(Markup inner) {
        return row(operator("("), inner, operator(")"));
    }
}
