package cnncalc.torch;

import cnncalc.python.Operator;
import cnncalc.python.PyFloat;
import cnncalc.python.PyInt;
import cnncalc.python.PyList;
import cnncalc.python.PyNumber;
import cnncalc.python.PyValue;
import cnncalc.python.Rounding;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The numbers of a small tensor that a program works widths and rates out with: one, or a row of them. */
final class Values {

    private final double[] numbers;
    private final boolean whole;

    /**
     * @param numbers in order
     * @param whole whether they are of a whole-number type
     */
    Values(double[] numbers, boolean whole) {
        this.numbers = numbers;
        this.whole = whole;
    }

    /** The most numbers that are kept. */
    static final int MOST = 4096;

    int count() {
        return numbers.length;
    }

    /** Returns one of the numbers as values of its own. */
    Values at(int index) {
        return of(numbers[index], whole);
    }

    boolean isTrue() {
        return numbers.length > 0 && numbers[0] != 0;
    }

    static Values of(double number, boolean whole) {
        return new Values(new double[] {number}, whole);
    }

    /** Returns a number as values, or null where it is none. */
    static @Nullable Values of(PyValue value) {
        if (value instanceof Tensor tensor) {
            return tensor.values();
        }
        return value instanceof PyNumber number ? of(number.real(), number.isWhole()) : null;
    }

    /** Returns the numbers of a list, or null where something else is in it. */
    static @Nullable Values of(List<PyValue> values) {
        double[] numbers = new double[values.size()];
        boolean whole = true;
        for (int i = 0; i < numbers.length; i++) {
            if (!(values.get(i) instanceof PyNumber number) || numbers.length > MOST) {
                return null;
            }
            numbers[i] = number.real();
            whole &= number.isWhole();
        }
        return new Values(numbers, whole);
    }

    PyValue number(int at) {
        return whole ? new PyInt((long) numbers[at]) : new PyFloat(numbers[at]);
    }

    PyValue list() {
        List<PyValue> all = new ArrayList<>();
        for (int i = 0; i < numbers.length; i++) {
            all.add(number(i));
        }
        return new PyList(all);
    }

    /** Returns what a function of one tensor gives, or null where it is not worked out here. */
    @Nullable
    Values function(String name) {
        double[] out = numbers.clone();
        for (int i = 0; i < out.length; i++) {
            double x = numbers[i];
            switch (name) {
                case "round" -> out[i] = Rounding.even(x);
                case "floor" -> out[i] = Math.floor(x);
                case "ceil" -> out[i] = Math.ceil(x);
                case "log" -> out[i] = Math.log(x);
                case "log2" -> out[i] = Math.log(x) / Math.log(2);
                case "exp" -> out[i] = Math.exp(x);
                case "sqrt" -> out[i] = Math.sqrt(x);
                case "abs" -> out[i] = Math.abs(x);
                case "neg" -> out[i] = -x;
                case "int", "long" -> out[i] = x < 0 ? Math.ceil(x) : Math.floor(x);
                case "float", "double", "clone", "detach", "cpu", "numpy", "to", "contiguous" -> out[i] = x;
                default -> {
                    return null;
                }
            }
        }
        boolean cast = name.equals("int") || name.equals("long");
        boolean real = name.equals("float") || name.equals("double") || name.equals("log") || name.equals("exp");
        return new Values(out, cast || (whole && !real));
    }

    /** Returns the differences between neighbours. */
    Values differences() {
        double[] out = new double[Math.max(0, numbers.length - 1)];
        for (int i = 0; i < out.length; i++) {
            out[i] = numbers[i + 1] - numbers[i];
        }
        return new Values(out, whole);
    }

    /** Returns what an operator gives number by number; a single one stands for all. Null where it is not worked out. */
    @Nullable
    Values with(Operator operator, Values other) {
        int count = Math.max(numbers.length, other.numbers.length);
        boolean fits = (numbers.length == 1 || numbers.length == count)
                && (other.numbers.length == 1 || other.numbers.length == count);
        double[] out = new double[fits ? count : 0];
        for (int i = 0; i < out.length; i++) {
            double left = numbers[numbers.length == 1 ? 0 : i];
            double right = other.numbers[other.numbers.length == 1 ? 0 : i];
            switch (operator) {
                case PLUS -> out[i] = left + right;
                case MINUS -> out[i] = left - right;
                case TIMES -> out[i] = left * right;
                case DIVIDE -> out[i] = left / right;
                case FLOOR_DIVIDE -> out[i] = Math.floor(left / right);
                case REMAINDER -> out[i] = left - right * Math.floor(left / right);
                case POWER -> out[i] = Math.pow(left, right);
                default -> {
                    return null;
                }
            }
        }
        return fits ? new Values(out, whole && other.whole && operator != Operator.DIVIDE) : null;
    }
}
