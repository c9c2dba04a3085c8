package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A type that Python brings: a function that makes values of it, and a test for them. */
public final class BuiltinType implements PyValue {

    private final String name;
    private final List<String> instances;
    private final PyValue maker;
    private @Nullable PyClass base;

    /**
     * @param instances names of the types whose values are of this one
     * @param maker what makes a value when the type is called
     */
    public BuiltinType(String name, List<String> instances, PyValue maker) {
        this.name = name;
        this.instances = instances;
        this.maker = maker;
    }

    public String name() {
        return name;
    }

    @Override
    public String typeName() {
        return "type";
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        return maker.call(arguments, bounds);
    }

    /** Returns a method as a function whose first argument is the object: {@code str.upper}. */
    @Override
    public @Nullable PyValue attribute(String attribute) {
        if (attribute.equals("__name__") || attribute.equals("__qualname__")) {
            return new PyStr(name);
        }
        if (name.equals("dict") && attribute.equals("fromkeys")) {
            return Builtin.of(attribute, 1, 2, BuiltinTypes::fromKeys);
        }
        PyValue own = attribute.startsWith("__") ? ObjectMembers.find(attribute) : null;
        if (own != null) {
            return own;
        }
        boolean special = attribute.startsWith("__") && ObjectMembers.special(new PyDict(), attribute) == null;
        return special || attribute.equals("__hash__")
                ? null
                : new NativeMethod(
                        attribute,
                        (arguments, bounds) -> Attributes.get(PyInstance.plain(arguments.get(0)), attribute)
                                .call(arguments.rest(), bounds));
    }

    @Override
    public boolean hasInstance(PyValue value) {
        BuiltinType inner =
                value instanceof PyInstance instance ? instance.type().builtin() : null;
        boolean derived = inner != null && (inner == this || instances.contains(inner.name));
        return instances.isEmpty() || derived || instances.contains(value.typeName());
    }

    /** Whether values get their elements after they were made. */
    boolean isFilled() {
        return name.equals("list") || name.equals("dict") || name.equals("set");
    }

    /** Returns the type as classes derive from it. */
    PyClass asBase() {
        if (base == null) {
            base = PyClass.of(name, List.of());
            base.setBuiltin(this);
        }
        return base;
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return PyUnion.of(operator, this, other);
    }

    /** Subscripts name types of elements, which nothing here asks about: {@code list[int]}. */
    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return this;
    }

    @Override
    public String repr(Bounds bounds) {
        return "<class '" + name + "'>";
    }
}
