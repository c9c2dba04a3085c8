package cnncalc.keras;

import cnncalc.python.Arguments;
import cnncalc.python.Bounds;
import cnncalc.python.Builtin;
import cnncalc.python.PyStr;
import cnncalc.python.PyValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merging as a function: {@code add([a, b])}, and Keras 1's {@code merge([a, b], mode='concat')}. */
final class FunctionalMerges {

    private static final Map<String, String> CLASSES = new LinkedHashMap<>();

    static {
        for (String name :
                List.of("Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum", "Concatenate", "Dot")) {
            CLASSES.put(KerasSession.snake(name), name);
        }
    }

    private FunctionalMerges() {}

    static void add(Map<String, PyValue> classes, KerasSession session) {
        for (Map.Entry<String, String> each : CLASSES.entrySet()) {
            PyValue type = classes.get(each.getValue());
            if (type != null) {
                classes.put(
                        each.getKey(),
                        Builtin.open(
                                each.getKey(),
                                (arguments, bounds) -> type.call(arguments.rest(), bounds)
                                        .call(Arguments.of(arguments.span(), arguments.get(0)), bounds)));
            }
        }
        classes.put("merge", Builtin.open("merge", (arguments, bounds) -> merged(classes, arguments, bounds)));
    }

    private static PyValue merged(Map<String, PyValue> classes, Arguments arguments, Bounds bounds) {
        PyValue mode = arguments.find(1, "mode");
        String word = mode instanceof PyStr text ? text.text() : "sum";
        String name = switch (word) {
            case "sum" -> "Add";
            case "mul" -> "Multiply";
            case "ave" -> "Average";
            case "max" -> "Maximum";
            case "dot" -> "Dot";
            default -> "Concatenate";
        };
        Map<String, Arguments.Given> names = new LinkedHashMap<>();
        Arguments.Given axis = arguments.names().get("concat_axis");
        if (axis != null && name.equals("Concatenate")) {
            names.put("axis", axis);
        }
        PyValue type = classes.get(name);
        if (type == null) {
            throw new IllegalStateException(name);
        }
        return type.call(new Arguments(List.of(), names, arguments.span()), bounds)
                .call(Arguments.of(arguments.span(), arguments.get(0)), bounds);
    }
}
