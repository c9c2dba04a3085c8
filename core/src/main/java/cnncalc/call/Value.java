package cnncalc.call;

import java.util.ArrayList;
import java.util.List;

/** What an argument can be, whatever it was written in. */
public sealed interface Value {

    /** A whole number. */
    record Whole(long value) implements Value {}

    /** A number with a fraction, kept as it was written. */
    record Decimal(String digits) implements Value {}

    /** A word or a quoted text. */
    record Text(String text) implements Value {}

    /** Yes or no. */
    record Truth(boolean value) implements Value {}

    /** Nothing: an unknown size, an argument left open. */
    record Nothing() implements Value {}

    /** Several values: sizes along axes, a list, a tuple. */
    record Many(List<Value> values) implements Value {

        public Many {
            values = List.copyOf(values);
        }
    }

    /** A call inside another: the cell of a recurrent layer, the layers of a container, an object in JSON. */
    record Nested(Call call) implements Value {}

    static Value of(long value) {
        return new Whole(value);
    }

    static Value of(String text) {
        return new Text(text);
    }

    static Value of(boolean value) {
        return new Truth(value);
    }

    /** Returns a single whole number as itself, several as {@link Many}. */
    static Value of(List<Long> values) {
        List<Value> wholes = new ArrayList<>();
        for (long value : values) {
            wholes.add(new Whole(value));
        }
        return one(wholes);
    }

    /** Returns a single plain value as itself, several and a list of lists as {@link Many}. */
    static Value one(List<Value> values) {
        boolean plain = values.size() == 1 && !(values.get(0) instanceof Many);
        return plain ? values.get(0) : new Many(values);
    }

    /** Returns the values of {@link Many}, or this one alone. */
    default List<Value> values() {
        return List.of(this);
    }
}
