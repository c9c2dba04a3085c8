package cnncalc.layer;

import cnncalc.shape.Layout;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import cnncalc.term.Role;
import cnncalc.term.Symbol;
import cnncalc.term.Term;
import java.util.ArrayList;
import java.util.List;

/** The letters that the layers' formulas share, those of the usual lecture notes. */
final class Letters {

    static final Symbol BATCH = Symbol.of("B", Role.INPUT);
    static final Symbol INPUT = Symbol.of("I", Role.INPUT);
    static final Symbol OUTPUT = Symbol.of("O", Role.OUTPUT);
    static final Symbol CHANNELS = Symbol.of("C", Role.CHANNELS);
    static final Symbol FILTERS = Symbol.of("N", Role.FILTERS);
    static final Symbol GROUPS = Symbol.of("G", Role.GROUPS);
    static final Symbol CONNECTIONS = Symbol.of("T", Role.CHANNELS);
    static final Symbol UNITS = Symbol.of("F", Role.FILTERS);
    static final Symbol INPUTS = new Symbol("F", "in", Role.CHANNELS);

    static final Symbol HIDDEN = Symbol.of("H", Role.FILTERS);
    static final Symbol STEPS = Symbol.of("T", Role.INPUT);

    private Letters() {}

    /** Returns batch and steps of a sequence as factors; an unknown batch counts as one example. */
    static List<Term> steps(Shape sequence) {
        List<Term> factors = new ArrayList<>();
        if (sequence.size(0).known()) {
            factors.add(sequence.size(0).as(BATCH));
        }
        factors.add(sequence.size(1).as(STEPS));
        return factors;
    }

    /** Returns what stands between the separators of a text. */
    static List<String> parts(String text, char separator) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == separator) {
                parts.add(text.substring(start, i));
                start = i + 1;
            }
        }
        return parts;
    }

    /** Returns spatial sizes under one letter, indexed by axis only where they differ. */
    static List<Term> spatial(Symbol letter, List<Size> sizes) {
        boolean equal = Size.areEqual(sizes);
        List<Term> terms = new ArrayList<>();
        for (int axis = 0; axis < sizes.size(); axis++) {
            String index = equal ? "" : Layout.axisIndex(axis, sizes.size());
            terms.add(sizes.get(axis).as(letter.along(index)));
        }
        return terms;
    }

    /** Returns the batch as a factor, where there is one and it is known. */
    static List<Term> batch(Shape shape, Layout layout) {
        List<Term> factors = new ArrayList<>();
        for (Size size : layout.leading(shape)) {
            if (size.known()) {
                factors.add(size.as(BATCH));
            }
        }
        return factors;
    }

    /** Returns the sizes of all axes but the last as factors; an unknown batch counts as one example. */
    static List<Term> rows(Shape shape) {
        List<Term> factors = new ArrayList<>();
        if (shape.rank() > 1) {
            if (shape.size(0).known()) {
                factors.add(shape.size(0).as(BATCH));
            }
            factors.addAll(spatial(INPUT, shape.sizes().subList(1, shape.rank() - 1)));
        }
        return factors;
    }

    /** Returns the elements of one example as factors: those of a vector, or spatial sizes and channels. */
    static List<Term> elements(Shape shape, Layout layout) {
        if (layout.spatialRank(shape) < 1) {
            return List.of(shape.size(1).as(INPUTS));
        }
        List<Term> factors = new ArrayList<>(spatial(INPUT, layout.spatial(shape)));
        factors.add(layout.channels(shape).as(CHANNELS));
        return factors;
    }
}
