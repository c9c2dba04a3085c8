package cnncalc.torch;

import cnncalc.python.PyDict;
import cnncalc.python.PyList;
import cnncalc.python.PyTuple;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;

/** The tensors that values of a program hold. */
final class Tensors {

    private Tensors() {}

    /**
     * Returns the tensors in a value, in order: itself, those of a tuple, a list, a dict.
     *
     * @throws cnncalc.python.PythonError if the value, or one in it, is not known: a layer may be behind it
     */
    static List<Tensor> in(PyValue value) {
        List<Tensor> tensors = new ArrayList<>();
        collect(value, tensors);
        return tensors;
    }

    private static void collect(PyValue value, List<Tensor> tensors) {
        List<PyValue> parts = value instanceof PyTuple tuple
                ? tuple.elements()
                : value instanceof PyList list
                        ? list.elements()
                        : value instanceof PyDict dict ? dict.values() : List.of();
        if (value instanceof Tensor tensor) {
            tensors.add(tensor);
        }
        if (value instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        for (PyValue part : parts) {
            collect(part, tensors);
        }
    }
}
