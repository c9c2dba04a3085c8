package cnncalc.analysis;

import cnncalc.layer.Weight;
import cnncalc.shape.Shape;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Findings;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A {@link Term} for each {@link Quantity}, of a layer or of the whole; unknown where it could not be worked out. */
public final class Counts {

    static final Term UNKNOWN = Term.unknown(Symbol.of("?", Role.OUTPUT));

    private final Term[] terms = new Term[Quantity.values().length];

    private Counts() {
        Arrays.fill(terms, UNKNOWN);
    }

    static Counts unknown() {
        return new Counts();
    }

    /** Returns the counts of one layer, whose weights may not be known; {@code findings} gets each number past 2⁶³ − 1. */
    static Counts of(@Nullable List<Weight> weights, List<Shape> outputs, Findings findings) {
        Counts counts = new Counts();
        if (weights != null) {
            for (Quantity quantity : Quantity.values()) {
                counts.terms[quantity.position()] = exact(() -> sum(quantity, weights), findings);
            }
        }
        counts.terms[Quantity.MULTIPLY_ADDS.position()] = UNKNOWN;
        counts.terms[Quantity.OPERATIONS.position()] = UNKNOWN;
        counts.terms[Quantity.ACTIVATIONS.position()] = exact(() -> activations(outputs), findings);
        return counts;
    }

    /** Returns the sums of these rows' counts, leaving out what is unknown. */
    static Counts sum(Iterable<Row> parts, Findings findings) {
        Counts sums = new Counts();
        for (Quantity quantity : Quantity.values()) {
            Findings said = quantity == Quantity.OPERATIONS ? new Findings() : findings;
            sums.terms[quantity.position()] = exact(() -> total(quantity, parts), said);
        }
        return sums;
    }

    /** Returns the counts with multiply-adds and twice as many operations. */
    Counts withMultiplyAdds(Term term) {
        return with(Quantity.MULTIPLY_ADDS, term)
                .with(Quantity.OPERATIONS, exact(() -> Work.times(2, term), new Findings()));
    }

    Counts with(Quantity quantity, Term term) {
        Counts changed = new Counts();
        for (Quantity each : Quantity.values()) {
            changed.terms[each.position()] = each == quantity ? term : get(each);
        }
        return changed;
    }

    public Term get(Quantity quantity) {
        return terms[quantity.position()];
    }

    private static Term sum(Quantity quantity, List<Weight> weights) {
        List<Term> terms = new ArrayList<>();
        for (Weight weight : weights) {
            if (quantity.counts(weight)) {
                terms.add(weight.count());
            }
        }
        return Term.sum(terms);
    }

    private static Term activations(List<Shape> outputs) {
        List<Term> elements = new ArrayList<>();
        for (Shape output : outputs) {
            elements.add(output.elements());
        }
        return outputs.isEmpty() ? UNKNOWN : Term.sum(elements);
    }

    private static Term total(Quantity quantity, Iterable<Row> parts) {
        long sum = 0;
        for (Row part : parts) {
            Term term = part.count(quantity);
            sum = term.known() ? Math.addExact(sum, term.value()) : sum;
        }
        return Term.number(sum);
    }

    static Term exact(Supplier<Term> rule, Findings findings) {
        try {
            return rule.get();
        } catch (ArithmeticException overflow) {
            findings.refuse(Refusal.of("number.overflow"));
            return UNKNOWN;
        }
    }
}
