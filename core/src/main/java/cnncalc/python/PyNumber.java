package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** A number: {@code int}, {@code bool} or {@code float}. */
public interface PyNumber extends PyValue {

    /** Whether it is an {@code int} or {@code bool}. */
    boolean isWhole();

    /** Returns the number, whole; of a {@code float} it must not be asked. */
    long whole();

    /** Returns the nearest double. */
    double real();

    @Override
    default boolean isTrue(Bounds bounds) {
        return isWhole() ? whole() != 0 : real() != 0;
    }

    @Override
    default @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        if (!(other instanceof PyNumber number)) {
            return null;
        }
        return reflected ? Arithmetic.binary(operator, number, this) : Arithmetic.binary(operator, this, number);
    }

    @Override
    default @Nullable PyValue unary(String operator, Bounds bounds) {
        return Arithmetic.unary(operator, this);
    }

    @Override
    default @Nullable PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        return other instanceof PyNumber number ? PyBool.of(NumberOrder.holds(relation, this, number)) : null;
    }

    @Override
    default boolean equal(PyValue other, Bounds bounds) {
        return other instanceof PyNumber number && NumberOrder.holds(Relation.EQUAL, this, number);
    }

    @Override
    default int hash(Bounds bounds) {
        return isWhole() ? Long.hashCode(whole()) : NumberOrder.hash(real());
    }
}
