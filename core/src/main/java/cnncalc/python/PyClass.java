package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A class: of the program, or of a framework that lets programs derive from it. */
public final class PyClass implements PyValue {

    /** The class of the classes whose abstract methods must be defined before there is an object. */
    static final String ABSTRACT = "ABCMeta";

    private static final Span NOWHERE = new Span(0, 0);

    private final String name;
    private final List<PyClass> bases;
    private final List<PyClass> order;
    private final Map<String, PyValue> members;
    private List<String> annotated = List.of();
    private final List<String> abstracts = new ArrayList<>();
    private @Nullable PyClass meta;
    private @Nullable BuiltinType builtin;
    private @Nullable PyUnknown unknownBase;
    private Bounds metaBounds = new Bounds();

    PyClass(String name, List<PyClass> bases, Map<String, PyValue> members) {
        this.name = name;
        this.bases = List.copyOf(bases);
        this.members = new LinkedHashMap<>(members);
        this.order = ClassOrder.of(this, this.bases);
        for (PyClass base : bases) {
            abstracts.addAll(base.abstracts);
            builtin = builtin == null ? base.builtin : builtin;
            unknownBase = unknownBase == null ? base.unknownBase : unknownBase;
            meta = meta == null ? base.meta : meta;
            metaBounds = base.metaBounds;
        }
        members.forEach((member, value) -> {
            if (isAbstract(value)) {
                abstracts.add(member);
            }
        });
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

    void derivesFrom(PyUnknown base) {
        unknownBase = base;
    }

    /** Returns what the class derives from that is not known; null where all of it is. */
    public @Nullable PyUnknown unknownBase() {
        return unknownBase;
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
            case "__class__" -> meta;
            case "__base__" -> bases.isEmpty() ? BuiltinTypes.OBJECT : bases.get(0);
            case "__name__", "__qualname__" -> new PyStr(name);
            case "__module__" -> new PyStr("__main__");
            case "__mro__" -> {
                List<PyValue> all = new ArrayList<>(order);
                all.add(BuiltinTypes.OBJECT);
                yield new PyTuple(all);
            }
            case "mro" ->
                Builtin.of(
                        "mro", 0, 0, (arguments, bounds) -> new PyList(bounds.list(Attributes.get(this, "__mro__"))));
            case "__annotations__" -> annotations();
            case "__dict__" -> PyDict.of(members, new Bounds());
            case "__bases__" -> new PyTuple(new ArrayList<>(bases));
            default -> attribute.equals("__call__") || attribute.equals("__new__") ? null : ofMeta(attribute);
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
        PyValue own = ofMeta("__call__");
        return own == null ? instantiate(arguments, bounds) : own.call(arguments, bounds);
    }

    /** Makes an object and initializes it. */
    PyValue instantiate(Arguments arguments, Bounds bounds) {
        PyValue maker = find("__new__");
        PyValue made = maker == null
                ? allocate(arguments, bounds)
                : (maker instanceof PyWrapped wrapped ? wrapped.function() : maker).call(arguments.after(this), bounds);
        if (made instanceof PyInstance instance && instance.type().derivesFrom(this)) {
            PyValue initializer = find("__init__");
            if (initializer != null) {
                initializer.call(arguments.after(instance), bounds);
            } else if (builtin != null) {
                fill(instance, arguments, bounds);
            } else if (maker == null) {
                arguments.check(name, 0, 0, List.of());
            }
        }
        return made;
    }

    /** Makes an object that is not initialized. */
    PyInstance allocate(Arguments arguments, Bounds bounds) {
        for (String each : abstracts) {
            if (isOfAbstractMeta() && isAbstract(find(each))) {
                throw PythonError.of("TypeError", "python.raised.message", "TypeError", name + "." + each);
            }
        }
        PyInstance instance = new PyInstance(this, bounds);
        if (builtin != null) {
            instance.setInner(builtin.call(builtin.isFilled() ? Arguments.of(arguments.span()) : arguments, bounds));
        } else if (order.size() > 1 && order.contains(Exceptions.all().get("BaseException"))) {
            instance.fields().put("args", new PyTuple(arguments.values()));
        }
        return instance;
    }

    /** Gives an object that is a list, dict or set its elements. */
    void fill(PyInstance instance, Arguments arguments, Bounds bounds) {
        if (builtin != null && builtin.isFilled()) {
            instance.setInner(builtin.call(arguments, bounds));
        }
    }

    private boolean isOfAbstractMeta() {
        for (PyClass each : meta == null ? List.<PyClass>of() : meta.order()) {
            if (each.name.equals(ABSTRACT)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAbstract(@Nullable PyValue member) {
        return member != null && member.attribute("__isabstractmethod__") == PyBool.TRUE;
    }

    /** Returns a method of the class's class, bound to the class. */
    private @Nullable PyValue ofMeta(String method) {
        PyValue member = meta == null ? null : meta.find(method);
        return member == null || meta == null ? null : Members.ofObject(member, this, meta, metaBounds);
    }

    void setMeta(PyClass type, Bounds bounds) {
        meta = type;
        metaBounds = bounds;
    }

    void setBuiltin(BuiltinType type) {
        builtin = type;
    }

    /** Returns which of Python's own types the objects are values of, or null. */
    @Nullable
    BuiltinType builtin() {
        return builtin;
    }

    @Override
    public @Nullable PyClass type() {
        return meta;
    }

    @Override
    public boolean isTrue(Bounds bounds) {
        return true;
    }

    @Override
    public long length(Bounds bounds) {
        PyValue method = ofMeta("__len__");
        return method == null ? -1 : Indexes.whole(method.call(Arguments.of(NOWHERE), bounds));
    }

    @Override
    public @Nullable Cursor iterate(Bounds bounds) {
        PyValue method = ofMeta("__iter__");
        return method == null
                ? null
                : method.call(Arguments.of(NOWHERE), bounds).iterate(bounds);
    }

    @Override
    public @Nullable Boolean contains(PyValue element, Bounds bounds) {
        PyValue method = ofMeta("__contains__");
        return method == null
                ? null
                : (Boolean) method.call(Arguments.of(NOWHERE, element), bounds).isTrue(bounds);
    }

    @Override
    public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return PyUnion.of(operator, this, other);
    }

    @Override
    public boolean hasInstance(PyValue value) {
        return value.type() instanceof PyClass type && type.derivesFrom(this);
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        PyValue own = ofMeta("__getitem__");
        if (own != null) {
            return own.call(Arguments.of(NOWHERE, index), bounds);
        }
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
