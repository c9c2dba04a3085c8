package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An object of a class. What it can do, the methods between double underscores say. */
public final class PyInstance implements PyValue {

    private static final Span NOWHERE = new Span(0, 0);

    private final PyClass type;
    private final Bounds bounds;
    private final Map<String, PyValue> fields = new LinkedHashMap<>();
    private @Nullable Object state;
    private @Nullable PyValue inner;

    /** Whether the object is a dict whose entries are its variables. */
    private boolean shares;

    public PyInstance(PyClass type, Bounds bounds) {
        this.type = type;
        this.bounds = bounds;
    }

    @Override
    public String typeName() {
        return type.name();
    }

    @Override
    public PyClass type() {
        return type;
    }

    /** Returns the object's own variables; what is done to the map is done to them. */
    public Map<String, PyValue> fields() {
        return fields;
    }

    /** Returns what a framework keeps with the object. */
    public @Nullable Object state() {
        return state;
    }

    public void setState(Object value) {
        state = value;
    }

    /** Gives the object the value that it is, where its class derives from one of Python's own types. */
    void setInner(@Nullable PyValue value) {
        inner = value;
    }

    /** Returns a value of Python's own types in place of an object that is one; any other as it is. */
    static PyValue plain(PyValue value) {
        return value instanceof PyInstance instance && instance.inner != null ? instance.inner : value;
    }

    private @Nullable PyValue method(String name) {
        PyValue member = type.find(name);
        return member == null ? null : Members.ofObject(member, this, type, bounds);
    }

    private @Nullable PyValue called(String name, PyValue... values) {
        PyValue method = method(name);
        return method == null ? null : method.call(Arguments.of(NOWHERE, values), bounds);
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        PyValue member = type.find(name);
        if (Members.property(member) == null && !isDescriptor(member)) {
            PyValue field =
                    shares && inner instanceof PyDict dict ? dict.get(new PyStr(name), bounds) : fields.get(name);
            if (field != null) {
                return field;
            }
        }
        if (member != null) {
            PyValue bound = Members.ofObject(member, this, type, bounds);
            return state instanceof Guarding guard ? guard.guarded(this, name, bound) : bound;
        }
        if (name.equals("__class__")) {
            return type;
        }
        if (name.equals("__dict__")) {
            return new PyFields(fields, bounds);
        }
        PyValue own = inner == null ? null : inner.attribute(name);
        return own == null ? attributeOfGetter(name) : own;
    }

    private @Nullable PyValue attributeOfGetter(String name) {
        try {
            return name.equals("__getattr__") ? null : called("__getattr__", new PyStr(name));
        } catch (PythonError e) {
            if (e.kind().equals("AttributeError") && e.raised() != null) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public List<String> attributes() {
        List<String> names = new ArrayList<>(fields.keySet());
        names.addAll(type.attributes());
        return names;
    }

    @Override
    public void setAttribute(String name, @Nullable PyValue value) {
        PyValue member = type.find(name);
        boolean described = Members.property(member) != null || isDescriptor(member);
        boolean plainly = described && type.find("__setattr__") instanceof NativeMethod;
        if (value == null || plainly || called("__setattr__", new PyStr(name), value) == null) {
            setPlainly(name, value);
        }
    }

    private static boolean isDescriptor(@Nullable PyValue member) {
        return member instanceof PyInstance instance && instance.type().find("__set__") != null;
    }

    /** Sets or deletes an attribute without asking {@code __setattr__}. */
    void setPlainly(String name, @Nullable PyValue value) {
        PyValue member = type.find(name);
        PyWrapped property = Members.property(member);
        PyValue setter = member instanceof PyInstance instance ? instance.type().find("__set__") : null;
        if (property != null) {
            PyValue change = value == null ? property.deleter() : property.setter();
            if (change == null) {
                throw PythonError.of("AttributeError", "python.attribute.fixed", typeName(), name);
            }
            change.call(value == null ? Arguments.of(NOWHERE, this) : Arguments.of(NOWHERE, this, value), bounds);
        } else if (setter != null && member != null && value != null) {
            setter.call(Arguments.of(NOWHERE, member, this, value), bounds);
        } else if (value == null) {
            deleteField(name);
        } else if (name.equals("__dict__") && plain(value) instanceof PyDict dict) {
            shares = value == this;
            fields.clear();
            fields.putAll(shares ? Map.of() : ClassBody.members(dict));
        } else if (shares && inner != null) {
            inner.setItem(new PyStr(name), value, bounds);
        } else {
            fields.put(name, value);
        }
    }

    private void deleteField(String name) {
        if (called("__delattr__", new PyStr(name)) == null && fields.remove(name) == null) {
            throw Attributes.missing(this, name);
        }
    }

    @Override
    public PyValue call(Arguments arguments, Bounds unused) {
        PyValue method = method("__call__");
        return method == null ? PyValue.super.call(arguments, bounds) : method.call(arguments, bounds);
    }

    @Override
    public boolean isTrue(Bounds unused) {
        PyValue answer = called("__bool__");
        if (answer == null && inner != null) {
            return inner.isTrue(bounds);
        }
        return answer == null ? length(bounds) != 0 : answer.isTrue(bounds);
    }

    @Override
    public long length(Bounds unused) {
        PyValue answer = called("__len__");
        if (answer == null && inner != null) {
            return inner.length(bounds);
        }
        return answer == null ? -1 : Indexes.whole(answer);
    }

    @Override
    public PyValue item(PyValue index, Bounds unused) {
        PyValue value = called("__getitem__", index);
        if (value == null && inner != null) {
            PyValue missing = inner instanceof PyDict dict && dict.get(index, bounds) == null
                    ? called("__missing__", index)
                    : null;
            return missing == null ? inner.item(index, bounds) : missing;
        }
        return value == null ? PyValue.super.item(index, bounds) : value;
    }

    @Override
    public void setItem(PyValue index, @Nullable PyValue value, Bounds unused) {
        PyValue done = value == null ? called("__delitem__", index) : called("__setitem__", index, value);
        if (done == null && inner != null) {
            inner.setItem(index, value, bounds);
        } else if (done == null) {
            PyValue.super.setItem(index, value, bounds);
        }
    }

    @Override
    public @Nullable Cursor iterate(Bounds unused) {
        PyValue iterator = called("__iter__");
        if (iterator != null && iterator != this) {
            return iterator.iterate(bounds);
        }
        if (method("__next__") != null) {
            return () -> untilEnd("StopIteration", () -> called("__next__"));
        }
        if (inner != null) {
            return inner.iterate(bounds);
        }
        if (method("__getitem__") == null) {
            return null;
        }
        long[] next = {0};
        return () -> untilEnd("IndexError", () -> called("__getitem__", new PyInt(next[0]++)));
    }

    static @Nullable PyValue untilEnd(String kind, Cursor cursor) {
        try {
            return cursor.next();
        } catch (PythonError e) {
            if (e.kind().equals(kind)) {
                return null;
            }
            throw e;
        }
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds unused) {
        return known(called((reflected ? "__r" : "__") + operator.word() + "__", other));
    }

    private static @Nullable PyValue known(@Nullable PyValue value) {
        return value == Builtins.NOT_IMPLEMENTED ? null : value;
    }

    @Override
    public @Nullable PyValue augmented(Operator operator, PyValue other, Bounds unused) {
        PyValue value = known(called("__i" + operator.word() + "__", other));
        boolean changes = value == null && inner != null && inner.augmented(operator, plain(other), bounds) == inner;
        return changes ? this : value;
    }

    @Override
    public @Nullable PyValue unary(String operator, Bounds unused) {
        PyValue value = switch (operator) {
            case "-" -> called("__neg__");
            case "+" -> called("__pos__");
            default -> called("__invert__");
        };
        return value == null && inner != null ? inner.unary(operator, bounds) : value;
    }

    @Override
    public @Nullable PyValue compare(Relation relation, PyValue other, Bounds unused) {
        PyValue answer = known(called("__" + relation.word() + "__", other));
        if (answer == null && relation == Relation.UNEQUAL) {
            PyValue equal = known(called("__eq__", other));
            return equal == null ? null : PyBool.of(!equal.isTrue(bounds));
        }
        return answer;
    }

    @Override
    public @Nullable Boolean contains(PyValue element, Bounds unused) {
        PyValue answer = called("__contains__", element);
        return answer != null
                ? (Boolean) answer.isTrue(bounds)
                : inner == null ? null : inner.contains(element, bounds);
    }

    @Override
    public boolean equal(PyValue other, Bounds unused) {
        PyValue answer = known(called("__eq__", other));
        if (answer == null && inner != null) {
            return bounds.equal(inner, plain(other));
        }
        return answer == null ? this == other : answer.isTrue(bounds);
    }

    @Override
    public int hash(Bounds unused) {
        PyValue answer = called("__hash__");
        if (answer == null && inner != null) {
            return bounds.hash(inner);
        }
        if (answer == null && type.find("__eq__") != null) {
            throw PythonError.of("TypeError", "python.key", typeName());
        }
        return answer == null ? System.identityHashCode(this) : Long.hashCode(Indexes.whole(answer));
    }

    @Override
    public String repr(Bounds unused) {
        PyValue answer = called("__repr__");
        if (answer == null && inner != null) {
            return bounds.repr(inner);
        }
        return answer == null ? PyValue.super.repr(bounds) : TextMethods.text(answer);
    }

    @Override
    public String text(Bounds unused) {
        PyValue answer = called("__str__");
        if (answer == null && inner instanceof PyStr && type.find("__repr__") == null) {
            return inner.text(bounds);
        }
        return answer == null ? bounds.repr(this) : TextMethods.text(answer);
    }
}
