package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The methods of a type by name.
 *
 * @param <T> the type
 */
final class MethodTable<T extends PyValue> {

    /** What a method does. */
    interface Body<T> {
        PyValue run(T self, Arguments arguments, Bounds bounds);
    }

    private record Method<T>(int least, int most, List<String> names, Body<T> body) {}

    private final Map<String, Method<T>> methods = new LinkedHashMap<>();

    /** Adds a method of so many positions. */
    MethodTable<T> with(String name, int least, int most, Body<T> body) {
        return with(name, least, most, List.of(), body);
    }

    /** Adds a method of so many positions, and of names. */
    MethodTable<T> with(String name, int least, int most, List<String> names, Body<T> body) {
        methods.put(name, new Method<>(least, most, names, body));
        return this;
    }

    /** Returns a method of an object, or null where there is none of the name. */
    @Nullable
    PyValue bound(T self, String name) {
        Method<T> method = methods.get(name);
        return method == null
                ? null
                : Builtin.of(
                        name,
                        method.least,
                        method.most,
                        method.names,
                        (arguments, bounds) -> method.body.run(self, arguments, bounds));
    }

    List<String> names() {
        return new ArrayList<>(methods.keySet());
    }
}
