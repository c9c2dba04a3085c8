package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a call passes.
 *
 * @param positions the arguments without names
 * @param names those with names, in the order passed
 * @param span where the whole call stands
 */
public record Arguments(List<Given> positions, Map<String, Given> names, Span span) {

    /** A value and where it was written; what a star unpacked stands where the star does. */
    public record Given(PyValue value, Span span) {}

    public Arguments {
        positions = List.copyOf(positions);
        names = Collections.unmodifiableMap(new LinkedHashMap<>(names));
    }

    /** Returns arguments without names that were not written as such. */
    public static Arguments of(Span span, PyValue... values) {
        return of(span, List.of(values));
    }

    /** Returns arguments without names that were not written as such. */
    public static Arguments of(Span span, List<PyValue> values) {
        List<Given> positions = new ArrayList<>();
        for (PyValue value : values) {
            positions.add(new Given(value, span));
        }
        return new Arguments(positions, Map.of(), span);
    }

    /** Returns the arguments with one more in front, as a method gets its object. */
    public Arguments after(PyValue first) {
        List<Given> more = new ArrayList<>(List.of(new Given(first, span)));
        more.addAll(positions);
        return new Arguments(more, names, span);
    }

    /** Returns the arguments without the first position. */
    public Arguments rest() {
        return new Arguments(positions.subList(1, positions.size()), names, span);
    }

    public int count() {
        return positions.size();
    }

    /** Returns the value at a position that is there. */
    public PyValue get(int position) {
        return positions.get(position).value();
    }

    /** Returns the value at a position, or null where fewer were passed. */
    public @Nullable PyValue find(int position) {
        return position < positions.size() ? get(position) : null;
    }

    /** Returns the value of a name, or null where it was not passed. */
    public @Nullable PyValue find(String name) {
        Given given = names.get(name);
        return given == null ? null : given.value();
    }

    /** Returns the value at a position or of a name, or null where neither was passed. */
    public @Nullable PyValue find(int position, String name) {
        PyValue value = find(position);
        return value == null ? find(name) : value;
    }

    List<PyValue> values() {
        List<PyValue> values = new ArrayList<>();
        for (Given given : positions) {
            values.add(given.value());
        }
        return values;
    }

    /**
     * @throws PythonError unless so many positions are given, and no names but those
     */
    void check(String function, int least, int most, List<String> known) {
        if (positions.size() < least || positions.size() > most) {
            String key = positions.size() < least ? "python.call.few" : "python.call.many";
            long bound = positions.size() < least ? least : most;
            Span place = positions.size() > most ? positions.get(most).span() : span;
            throw PythonError.of("TypeError", key, function, bound, (long) positions.size())
                    .at(place);
        }
        for (Map.Entry<String, Given> entry : names.entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw Near.error(
                                "TypeError",
                                "python.call.unknown",
                                List.of(function, entry.getKey()),
                                entry.getKey(),
                                known)
                        .at(entry.getValue().span());
            }
        }
    }
}
