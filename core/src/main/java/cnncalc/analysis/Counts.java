package cnncalc.analysis;

import cnncalc.layer.Weight;
import cnncalc.shape.Shape;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** A {@link Term} for each {@link Quantity}, of a layer or of the whole; unknown where it could not be worked out. */
public final class Counts {

    static final Term UNKNOWN = Term.unknown(Symbol.of("?", Role.OUTPUT));

    private final Map<Quantity, Term> terms = new HashMap<>();

    private Counts() {}

    static Counts unknown() {
        return new Counts();
    }

    /** Returns the counts of one layer; {@code refused} hears of each number past 2⁶³ − 1. */
    static Counts of(List<Weight> weights, List<Shape> outputs, Consumer<Refusal> refused) {
        Counts counts = new Counts();
        for (Quantity quantity : Quantity.values()) {
            counts.terms.put(quantity, exact(() -> sum(quantity, weights), refused));
        }
        counts.terms.put(Quantity.MULTIPLY_ADDS, UNKNOWN);
        counts.terms.put(Quantity.ACTIVATIONS, exact(() -> activations(outputs), refused));
        return counts;
    }

    /** Returns the sums of these counts, leaving out what is unknown. */
    static Counts sum(List<Counts> parts, Consumer<Refusal> refused) {
        Counts sums = new Counts();
        for (Quantity quantity : Quantity.values()) {
            sums.terms.put(quantity, exact(() -> total(quantity, parts), refused));
        }
        return sums;
    }

    Counts with(Quantity quantity, Term term) {
        Counts changed = new Counts();
        changed.terms.putAll(terms);
        changed.terms.put(quantity, term);
        return changed;
    }

    public Term get(Quantity quantity) {
        return terms.getOrDefault(quantity, UNKNOWN);
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
        return outputs.isEmpty()
                ? UNKNOWN
                : Term.sum(outputs.stream().map(Shape::elements).toList());
    }

    private static Term total(Quantity quantity, List<Counts> parts) {
        long sum = 0;
        for (Counts part : parts) {
            Term term = part.get(quantity);
            sum = term.known() ? Math.addExact(sum, term.value()) : sum;
        }
        return Term.number(sum);
    }

    static Term exact(Supplier<Term> rule, Consumer<Refusal> refused) {
        try {
            return rule.get();
        } catch (ArithmeticException overflow) {
            refused.accept(Refusal.of("number.overflow"));
            return UNKNOWN;
        }
    }
}
