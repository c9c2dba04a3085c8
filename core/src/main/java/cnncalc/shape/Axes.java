package cnncalc.shape;

import cnncalc.term.Symbol;
import cnncalc.term.Term;
import java.util.ArrayList;
import java.util.List;

/**
 * One number for each spatial axis, or a single one that stands for all of them.
 *
 * @param values at least one
 */
public record Axes(List<Long> values) {

    public static final Axes ONE = of(1);

    public Axes {
        values = List.copyOf(values);
    }

    public static Axes of(long... values) {
        List<Long> list = new ArrayList<>();
        for (long value : values) {
            list.add(value);
        }
        return new Axes(list);
    }

    public long along(int axis) {
        return values.get(values.size() == 1 ? 0 : axis);
    }

    public long largest() {
        long largest = values.get(0);
        for (long value : values) {
            largest = Math.max(largest, value);
        }
        return largest;
    }

    public boolean isUniform() {
        for (long value : values) {
            if (value != values.get(0)) {
                return false;
            }
        }
        return true;
    }

    /** Whether both say the same in the same words; {@code 3} and {@code 3x3} are told apart. */
    public boolean isSame(Axes other) {
        return toString().equals(other.toString());
    }

    /** Returns a letter for each axis, indexed only where the values differ. */
    List<Symbol> symbols(Symbol symbol, int rank) {
        return indexed(symbol, rank, isUniform());
    }

    static List<Symbol> indexed(Symbol symbol, int rank, boolean uniform) {
        List<Symbol> symbols = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            symbols.add(uniform ? symbol : symbol.along(Layout.axisIndex(axis, rank)));
        }
        return symbols;
    }

    /** Returns a term for each axis. */
    public List<Term> terms(Symbol symbol, int rank) {
        List<Term> terms = new ArrayList<>();
        for (int axis = 0; axis < rank; axis++) {
            terms.add(Term.of(symbols(symbol, rank).get(axis), along(axis)));
        }
        return terms;
    }

    /** Returns {@code 3×3}, for people. */
    public String label() {
        return toString().replace('x', '×');
    }

    /** Returns {@code 3x3}, for network text. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        for (long value : values) {
            out.append(out.length() == 0 ? "" : "x").append(value);
        }
        return out.toString();
    }
}
