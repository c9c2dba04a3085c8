package cnncalc.python;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object seen as one of the classes behind its own: {@code super()}. */
record PySuper(PyClass before, PyValue self, PyClass type, Bounds bounds) implements PyValue {

    /**
     * @throws PythonError unless it is a class and an object of it
     */
    static PyValue of(PyValue before, PyValue self, Bounds bounds) {
        PyClass type = self instanceof PyClass onClass ? onClass : self.type() instanceof PyClass own ? own : null;
        if (!(before instanceof PyClass start) || type == null || !type.derivesFrom(start)) {
            throw PythonError.of("TypeError", "python.super");
        }
        return new PySuper(start, self, type, bounds);
    }

    @Override
    public String typeName() {
        return "super";
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        PyValue member = type.findAfter(before, name);
        if (member != null) {
            return self instanceof PyClass
                    ? Members.ofClass(member, type)
                    : Members.ofObject(member, self, type, bounds);
        }
        return ofObject(name);
    }

    /** What every object can do without a class that says so. */
    private @Nullable PyValue ofObject(String name) {
        return switch (name) {
            case "__init__", "__init_subclass__" -> Builtin.of(name, 0, 0, (arguments, unused) -> PyNone.NONE);
            case "__setattr__" ->
                Builtin.of(name, 2, 2, (arguments, unused) -> {
                    fields().put(TextMethods.text(arguments.get(0)), arguments.get(1));
                    return PyNone.NONE;
                });
            case "__new__" -> Builtin.of(name, 1, 1000, (arguments, unused) -> new PyInstance(type, bounds));
            default -> null;
        };
    }

    private Map<String, PyValue> fields() {
        if (self instanceof PyInstance instance) {
            return instance.fields();
        }
        throw PythonError.of("TypeError", "python.super");
    }
}
