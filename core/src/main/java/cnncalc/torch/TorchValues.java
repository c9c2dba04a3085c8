package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.CallValues;
import cnncalc.python.PyBool;
import cnncalc.python.PyFloat;
import cnncalc.python.PyInt;
import cnncalc.python.PyNone;
import cnncalc.python.PyStr;
import cnncalc.python.PyTuple;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the arguments of modules of a program's values, and values of arguments. */
final class TorchValues {

    private TorchValues() {}

    /** Returns a module as the call that made it, a function or a class by its name. */
    static Value of(PyValue value, Bounds bounds) {
        ModuleState module = ModuleState.of(value);
        if (module != null) {
            return new Value.Nested(module.call);
        }
        Value plain = CallValues.of(value, bounds);
        if (plain != null) {
            return plain;
        }
        PyValue name = value.attribute("__name__");
        return Value.of(name instanceof PyStr text ? text.text() : value.typeName());
    }

    /** Returns the call of a class, its arguments in order, those without a name first. */
    static Call call(String name, Arguments arguments, Bounds bounds) {
        List<Argument> all = new ArrayList<>();
        for (Given given : arguments.positions()) {
            all.add(new Argument("", of(given.value(), bounds), given.span()));
        }
        for (Map.Entry<String, Given> named : arguments.names().entrySet()) {
            Given given = named.getValue();
            all.add(new Argument(named.getKey(), of(given.value(), bounds), given.span()));
        }
        return new Call(name, all, arguments.span());
    }

    /** Returns an argument as the program sees it. */
    static PyValue value(Value value) {
        if (value instanceof Value.Whole whole) {
            return new PyInt(whole.value());
        }
        if (value instanceof Value.Truth truth) {
            return PyBool.of(truth.value());
        }
        if (value instanceof Value.Decimal decimal) {
            return new PyFloat(number(decimal.digits()));
        }
        if (value instanceof Value.Text text) {
            return new PyStr(text.text());
        }
        if (value instanceof Value.Many many) {
            List<PyValue> values = new ArrayList<>();
            for (Value each : many.values()) {
                values.add(value(each));
            }
            return new PyTuple(values);
        }
        return PyNone.NONE;
    }

    /** Returns a number without an exponent; its last digits may be off, which no shape depends on. */
    private static double number(String digits) {
        double value = 0;
        double scale = 0;
        for (int i = digits.startsWith("-") ? 1 : 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            if (c == '.') {
                scale = 1;
            } else if (c >= '0' && c <= '9') {
                value = 10 * value + (c - '0');
                scale *= 10;
            }
        }
        double magnitude = scale == 0 ? value : value / scale;
        return digits.startsWith("-") ? -magnitude : magnitude;
    }
}
