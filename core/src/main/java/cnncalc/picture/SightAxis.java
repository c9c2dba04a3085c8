package cnncalc.picture;

import cnncalc.analysis.ReceptiveField.Axis;

/**
 * One axis of a {@link Sight}.
 *
 * @param field what units see
 * @param size elements of the input
 * @param units elements of the layer's output
 */
record SightAxis(Axis field, long size, long units) {

    long first(long unit) {
        return field.at(unit);
    }

    /** Returns the last element that a unit sees, in the padding behind the input perhaps. */
    long last(long unit) {
        return Math.addExact(first(unit), field.size() - 1);
    }

    /** Returns the first element of the input that a unit sees. */
    long from(long unit) {
        return Math.max(0, first(unit));
    }

    /** Returns the last element of the input that a unit sees, before {@link #from} where it sees padding alone. */
    long to(long unit) {
        return Math.min(size - 1, last(unit));
    }

    /** Returns how many elements of the input a unit sees. */
    long seen(long unit) {
        return Math.max(0, to(unit) - from(unit) + 1);
    }

    /** Returns how many of the elements that a unit sees are padding. */
    long padding(long unit) {
        return field.size() - seen(unit);
    }

    /** Returns the first element, or place in the padding, that any unit sees, or the input's first. */
    long least() {
        return Math.min(0, first(0));
    }

    /** Returns the last element, or place in the padding, that any unit sees, or the input's last. */
    long most() {
        return Math.max(size - 1, last(units - 1));
    }

    long clamped(long unit) {
        return Math.max(0, Math.min(units - 1, unit));
    }
}
