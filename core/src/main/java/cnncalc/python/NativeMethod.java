package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** A method of a class that is not written in Python; its first argument is the object. */
record NativeMethod(String name, Builtin.Body body) implements PyValue {

    @Override
    public String typeName() {
        return "method_descriptor";
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        return attribute.equals("__name__") ? new PyStr(name) : null;
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        if (arguments.count() == 0) {
            throw PythonError.of("TypeError", "python.call.few", name, 1L, 0L);
        }
        return Builtin.guarded(body, arguments, bounds);
    }
}
