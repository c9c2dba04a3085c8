package cnncalc.layer;

import cnncalc.call.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing to say about a layer: a word of its line in network text, a box of its form.
 *
 * @param name the word before the value; left out for leading and bare fields
 * @param kind what the value is
 * @param standard the value that is left unsaid; null where one must be given
 * @param place how the value is written
 * @param options what a choice chooses from
 */
public record Field(String name, Kind kind, @Nullable Value standard, Place place, List<String> options) {

    /** How a field is written in a line. */
    public enum Place {
        /** The value alone, in order behind the type: {@code conv 96 11x11}. */
        LEADING,
        /** The name, then the value: {@code stride 4}. */
        NAMED,
        /** The chosen option alone: {@code relu}. */
        BARE
    }

    /** Returns a field that must be given, behind the type, in order. */
    public static Field leading(String name, Kind kind) {
        return new Field(name, kind, null, Place.LEADING, List.of());
    }

    /** Returns a field behind the type that may be left out. */
    public static Field leading(String name, Kind kind, Value standard) {
        return new Field(name, kind, standard, Place.LEADING, List.of());
    }

    /** Returns a field that is written behind its name. */
    public static Field named(String name, Kind kind, Value standard) {
        return new Field(name, kind, standard, Place.NAMED, List.of());
    }

    /** Returns a choice that is written behind its name; the first option is left unsaid. */
    public static Field choice(String name, List<String> options) {
        return new Field(name, Kind.CHOICE, Value.of(options.get(0)), Place.NAMED, options);
    }

    /** Returns a choice whose option is written alone; the first option is left unsaid. */
    public static Field bare(String name, List<String> options) {
        return new Field(name, Kind.CHOICE, Value.of(options.get(0)), Place.BARE, options);
    }

    public boolean isRequired() {
        return standard == null;
    }

    /** Whether the options, if there are any, have this word. */
    public boolean offers(String word) {
        for (String option : options) {
            if (option.equals(word)) {
                return true;
            }
        }
        return options.isEmpty();
    }

    /** Whether a layer without this field is the same as one with this value. */
    public boolean isStandard(Value value) {
        return standard != null && kind.write(value).equals(kind.write(standard));
    }
}
