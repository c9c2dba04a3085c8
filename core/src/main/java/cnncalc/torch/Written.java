package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.Operator;
import cnncalc.python.PyEllipsis;
import cnncalc.python.PyList;
import cnncalc.python.PyNone;
import cnncalc.python.PyNumber;
import cnncalc.python.PySlice;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call of a function as an expression, with a place for each tensor: {@code @0.permute(0, 2, 3, 1)}. It is empty where
 * something in it has no words of its own.
 */
final class Written {

    /** What is longer is a table of numbers, and no expression. */
    private static final int MAX_LENGTH = 2_000;

    /** The most tensors that have a place each. */
    private static final int MAX_TENSORS = 100;

    private final Bounds bounds;
    private int tensors;
    private boolean whole = true;

    private Written(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Returns the call of a tensor's method. */
    static String method(String name, Arguments arguments, Bounds bounds) {
        Written written = new Written(bounds);
        return written.finished(written.tensor() + "." + name + "(" + written.arguments(arguments) + ")");
    }

    /** Returns the call of a function of a module. */
    static String function(String name, Arguments arguments, Bounds bounds) {
        Written written = new Written(bounds);
        return written.finished(name + "(" + written.arguments(arguments) + ")");
    }

    /** Returns a part of a tensor. */
    static String item(PyValue index, Bounds bounds) {
        Written written = new Written(bounds);
        String self = written.tensor();
        List<PyValue> parts = index instanceof PyTuple tuple ? tuple.elements() : List.of(index);
        return written.finished(self + "[" + written.list(parts) + "]");
    }

    /** Returns two values with an operator between them; the product of matrices has a name. */
    static String binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        Written written = new Written(bounds);
        String left = reflected ? written.value(other) : written.tensor();
        String right = reflected ? written.tensor() : written.value(other);
        return written.finished(
                operator == Operator.MATRIX
                        ? "torch.matmul(" + left + ", " + right + ")"
                        : left + " " + operator.symbol() + " " + right);
    }

    private String finished(String text) {
        return whole && text.length() <= MAX_LENGTH ? text : "";
    }

    private String tensor() {
        whole &= tensors < MAX_TENSORS;
        return "@" + tensors++;
    }

    private String arguments(Arguments arguments) {
        List<String> all = new ArrayList<>();
        for (Given given : arguments.positions()) {
            all.add(value(given.value()));
        }
        for (Map.Entry<String, Given> named : arguments.names().entrySet()) {
            all.add(named.getKey() + "=" + value(named.getValue().value()));
        }
        return String.join(", ", all);
    }

    private String list(List<PyValue> values) {
        List<String> all = new ArrayList<>();
        for (PyValue value : values) {
            all.add(value(value));
        }
        return String.join(", ", all);
    }

    private String value(PyValue value) {
        if (value instanceof Tensor) {
            return tensor();
        }
        if (value instanceof PyList list) {
            return "[" + list(list.elements()) + "]";
        }
        if (value instanceof PyTuple tuple) {
            return "(" + list(tuple.elements()) + (tuple.elements().size() == 1 ? ",)" : ")");
        }
        if (value instanceof PySlice slice) {
            String step = slice.step() == PyNone.NONE ? "" : ":" + value(slice.step());
            return end(slice.start()) + ":" + end(slice.stop()) + step;
        }
        if (value == PyEllipsis.ELLIPSIS) {
            return "...";
        }
        boolean plain = value == PyNone.NONE || value instanceof PyNumber || value instanceof PyStr;
        String text = plain ? bounds.repr(value) : "@";
        whole &= text.indexOf('@') < 0;
        return text;
    }

    private String end(PyValue value) {
        return value == PyNone.NONE ? "" : value(value);
    }
}
