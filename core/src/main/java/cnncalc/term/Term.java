package cnncalc.term;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A whole number together with how it came about, so that no explanation can disagree with it.
 *
 * <p>A term is known, or unknown because something in it is: an unknown batch, an axis whose size was never given.
 * Every operation is exact; past 2⁶³ − 1 it throws {@link ArithmeticException}.
 */
public final class Term {

    private enum Operator {
        NUMBER,
        SYMBOL,
        SUM,
        DIFFERENCE,
        PRODUCT,
        QUOTIENT,
        FLOOR,
        CEILING
    }

    public static final Term ZERO = number(0);
    public static final Term ONE = number(1);

    private final Operator operator;
    private final List<Term> operands;
    private final @Nullable Symbol symbol;
    private final boolean known;
    private final long value;

    private Term(Operator operator, List<Term> operands, @Nullable Symbol symbol, boolean known, long value) {
        this.operator = operator;
        this.operands = operands;
        this.symbol = symbol;
        this.known = known;
        this.value = value;
    }

    public static Term number(long value) {
        return new Term(Operator.NUMBER, List.of(), null, true, value);
    }

    public static Term of(Symbol symbol, long value) {
        return new Term(Operator.SYMBOL, List.of(), symbol, true, value);
    }

    public static Term unknown(Symbol symbol) {
        return new Term(Operator.SYMBOL, List.of(), symbol, false, 0);
    }

    private static Term of(Operator operator, List<Term> operands) {
        boolean known = true;
        for (Term operand : operands) {
            known &= operand.known;
        }
        return new Term(operator, operands, null, known, known ? valueOf(operator, operands) : 0);
    }

    private static long valueOf(Operator operator, List<Term> operands) {
        long value = operands.get(0).value;
        for (Term operand : operands.subList(1, operands.size())) {
            value = switch (operator) {
                case SUM -> Math.addExact(value, operand.value);
                case DIFFERENCE -> Math.subtractExact(value, operand.value);
                case PRODUCT -> Math.multiplyExact(value, operand.value);
                default -> divide(operator, value, operand.value);
            };
        }
        return value;
    }

    private static long divide(Operator operator, long dividend, long divisor) {
        if (dividend < 0 || divisor < 1) {
            throw new IllegalArgumentException(dividend + " / " + divisor);
        }
        long remainder = dividend % divisor;
        if (operator == Operator.QUOTIENT && remainder != 0) {
            throw new IllegalArgumentException(dividend + " is no multiple of " + divisor);
        }
        return dividend / divisor + (operator == Operator.CEILING && remainder > 0 ? 1 : 0);
    }

    /** Returns the sum; of a single term that term itself, of none zero. */
    public static Term sum(List<Term> terms) {
        return terms.isEmpty() ? ZERO : terms.size() == 1 ? terms.get(0) : of(Operator.SUM, flat(Operator.SUM, terms));
    }

    /** Returns the product; of a single term that term itself, of none one. */
    public static Term product(List<Term> terms) {
        if (terms.isEmpty()) {
            return ONE;
        }
        return terms.size() == 1 ? terms.get(0) : of(Operator.PRODUCT, flat(Operator.PRODUCT, terms));
    }

    private static List<Term> flat(Operator operator, List<Term> terms) {
        List<Term> flat = new ArrayList<>();
        for (Term term : terms) {
            if (term.operator == operator) {
                flat.addAll(term.operands);
            } else {
                flat.add(term);
            }
        }
        return List.copyOf(flat);
    }

    public Term plus(Term other) {
        return sum(List.of(this, other));
    }

    public Term minus(Term other) {
        return of(Operator.DIFFERENCE, List.of(this, other));
    }

    public Term times(Term other) {
        return product(List.of(this, other));
    }

    /** Returns the quotient of a division that leaves no remainder. */
    public Term dividedBy(Term divisor) {
        return of(Operator.QUOTIENT, List.of(this, divisor));
    }

    /** Returns the quotient rounded down, of a dividend that is not negative. */
    public Term floorDividedBy(Term divisor) {
        return of(Operator.FLOOR, List.of(this, divisor));
    }

    /** Returns the quotient rounded up, of a dividend that is not negative. */
    public Term ceilingDividedBy(Term divisor) {
        return of(Operator.CEILING, List.of(this, divisor));
    }

    /** Returns a leaf with this term's value under another symbol: what one layer computed, as the next one reads it. */
    public Term as(Symbol name) {
        return new Term(Operator.SYMBOL, List.of(), name, known, value);
    }

    public boolean known() {
        return known;
    }

    /** Returns the exact value, which a known term alone has. */
    public long value() {
        if (!known) {
            throw new IllegalStateException("unknown: " + symbols());
        }
        return value;
    }

    /** Whether this is something worked out, and no mere number or letter. */
    public boolean isComputed() {
        return !operands.isEmpty();
    }

    /** Returns every leaf with a symbol once, in the order of reading. */
    public List<Term> leaves() {
        List<Term> leaves = new ArrayList<>();
        collect(leaves);
        return leaves;
    }

    private void collect(List<Term> leaves) {
        if (symbol != null && !hasSymbol(leaves, symbol)) {
            leaves.add(this);
        }
        for (Term operand : operands) {
            operand.collect(leaves);
        }
    }

    private static boolean hasSymbol(List<Term> terms, Symbol symbol) {
        for (Term term : terms) {
            if (symbol.equals(term.symbol)) {
                return true;
            }
        }
        return false;
    }

    public @Nullable Symbol symbol() {
        return symbol;
    }

    /** Returns the formula: {@code floor((I - K + 2·P)/S) + 1}. */
    public String symbols() {
        return write(PlainText.SYMBOLS);
    }

    /** Returns the formula with its numbers: {@code floor((227 - 11 + 2·0)/4) + 1}. */
    public String numbers() {
        return write(PlainText.NUMBERS);
    }

    /** Writes the whole term in a notation. */
    public <R> R write(Notation<R> notation) {
        return switch (operator) {
            case NUMBER -> notation.number(value);
            case SYMBOL -> symbol == null ? notation.number(value) : notation.symbol(symbol, this);
            case SUM -> notation.sum(writeEach(notation, operands));
            case DIFFERENCE -> notation.difference(left().write(notation), right().writeFactor(notation));
            case PRODUCT -> notation.product(writeFactors(notation));
            case QUOTIENT -> notation.quotient(left().writeFactor(notation), right().writeDivisor(notation));
            case FLOOR -> notation.floor(left().write(notation), left().isCompound(), right().writeDivisor(notation));
            case CEILING ->
                notation.ceiling(left().write(notation), left().isCompound(), right().writeDivisor(notation));
        };
    }

    private Term left() {
        return operands.get(0);
    }

    private Term right() {
        return operands.get(1);
    }

    private static <R> List<R> writeEach(Notation<R> notation, List<Term> terms) {
        List<R> written = new ArrayList<>();
        for (Term term : terms) {
            written.add(term.write(notation));
        }
        return written;
    }

    private <R> List<R> writeFactors(Notation<R> notation) {
        List<R> written = new ArrayList<>();
        for (int i = 0; i < operands.size(); ) {
            int run = notation.powers() ? equalSymbols(i) : 1;
            R factor = operands.get(i).writeFactor(notation);
            written.add(run > 1 ? notation.power(factor, run) : factor);
            i += run;
        }
        return written;
    }

    private int equalSymbols(int from) {
        Symbol first = operands.get(from).symbol;
        int run = 1;
        while (first != null && from + run < operands.size() && first.equals(operands.get(from + run).symbol)) {
            run++;
        }
        return run;
    }

    private <R> R writeFactor(Notation<R> notation) {
        boolean bare = !isCompound() && operator != Operator.QUOTIENT;
        return bare ? write(notation) : notation.parenthesized(write(notation));
    }

    private <R> R writeDivisor(Notation<R> notation) {
        boolean bare = operator == Operator.NUMBER || operator == Operator.SYMBOL;
        return bare ? write(notation) : notation.parenthesized(write(notation));
    }

    private boolean isCompound() {
        return operator == Operator.SUM || operator == Operator.DIFFERENCE;
    }

    /** Returns the formula with its numbers and its value. */
    @Override
    public String toString() {
        return numbers() + (known ? " = " + value : "");
    }
}
