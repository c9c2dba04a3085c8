package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class: of the program, or of a framework that lets programs derive from it. */
public final class PyClass implements PyValue {

    private final String name;
    private final List<PyClass> bases;
    private final List<PyClass> order;
    private final Map<String, PyValue> members;
    private List<String> annotated = List.of();

    PyClass(String name, List<PyClass> bases, Map<String, PyValue> members) {
        this.name = name;
        this.bases = List.copyOf(bases);
        this.members = new LinkedHashMap<>(members);
        this.order = ClassOrder.of(this, this.bases);
    }

    /** Returns a class without members, to be given methods. */
    public static PyClass of(String name, List<PyClass> bases) {
        return new PyClass(name, bases, Map.of());
    }

    /** Gives the class a method; its first argument is the object. */
    public void method(String method, Builtin.Body body) {
        members.put(method, new NativeMethod(method, body));
    }

    /** Gives the class a member that is no method, or a function of the program. */
    public void member(String member, PyValue value) {
        members.put(member, value);
    }

    void annotate(List<String> names) {
        annotated = List.copyOf(names);
    }

    /** Returns the names of this class's annotated variables, in order. */
    public List<String> annotated() {
        return annotated;
    }

    public String name() {
        return name;
    }

    public List<PyClass> bases() {
        return bases;
    }

    /** Returns the class and those it derives from, in the order that members are looked for. */
    public List<PyClass> order() {
        return order;
    }

    public boolean derivesFrom(PyClass other) {
        return order.contains(other);
    }

    @Override
    public String typeName() {
        return "type";
    }

    /** Returns the members of this class alone. */
    Map<String, PyValue> members() {
        return members;
    }

    /** Returns a member as it was defined, or null where there is none. */
    public @Nullable PyValue find(String member) {
        return findAfter(null, member);
    }

    /** Returns a member of the classes behind one in the order; of all where it is null. */
    @Nullable
    PyValue findAfter(@Nullable PyClass before, String member) {
        boolean behind = before == null;
        for (PyClass each : order) {
            PyValue value = behind ? each.members.get(member) : null;
            if (value != null) {
                return value;
            }
            behind = behind || each == before;
        }
        return null;
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        PyValue found = find(attribute);
        if (found != null) {
            return Members.ofClass(found, this);
        }
        return switch (attribute) {
            case "__name__", "__qualname__" -> new PyStr(name);
            case "__module__" -> new PyStr("__main__");
            case "__mro__" -> new PyTuple(new ArrayList<>(order));
            case "__annotations__" -> annotations();
            case "__dict__" -> PyDict.of(members, new Bounds());
            case "__bases__" -> new PyTuple(new ArrayList<>(bases));
            default -> null;
        };
    }

    private PyValue annotations() {
        PyDict dict = new PyDict();
        for (String each : annotated) {
            dict.put(new PyStr(each), PyNone.NONE, new Bounds());
        }
        return dict;
    }

    @Override
    public List<String> attributes() {
        List<String> names = new ArrayList<>();
        for (PyClass each : order) {
            names.addAll(each.members.keySet());
        }
        return names;
    }

    @Override
    public void setAttribute(String attribute, @Nullable PyValue value) {
        if (value == null) {
            members.remove(attribute);
        } else {
            members.put(attribute, value);
        }
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        PyValue maker = find("__new__");
        if (maker != null) {
            return maker instanceof PyWrapped wrapped
                    ? wrapped.function().call(arguments.after(this), bounds)
                    : maker.call(arguments.after(this), bounds);
        }
        PyInstance instance = new PyInstance(this, bounds);
        PyValue initializer = find("__init__");
        if (initializer != null) {
            initializer.call(arguments.after(instance), bounds);
        } else {
            arguments.check(name, 0, 0, List.of());
        }
        return instance;
    }

    @Override
    public boolean hasInstance(PyValue value) {
        return value.type() instanceof PyClass type && type.derivesFrom(this);
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        PyValue getter = find("__class_getitem__");
        return getter == null
                ? PyValue.super.item(index, bounds)
                : getter.call(Arguments.of(new Span(0, 0), this, index), bounds);
    }

    @Override
    public String repr(Bounds bounds) {
        return "<class '" + name + "'>";
    }
}
