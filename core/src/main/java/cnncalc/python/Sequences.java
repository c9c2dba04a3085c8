package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lists and tuples have in common. */
final class Sequences {

    private Sequences() {}

    static List<PyValue> slice(List<PyValue> elements, PySlice slice, Bounds bounds) {
        PyRange indexes = slice.of(elements.size());
        int count = bounds.size(indexes.count());
        List<PyValue> taken = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            taken.add(elements.get((int) indexes.get(i)));
        }
        return taken;
    }

    static List<PyValue> joined(List<PyValue> left, List<PyValue> right, Bounds bounds) {
        List<PyValue> joined = new ArrayList<>(bounds.size((long) left.size() + right.size()));
        joined.addAll(left);
        joined.addAll(right);
        return joined;
    }

    /** Returns the elements so many times over. */
    static List<PyValue> repeated(List<PyValue> elements, long times, Bounds bounds) {
        List<PyValue> repeated = new ArrayList<>(bounds.size(product(elements.size(), times)));
        for (long i = 0; i < times && !elements.isEmpty(); i++) {
            repeated.addAll(elements);
        }
        return repeated;
    }

    /** Returns a size, no less than 0, and more than any bound where it is too large for a number. */
    static long product(int size, long times) {
        boolean large = size > 0 && times > Bounds.MOST_ELEMENTS;
        return large ? Bounds.MOST_ELEMENTS + 1 : size * Math.max(0, times);
    }

    static boolean equal(List<PyValue> left, List<PyValue> right, Bounds bounds) {
        if (left.size() != right.size()) {
            return false;
        }
        for (int i = 0; i < left.size() && i < right.size(); i++) {
            if (!bounds.equal(left.get(i), right.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a relation of order holds, decided by the first elements that differ. */
    static PyValue compare(Relation relation, List<PyValue> left, List<PyValue> right, Bounds bounds) {
        bounds.enter();
        PyValue result = null;
        int shorter = Math.min(left.size(), right.size());
        for (int i = 0; i < shorter && result == null; i++) {
            if (!bounds.equal(left.get(i), right.get(i))) {
                result = Comparisons.compare(relation, left.get(i), right.get(i), bounds);
            }
        }
        bounds.leave();
        return result == null ? PyBool.of(relation.holds(Integer.compare(left.size(), right.size()))) : result;
    }

    static int hash(List<PyValue> elements, Bounds bounds) {
        int hash = elements.size();
        for (PyValue element : elements) {
            hash = hash * 31 + bounds.hash(element);
        }
        return hash;
    }

    static String repr(String open, List<PyValue> elements, String close, Bounds bounds) {
        StringBuilder out = new StringBuilder(open);
        for (int i = 0; i < elements.size(); i++) {
            out.append(i == 0 ? "" : ", ").append(bounds.repr(elements.get(i)));
            bounds.steps(out.length() > Bounds.MOST_ELEMENTS ? Bounds.MOST_STEPS : 1);
        }
        return out.append(close).toString();
    }

    static Cursor iterate(List<PyValue> elements) {
        int[] next = {0};
        return () -> next[0] < elements.size() ? elements.get(next[0]++) : null;
    }

    /** Returns where an element stands, or −1. */
    static int find(List<PyValue> elements, PyValue element, Bounds bounds) {
        for (int i = 0; i < elements.size(); i++) {
            if (bounds.equal(elements.get(i), element)) {
                return i;
            }
        }
        return -1;
    }

    static PyValue index(PyValue self, List<PyValue> elements, Arguments arguments, Bounds bounds) {
        int from = bound(arguments.find(1), 0, elements.size());
        int to = bound(arguments.find(2), elements.size(), elements.size());
        int found = from < to ? find(elements.subList(from, to), arguments.get(0), bounds) : -1;
        if (found < 0) {
            throw PythonError.of("ValueError", "python.find", self.typeName(), Shown.of(arguments.get(0), bounds));
        }
        return new PyInt(from + found);
    }

    static int bound(@Nullable PyValue given, int standard, int length) {
        return given == null || given == PyNone.NONE ? standard : Indexes.clipped(Indexes.whole(given), length);
    }

    static PyValue count(List<PyValue> elements, PyValue element, Bounds bounds) {
        long count = 0;
        for (int i = 0; i < elements.size(); i++) {
            count += bounds.equal(elements.get(i), element) ? 1 : 0;
        }
        return new PyInt(count);
    }
}
