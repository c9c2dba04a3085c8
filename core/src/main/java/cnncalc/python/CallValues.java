package cnncalc.python;

import cnncalc.call.Value;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Makes arguments of layers of a program's values. */
public final class CallValues {

    private CallValues() {}

    /** Returns the value as an argument, or null where it is no plain one: a framework's object, a dict, a function. */
    public static @Nullable Value of(PyValue value, Bounds bounds) {
        if (value instanceof PyBool bool) {
            return Value.of(bool.value());
        }
        if (value instanceof PyInt number) {
            return Value.of(number.value());
        }
        if (value instanceof PyFloat number) {
            return DoubleText.isFinite(number.value()) ? new Value.Decimal(DoubleText.plain(number.value())) : null;
        }
        if (value instanceof PyStr text) {
            return Value.of(text.text());
        }
        if (value == PyNone.NONE) {
            return new Value.Nothing();
        }
        boolean several = value instanceof PyList || value instanceof PyTuple || value instanceof PyRange;
        return several ? many(bounds.list(value), bounds) : null;
    }

    private static @Nullable Value many(List<PyValue> elements, Bounds bounds) {
        bounds.enter();
        List<Value> values = new ArrayList<>();
        for (PyValue element : elements) {
            Value value = of(element, bounds);
            if (value == null) {
                break;
            }
            values.add(value);
        }
        bounds.leave();
        return values.size() == elements.size() ? new Value.Many(values) : null;
    }
}
