package cnncalc.torch;

import cnncalc.python.Arguments;
import cnncalc.python.PyNumber;
import cnncalc.python.PyStr;
import cnncalc.python.PyUnknown;
import cnncalc.python.PyValue;
import cnncalc.python.PythonError;
import cnncalc.text.Message;

/** Arguments that must be of a type. */
final class Typed {

    private Typed() {}

    private static PyValue at(Arguments arguments, int position) {
        PyValue value = arguments.find(position);
        if (value == null) {
            throw PythonError.of("TypeError", Message.of("pytorch.few", position + 1L, (long) arguments.count()));
        }
        if (value instanceof PyUnknown unknown) {
            throw unknown.needed();
        }
        return value;
    }

    private static PythonError wrong(String wanted, PyValue value) {
        return PythonError.of("TypeError", Message.of("pytorch.type", wanted, value.typeName()));
    }

    /** Returns an argument by its position or its name. */
    static PyValue given(Arguments arguments, int position, String name) {
        PyValue value = arguments.find(position, name);
        return value == null ? at(arguments, position) : value;
    }

    static Tensor tensor(Arguments arguments, int position) {
        PyValue value = at(arguments, position);
        if (value instanceof Tensor tensor) {
            return tensor;
        }
        throw wrong("Tensor", value);
    }

    static String text(Arguments arguments, int position) {
        return text(at(arguments, position));
    }

    /** Returns an argument's text by its position or its name. */
    static String text(Arguments arguments, int position, String name) {
        return text(given(arguments, position, name));
    }

    private static String text(PyValue value) {
        if (value instanceof PyStr text) {
            return text.text();
        }
        throw wrong("str", value);
    }

    static double real(Arguments arguments, int position) {
        PyValue value = at(arguments, position);
        if (value instanceof PyNumber number) {
            return number.real();
        }
        throw wrong("number", value);
    }
}
