package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Sorts as Python does: stable, and by {@code <} alone. */
final class Sorting {

    private record Keyed(PyValue key, PyValue value) {}

    private Sorting() {}

    /** Returns the elements in order; {@code key} and {@code reverse} are taken from the arguments. */
    static List<PyValue> sorted(List<PyValue> elements, Arguments arguments, Bounds bounds) {
        PyValue key = arguments.find("key");
        PyValue reverse = arguments.find("reverse");
        boolean backwards = reverse != null && reverse.isTrue(bounds);
        List<Keyed> keyed = new ArrayList<>();
        for (PyValue element : List.copyOf(elements)) {
            keyed.add(new Keyed(keyOf(element, key, arguments, bounds), element));
        }
        List<PyValue> sorted = new ArrayList<>();
        for (Keyed each : merged(keyed, backwards, bounds)) {
            sorted.add(each.value);
        }
        return sorted;
    }

    /** Returns what a value is ordered by: itself, or what the function given makes of it. */
    static PyValue keyOf(PyValue value, @Nullable PyValue function, Arguments arguments, Bounds bounds) {
        if (function == null || function == PyNone.NONE) {
            return value;
        }
        return function.call(Arguments.of(arguments.span(), value), bounds);
    }

    private static List<Keyed> merged(List<Keyed> elements, boolean backwards, Bounds bounds) {
        if (elements.size() < 2) {
            return elements;
        }
        int middle = elements.size() / 2;
        List<Keyed> left = merged(elements.subList(0, middle), backwards, bounds);
        List<Keyed> right = merged(elements.subList(middle, elements.size()), backwards, bounds);
        List<Keyed> out = new ArrayList<>(elements.size());
        int i = 0;
        int j = 0;
        while (i < left.size() && j < right.size()) {
            boolean second =
                    backwards ? isLess(left.get(i), right.get(j), bounds) : isLess(right.get(j), left.get(i), bounds);
            out.add(second ? right.get(j++) : left.get(i++));
        }
        out.addAll(left.subList(i, left.size()));
        out.addAll(right.subList(j, right.size()));
        return out;
    }

    private static boolean isLess(Keyed left, Keyed right, Bounds bounds) {
        bounds.step();
        return Comparisons.compare(Relation.LESS, left.key, right.key, bounds).isTrue(bounds);
    }
}
