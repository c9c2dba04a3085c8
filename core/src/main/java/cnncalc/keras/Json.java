package cnncalc.keras;

import cnncalc.call.Argument;
import cnncalc.call.Call;
import cnncalc.call.Value;
import cnncalc.call.Value.Many;
import cnncalc.call.Value.Nested;
import cnncalc.call.Value.Nothing;
import cnncalc.call.Value.Text;
import cnncalc.call.Value.Truth;
import cnncalc.call.Value.Whole;
import cnncalc.shape.Shape;
import cnncalc.shape.Size;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Members of JSON objects, as Keras's files have them. */
final class Json {

    private static final Call EMPTY = Call.of("");

    private Json() {}

    static @Nullable Value member(Call object, String name) {
        Argument argument = object.argument(name);
        return argument == null ? null : argument.value();
    }

    /** Returns a member that is an object, or an empty object. */
    static Call object(Call object, String name) {
        return member(object, name) instanceof Nested nested ? nested.call() : EMPTY;
    }

    /** Returns a member that is a text, or an empty text. */
    static String text(Call object, String name) {
        return member(object, name) instanceof Text text ? text.text() : "";
    }

    /** Returns the values of a member that is a list, or none. */
    static List<Value> list(Call object, String name) {
        return member(object, name) instanceof Many many ? many.values() : List.of();
    }

    static boolean isFalse(Call object, String name) {
        return member(object, name) instanceof Truth truth && !truth.value();
    }

    /** Returns the objects of a member that is a list. */
    static List<Call> objects(Call object, String name) {
        List<Call> objects = new ArrayList<>();
        for (Value value : list(object, name)) {
            if (value instanceof Nested nested) {
                objects.add(nested.call());
            }
        }
        return objects;
    }

    /** Returns the shape that a list of sizes and nulls writes, or null where it is no such list. */
    static @Nullable Shape shape(@Nullable Value value) {
        if (!(value instanceof Many many)) {
            return null;
        }
        List<Size> sizes = new ArrayList<>();
        for (Value part : many.values()) {
            if (part instanceof Whole whole && whole.value() >= 0) {
                sizes.add(Size.of(whole.value()));
            } else if (part instanceof Nothing) {
                sizes.add(Size.unknown(sizes.isEmpty() ? "batch" : "axis " + sizes.size()));
            } else {
                return null;
            }
        }
        return new Shape(sizes);
    }
}
