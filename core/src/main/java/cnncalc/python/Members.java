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
        return ofClass(member, type);
    }

    /** Returns a member as the class has it. */
    static PyValue ofClass(PyValue member, PyClass type) {
        if (member instanceof PyWrapped wrapped && wrapped.kind() != PyWrapped.Kind.PROPERTY) {
            boolean onClass = wrapped.kind() == PyWrapped.Kind.CLASS;
            return onClass ? new PyMethod(type, wrapped.function()) : wrapped.function();
        }
        return member;
    }

    static @Nullable PyWrapped property(@Nullable PyValue member) {
        boolean property = member instanceof PyWrapped wrapped && wrapped.kind() == PyWrapped.Kind.PROPERTY;
        return property ? (PyWrapped) member : null;
    }
}
