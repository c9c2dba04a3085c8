package cnncalc.layer;

import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import cnncalc.text.Refusal;
import java.util.ArrayList;
import java.util.List;

/** What the kinds of attention share: the letters of their formulas, and the positions that are counted. */
final class AttentionCost {

    static final Symbol WIDTH = Symbol.of("E", Role.CHANNELS);
    static final Symbol HEADS = Symbol.of("h", Role.GROUPS);
    static final Symbol KEY = new Symbol("d", "k", Role.FILTERS);
    static final Symbol VALUE = new Symbol("d", "v", Role.FILTERS);
    static final Symbol QUERIES = new Symbol("T", "q", Role.INPUT);
    static final Symbol KEYS = new Symbol("T", "v", Role.INPUT);

    private AttentionCost() {}

    /** Returns the sizes of the axes between the first and the last, as one factor each. */
    static List<Term> positions(Shape shape, Symbol letter) {
        List<Term> factors = new ArrayList<>();
        for (int axis = 1; axis < shape.rank() - 1; axis++) {
            factors.add(shape.size(axis).as(letter.along(shape.rank() == 3 ? "" : Integer.toString(axis))));
        }
        return factors;
    }

    /** Returns the batch as a factor, where it is known. */
    static List<Term> batch(Size size) {
        return size.known() ? List.of(size.as(Letters.BATCH)) : List.of();
    }

    static Term product(List<Term> first, Term... behind) {
        List<Term> all = new ArrayList<>(first);
        all.addAll(List.of(behind));
        return Term.product(all);
    }

    static List<Term> joined(List<Term> first, List<Term> second) {
        List<Term> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    static Size last(Shape shape) {
        return shape.size(shape.rank() - 1);
    }

    /** Returns the key's shape: that of the third input, or the value's where there is none. */
    static Shape key(List<Shape> inputs) {
        return inputs.get(Math.min(2, inputs.size() - 1));
    }

    /** Returns the value's shape: that of the second input, or the query's in self-attention. */
    static Shape value(List<Shape> inputs) {
        return inputs.get(Math.min(1, inputs.size() - 1));
    }

    /**
     * Keras 3.15, {@code attention/multi_head_attention.py}, {@code build}.
     *
     * @throws Refusal if key and value differ between batch and features
     */
    static void requireAlike(Shape value, Shape key) {
        boolean alike = value.rank() == key.rank();
        for (int axis = 1; alike && axis < value.rank() - 1; axis++) {
            Size left = value.size(axis);
            Size right = key.size(axis);
            alike = left.known() == right.known() && (!left.known() || left.value() == right.value());
        }
        if (!alike) {
            throw Refusal.of("attention.key", value.whole(), key.whole());
        }
    }
}
