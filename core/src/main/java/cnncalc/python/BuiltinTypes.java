package cnncalc.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The types that Python brings. */
final class BuiltinTypes {

    private static final Map<String, BuiltinType> ALL = new LinkedHashMap<>();

    /** The types that a program cannot name, as it asked for them. */
    private static final Map<String, BuiltinType> OTHERS = new LinkedHashMap<>();

    static final BuiltinType OBJECT =
            add("object", 0, List.of(), (arguments, bounds) -> new PyInstance(PyClass.of("object", List.of()), bounds));

    static final BuiltinType TYPE;

    static final BuiltinType ORDERED =
            new BuiltinType("OrderedDict", List.of("OrderedDict"), Builtin.open("OrderedDict", BuiltinTypes::ordered));

    static {
        add("int", 2, List.of("base"), Conversions::toInt);
        add("float", 1, List.of(), (arguments, bounds) -> Conversions.toFloat(arguments.find(0), arguments, bounds));
        add("bool", 1, List.of(), (arguments, bounds) -> {
            PyValue value = arguments.find(0);
            return PyBool.of(value != null && value.isTrue(bounds));
        });
        add("str", 3, List.of("encoding", "errors"), (arguments, bounds) -> {
            PyValue value = arguments.find(0);
            return new PyStr(value == null ? "" : value.text(bounds));
        });
        add(
                "bytes",
                2,
                List.of(),
                (arguments, bounds) -> new PyBytes(
                        arguments.count() == 0 ? "" : arguments.get(0).text(bounds)));
        add("list", 1, List.of(), (arguments, bounds) -> new PyList(elements(arguments, bounds)));
        add("tuple", 1, List.of(), (arguments, bounds) -> new PyTuple(elements(arguments, bounds)));
        add("set", 1, List.of(), (arguments, bounds) -> new PySet(elements(arguments, bounds), bounds));
        add("frozenset", 1, List.of(), (arguments, bounds) -> PySet.frozen(elements(arguments, bounds), bounds));
        add("range", 3, List.of(), (arguments, bounds) -> range(arguments));
        add("slice", 3, List.of(), (arguments, bounds) -> slice(arguments));
        ALL.put(
                "dict",
                new BuiltinType("dict", List.of("dict", "OrderedDict"), Builtin.open("dict", BuiltinTypes::dict)));
        TYPE = add(
                "type",
                3,
                List.of(),
                (arguments, bounds) -> arguments.count() == 3 ? made(arguments, bounds) : typeOf(arguments));
        add("NoneType", 0, List.of(), (arguments, bounds) -> PyNone.NONE);
        add("ellipsis", 0, List.of(), (arguments, bounds) -> PyEllipsis.ELLIPSIS);
        add("function", 0, List.of(), (arguments, bounds) -> PyNone.NONE);
    }

    private BuiltinTypes() {}

    private static BuiltinType add(String name, int most, List<String> names, Builtin.Body body) {
        List<String> instances = switch (name) {
            case "object" -> List.of();
            case "int" -> List.of("int", "bool");
            default -> List.of(name);
        };
        BuiltinType type = new BuiltinType(name, instances, Builtin.of(name, 0, most, names, body));
        ALL.put(name, type);
        return type;
    }

    /** Returns those that a program can name. */
    static Map<String, PyValue> named() {
        Map<String, PyValue> named = new LinkedHashMap<>(ALL);
        named.keySet().removeAll(List.of("NoneType", "ellipsis", "function"));
        return named;
    }

    /** Returns the type of a value, or null where it has none. */
    static @Nullable PyValue of(PyValue value) {
        PyValue type = value.type();
        if (type != null) {
            return type;
        }
        String name = value.typeName();
        BuiltinType known = name.equals("OrderedDict") ? ORDERED : ALL.get(name);
        return known != null
                ? known
                : OTHERS.computeIfAbsent(
                        name, each -> new BuiltinType(each, List.of(each), Builtin.open(each, (a, b) -> PyNone.NONE)));
    }

    private static List<PyValue> elements(Arguments arguments, Bounds bounds) {
        return arguments.count() == 0 ? new ArrayList<>() : bounds.list(arguments.get(0));
    }

    private static PyValue dict(Arguments arguments, Bounds bounds) {
        arguments.check("dict", 0, 1, new ArrayList<>(arguments.names().keySet()));
        PyDict dict = new PyDict();
        DictMethods.update(dict, arguments, bounds);
        return dict;
    }

    private static PyValue ordered(Arguments arguments, Bounds bounds) {
        PyDict dict = new PyDict("OrderedDict");
        DictMethods.update(dict, arguments, bounds);
        return dict;
    }

    static PyValue fromKeys(Arguments arguments, Bounds bounds) {
        PyDict dict = new PyDict();
        PyValue value = arguments.find(1);
        for (PyValue key : bounds.list(arguments.get(0))) {
            dict.put(key, value == null ? PyNone.NONE : value, bounds);
        }
        return dict;
    }

    private static PyValue range(Arguments arguments) {
        arguments.check("range", 1, 3, List.of());
        long first = Indexes.whole(arguments.get(0));
        if (arguments.count() == 1) {
            return new PyRange(0, first, 1);
        }
        long step = arguments.count() == 3 ? Indexes.whole(arguments.get(2)) : 1;
        if (step == 0) {
            throw PythonError.of("ValueError", "python.range.step");
        }
        return new PyRange(first, Indexes.whole(arguments.get(1)), Math.max(step, -Long.MAX_VALUE));
    }

    private static PyValue slice(Arguments arguments) {
        arguments.check("slice", 1, 3, List.of());
        boolean single = arguments.count() == 1;
        PyValue start = single ? PyNone.NONE : arguments.get(0);
        PyValue step = arguments.find(2);
        return new PySlice(start, arguments.get(single ? 0 : 1), step == null ? PyNone.NONE : step);
    }

    private static PyValue made(Arguments arguments, Bounds bounds) {
        String name = TextMethods.text(arguments.get(0));
        List<PyValue> bases = bounds.list(arguments.get(1));
        PyClass made = ClassBody.create(name, bases, ClassBody.members(arguments.get(2)), bounds);
        ClassBody.subclassed(made, Arguments.of(arguments.span()), bounds);
        return made;
    }

    private static PyValue typeOf(Arguments arguments) {
        arguments.check("type", 1, 1, List.of());
        PyValue type = of(arguments.get(0));
        if (type == null) {
            throw PythonError.of(
                    "TypeError", "python.type.none", arguments.get(0).typeName());
        }
        return type;
    }
}
