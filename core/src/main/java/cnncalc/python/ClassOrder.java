package cnncalc.python;

import java.util.ArrayList;
import java.util.List;

/**
 * The order in which a class and its bases are searched.
 *
 * @see <a href="https://docs.python.org/3/howto/mro.html">The Python 2.3 Method Resolution Order</a>
 */
final class ClassOrder {

    private ClassOrder() {}

    /**
     * @throws PythonError if the bases contradict each other
     */
    static List<PyClass> of(PyClass made, List<PyClass> bases) {
        List<List<PyClass>> rest = new ArrayList<>();
        for (PyClass base : bases) {
            rest.add(new ArrayList<>(base.order()));
        }
        rest.add(new ArrayList<>(bases));
        List<PyClass> order = new ArrayList<>(List.of(made));
        rest.removeIf(List::isEmpty);
        while (!rest.isEmpty()) {
            PyClass next = next(rest);
            order.add(next);
            for (List<PyClass> list : rest) {
                list.remove(next);
            }
            rest.removeIf(List::isEmpty);
        }
        return List.copyOf(order);
    }

    /** The first class that stands behind none of the others'. */
    private static PyClass next(List<List<PyClass>> rest) {
        for (List<PyClass> list : rest) {
            if (isHead(list.get(0), rest)) {
                return list.get(0);
            }
        }
        throw PythonError.of("TypeError", "python.class.order");
    }

    private static boolean isHead(PyClass candidate, List<List<PyClass>> rest) {
        for (List<PyClass> list : rest) {
            if (list.lastIndexOf(candidate) > 0) {
                return false;
            }
        }
        return true;
    }
}
