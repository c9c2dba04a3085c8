package cnncalc.shape;

import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Numbers;
import java.util.List;

/**
 * The number of elements along one axis: known, with the {@link Term} that gave it, or unknown under a name.
 *
 * <p>Two sizes are equal when their values are, however they came about; unknown ones, when their names are.
 */
public final class Size {

    private final Term term;

    private Size(Term term) {
        this.term = term;
    }

    public static Size of(long value) {
        return new Size(Term.number(value));
    }

    public static Size of(Term term) {
        return new Size(term);
    }

    public static Size unknown(String name) {
        return new Size(Term.unknown(Symbol.of(name, Role.INPUT)));
    }

    public boolean known() {
        return term.known();
    }

    /** Returns the number of elements, which a known size alone has. */
    public long value() {
        return term.value();
    }

    public Term term() {
        return term;
    }

    /** Returns the bare number, without how it came about. */
    public Term plain() {
        return known() ? Term.number(value()) : term;
    }

    /** Returns this size as another rule's letter. */
    public Term as(Symbol symbol) {
        return term.as(symbol);
    }

    /** Whether all of these, at least one, are the same size. */
    public static boolean areEqual(List<Size> sizes) {
        for (Size size : sizes) {
            if (!size.equals(sizes.get(0))) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Size size
                && known() == size.known()
                && (known() ? value() == size.value() : term.symbols().equals(size.term.symbols()));
    }

    @Override
    public int hashCode() {
        return known() ? Long.hashCode(value()) : term.symbols().hashCode();
    }

    /** Returns the digits, or {@code ?}. */
    @Override
    public String toString() {
        return known() ? Numbers.plain(value()) : "?";
    }
}
