package cnncalc.python;

import cnncalc.text.Span;
import org.jspecify.annotations.Nullable;

/** What becomes of a class's member when it is looked up. */
final class Members {

    private static final Span NOWHERE = new Span(0, 0);

    private Members() {}

    /** Returns a member as an object has it: functions with the object, properties as what they compute. */
    static PyValue ofObject(PyValue member, PyValue self, PyClass type, Bounds bounds) {
        if (member instanceof PyFunction || member instanceof NativeMethod) {
            return new PyMethod(self, member);
        }
        if (member instanceof PyWrapped wrapped && wrapped.kind() == PyWrapped.Kind.PROPERTY) {
            return wrapped.function().call(Arguments.of(NOWHERE, self), bounds);
        }
        PyValue own = described(member, self, type, bounds);
        return own == null ? ofClass(member, type) : own;
    }

    /** Returns what a member of a class with {@code __get__} gives, or null where it is none. */
    private static @Nullable PyValue described(PyValue member, PyValue self, PyValue type, Bounds bounds) {
        PyValue getter = member instanceof PyInstance instance ? instance.type().find("__get__") : null;
        return getter == null ? null : getter.call(Arguments.of(NOWHERE, member, self, type), bounds);
    }

    /** Returns a member as the class has it. */
    static PyValue ofClass(PyValue member, PyClass type) {
        if (member instanceof PyWrapped wrapped && wrapped.kind() != PyWrapped.Kind.PROPERTY) {
            boolean onClass = wrapped.kind() == PyWrapped.Kind.CLASS;
            return onClass ? new PyMethod(type, wrapped.function()) : wrapped.function();
        }
        PyValue own = described(member, PyNone.NONE, type, new Bounds());
        return own == null ? member : own;
    }

    static @Nullable PyWrapped property(@Nullable PyValue member) {
        boolean property = member instanceof PyWrapped wrapped && wrapped.kind() == PyWrapped.Kind.PROPERTY;
        return property ? (PyWrapped) member : null;
    }
}
