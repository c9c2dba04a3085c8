package cnncalc.torch;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.python.Arguments;
import cnncalc.python.Arguments.Given;
import cnncalc.python.Bounds;
import cnncalc.python.CallValues;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Makes the arguments of modules of a program's values. */
final class TorchValues {

    private TorchValues() {}

    /** Returns a module as the call that made it, a function or a class by its name. */
    static Value of(PyValue value, Bounds bounds) {
        if (value instanceof Module module) {
            return new Value.Nested(module.description());
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
}
