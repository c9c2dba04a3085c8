package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a running program works with. A framework brings its own kinds; what a kind does not override it cannot do, as
 * Python would say.
 *
 * <p>Errors are thrown without a place, by {@link PythonError#of}: the interpreter knows where it stands. A
 * {@link cnncalc.text.Refusal} becomes a {@code ValueError} there.
 */
public interface PyValue {

    /** Returns the name of the type, as messages say it: {@code int}, {@code list}, {@code Conv2d}. */
    String typeName();

    /** Returns the type, or null where it has none beyond the name. */
    default @Nullable PyValue type() {
        return null;
    }

    /** Returns whether conditions take the value for true. */
    default boolean isTrue(Bounds bounds) {
        return length(bounds) != 0;
    }

    /** Returns an attribute, or null where there is none of that name. */
    default @Nullable PyValue attribute(String name) {
        return null;
    }

    /** Returns the names of the attributes, to suggest one that was misspelt. */
    default List<String> attributes() {
        return List.of();
    }

    /** Sets an attribute, or deletes it where the value is null. */
    default void setAttribute(String name, @Nullable PyValue value) {
        throw PythonError.of("AttributeError", "python.attribute.fixed", typeName(), name);
    }

    default PyValue call(Arguments arguments, Bounds bounds) {
        throw PythonError.of("TypeError", "python.call.not", typeName());
    }

    /** Returns the number of elements, or −1 where there is no such thing. */
    default long length(Bounds bounds) {
        return -1;
    }

    default PyValue item(PyValue index, Bounds bounds) {
        throw PythonError.of("TypeError", "python.item.not", typeName());
    }

    /** Sets an item, or deletes it where the value is null. */
    default void setItem(PyValue index, @Nullable PyValue value, Bounds bounds) {
        throw PythonError.of("TypeError", "python.item.fixed", typeName());
    }

    /** Returns the elements one by one, or null where there are none to go through. */
    default @Nullable Cursor iterate(Bounds bounds) {
        return null;
    }

    /**
     * Returns the result of an operator, or null where the two do not go together.
     *
     * @param reflected whether this value stands to the right
     */
    default @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return null;
    }

    /** Returns what {@code this += other} leaves in the variable, or null where it is what {@code +} gives. */
    default @Nullable PyValue augmented(Operator operator, PyValue other, Bounds bounds) {
        return null;
    }

    /** Returns the result of {@code -}, {@code +} or {@code ~}, or null where there is none. */
    default @Nullable PyValue unary(String operator, Bounds bounds) {
        return null;
    }

    /** Returns the result of a comparison, or null to leave it to {@link #equal} or to the other value. */
    default @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        return null;
    }

    /** Returns whether the value contains an element, or null to have its elements compared. */
    default @Nullable Boolean contains(PyValue element, Bounds bounds) {
        return null;
    }

    /** Returns whether two values are the same to {@code ==}; called with {@link Bounds#equal} alone. */
    default boolean equal(PyValue other, Bounds bounds) {
        return this == other;
    }

    /** Returns equal numbers for equal values; called with {@link Bounds#hash} alone. */
    default int hash(Bounds bounds) {
        return System.identityHashCode(this);
    }

    /** Returns the value as code would write it; called with {@link Bounds#repr} alone. */
    default String repr(Bounds bounds) {
        return "<" + typeName() + " object>";
    }

    /** Returns the value as {@code print} would write it. */
    default String text(Bounds bounds) {
        return bounds.repr(this);
    }

    /** Whether its numbers are not known: wherever they would be written, a question mark stands. */
    default boolean isOpen() {
        return false;
    }

    /** Returns whether a value is of the type that this value is. */
    default boolean hasInstance(PyValue value) {
        throw PythonError.of("TypeError", "python.type.not", typeName());
    }
}
