package cnncalc.python;

import cnncalc.text.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The functions that Python brings. */
final class Builtins {

    static final PyValue NOT_IMPLEMENTED = new PyModule("NotImplemented", Map.of());

    static final PyValue SUPER =
            Builtin.of("super", 2, 2, (arguments, bounds) -> PySuper.of(arguments.get(0), arguments.get(1), bounds));

    /** What they return the evaluator knows. */
    static final PyValue GLOBALS = Builtin.of("globals", 0, 0, (arguments, bounds) -> new PyDict());

    static final PyValue LOCALS = Builtin.of("locals", 0, 0, (arguments, bounds) -> new PyDict());

    private Builtins() {}

    /** Returns all names that a program finds without importing them. */
    static Map<String, PyValue> all() {
        Map<String, PyValue> all = new LinkedHashMap<>(BuiltinTypes.named());
        all.putAll(Exceptions.all());
        all.put("NotImplemented", NOT_IMPLEMENTED);
        all.put("super", SUPER);
        all.put("globals", GLOBALS);
        all.put("locals", LOCALS);
        for (PyWrapped.Kind kind : PyWrapped.Kind.values()) {
            all.put(kind.word(), PyWrapped.decorator(kind));
        }
        addNumbers(all);
        addTexts(all);
        addObjects(all);
        IterationBuiltins.add(all);
        return all;
    }

    static void add(Map<String, PyValue> all, String name, int least, int most, Builtin.Body body) {
        all.put(name, Builtin.of(name, least, most, body));
    }

    private static void addNumbers(Map<String, PyValue> all) {
        add(all, "abs", 1, 1, (arguments, bounds) -> abs(arguments, bounds));
        all.put(
                "round",
                Builtin.of("round", 1, 2, List.of("ndigits"), (arguments, bounds) -> round(arguments, bounds)));
        add(
                all,
                "divmod",
                2,
                2,
                (arguments, bounds) -> PyTuple.of(
                        Operations.binary(Operator.FLOOR_DIVIDE, arguments.get(0), arguments.get(1), bounds),
                        Operations.binary(Operator.REMAINDER, arguments.get(0), arguments.get(1), bounds)));
        add(all, "pow", 2, 3, (arguments, bounds) -> power(arguments, bounds));
        add(all, "hash", 1, 1, (arguments, bounds) -> new PyInt(bounds.hash(arguments.get(0))));
        add(all, "id", 1, 1, (arguments, bounds) -> new PyInt(System.identityHashCode(arguments.get(0))));
        for (int base : new int[] {2, 8, 16}) {
            String name = base == 2 ? "bin" : base == 8 ? "oct" : "hex";
            String spec = base == 2 ? "#b" : base == 8 ? "#o" : "#x";
            add(
                    all,
                    name,
                    1,
                    1,
                    (arguments, bounds) ->
                            new PyStr(FormatSpec.format(new PyInt(Indexes.whole(arguments.get(0))), spec, bounds)));
        }
    }

    private static PyValue round(Arguments arguments, Bounds bounds) {
        PyValue method = arguments.get(0).attribute("__round__");
        return method != null
                ? method.call(arguments.rest(), bounds)
                : Conversions.round(number(arguments.get(0)), arguments.find(1, "ndigits"));
    }

    private static PyNumber number(PyValue given) {
        PyValue value = PyInstance.plain(given);
        if (value instanceof PyNumber number) {
            return number;
        }
        throw PythonError.of("TypeError", "python.number", value.typeName());
    }

    private static PyValue abs(Arguments arguments, Bounds bounds) {
        PyValue method = arguments.get(0).attribute("__abs__");
        if (method != null) {
            return method.call(Arguments.of(arguments.span()), bounds);
        }
        PyNumber number = number(arguments.get(0));
        PyValue value = number.isWhole()
                ? Arithmetic.unary(number.whole() < 0 ? "-" : "+", number)
                : new PyFloat(Math.abs(number.real()));
        return value == null ? number : value;
    }

    private static PyValue power(Arguments arguments, Bounds bounds) {
        PyValue modulus = arguments.find(2);
        if (modulus == null || modulus == PyNone.NONE) {
            return Operations.binary(Operator.POWER, arguments.get(0), arguments.get(1), bounds);
        }
        long by = Indexes.whole(modulus);
        long exponent = Indexes.whole(arguments.get(1));
        if (by == 0 || exponent < 0) {
            throw PythonError.of("ValueError", "python.pow");
        }
        try {
            long result = Math.floorMod(1, by);
            long square = Math.floorMod(Indexes.whole(arguments.get(0)), by);
            for (long rest = exponent; rest > 0; rest >>= 1) {
                result = (rest & 1) == 1 ? Math.floorMod(Math.multiplyExact(result, square), by) : result;
                square = rest > 1 ? Math.floorMod(Math.multiplyExact(square, square), by) : square;
            }
            return new PyInt(result);
        } catch (ArithmeticException e) {
            throw Arithmetic.tooLarge();
        }
    }

    private static void addTexts(Map<String, PyValue> all) {
        add(all, "repr", 1, 1, (arguments, bounds) -> new PyStr(bounds.repr(arguments.get(0))));
        add(all, "ascii", 1, 1, (arguments, bounds) -> new PyStr(bounds.repr(arguments.get(0))));
        add(all, "format", 1, 2, (arguments, bounds) -> {
            PyValue spec = arguments.find(1);
            return new PyStr(FormatSpec.format(arguments.get(0), spec == null ? "" : TextMethods.text(spec), bounds));
        });
        add(all, "chr", 1, 1, (arguments, bounds) -> new PyStr(character(Indexes.whole(arguments.get(0)))));
        add(all, "ord", 1, 1, (arguments, bounds) -> {
            String text = TextMethods.text(arguments.get(0));
            if (new PyStr(text).count() != 1) {
                throw PythonError.of("TypeError", "python.text.one");
            }
            return new PyInt(text.codePointAt(0));
        });
        all.put("print", Builtin.open("print", (arguments, bounds) -> PyNone.NONE));
    }

    private static String character(long code) {
        if (code < 0 || code > 0x10ffff) {
            throw PythonError.of("ValueError", "python.text.code");
        }
        return new StringBuilder().appendCodePoint((int) code).toString();
    }

    private static void addObjects(Map<String, PyValue> all) {
        all.put("Ellipsis", PyEllipsis.ELLIPSIS);
        for (String data : List.of("open", "input")) {
            all.put(
                    data,
                    Builtin.open(
                            data,
                            (arguments, bounds) ->
                                    new PyUnknown(Message.of("python.module.unknown", data), arguments.span())));
        }
        add(all, "getattr", 2, 3, (arguments, bounds) -> attribute(arguments));
        add(
                all,
                "hasattr",
                2,
                2,
                (arguments, bounds) -> PyBool.of(find(arguments.get(0), TextMethods.text(arguments.get(1))) != null));
        add(all, "setattr", 3, 3, (arguments, bounds) -> {
            arguments.get(0).setAttribute(TextMethods.text(arguments.get(1)), arguments.get(2));
            return PyNone.NONE;
        });
        add(all, "delattr", 2, 2, (arguments, bounds) -> {
            arguments.get(0).setAttribute(TextMethods.text(arguments.get(1)), null);
            return PyNone.NONE;
        });
        add(all, "isinstance", 2, 2, (arguments, bounds) -> PyBool.of(isInstance(arguments.get(0), arguments.get(1))));
        add(all, "issubclass", 2, 2, (arguments, bounds) -> PyBool.of(isSubclass(arguments.get(0), arguments.get(1))));
        add(all, "callable", 1, 1, (arguments, bounds) -> PyBool.of(isCallable(arguments.get(0))));
        add(all, "vars", 1, 1, (arguments, bounds) -> Attributes.get(arguments.get(0), "__dict__"));
        add(
                all,
                "dir",
                1,
                1,
                (arguments, bounds) ->
                        new PyList(TextMethods.texts(arguments.get(0).attributes())));
    }

    static @Nullable PyValue find(PyValue target, String name) {
        try {
            return Attributes.get(target, name);
        } catch (PythonError e) {
            if (e.kind().equals("AttributeError")) {
                return null;
            }
            throw e;
        }
    }

    private static PyValue attribute(Arguments arguments) {
        String name = TextMethods.text(arguments.get(1));
        PyValue standard = arguments.find(2);
        if (standard == null) {
            return Attributes.get(arguments.get(0), name);
        }
        PyValue value = find(arguments.get(0), name);
        return value == null ? standard : value;
    }

    static boolean isInstance(PyValue value, PyValue type) {
        if (type instanceof PyTuple types) {
            for (PyValue each : types.elements()) {
                if (isInstance(value, each)) {
                    return true;
                }
            }
            return false;
        }
        return type.hasInstance(value);
    }

    private static boolean isSubclass(PyValue type, PyValue of) {
        if (of instanceof PyTuple types) {
            for (PyValue each : types.elements()) {
                if (isSubclass(type, each)) {
                    return true;
                }
            }
            return false;
        }
        if (type instanceof PyClass first && of instanceof PyClass second) {
            return first.derivesFrom(second);
        }
        if (type instanceof PyClass first && of instanceof BuiltinType && first.builtin() != null) {
            return first.builtin() == of;
        }
        return type == of || of == BuiltinTypes.OBJECT;
    }

    static boolean isCallable(PyValue value) {
        boolean function = value instanceof Builtin || value instanceof PyFunction || value instanceof PyMethod;
        boolean type = value instanceof BuiltinType || value instanceof PyClass || value instanceof NativeMethod;
        return function || type || value.attribute("__call__") != null;
    }

    static List<PyValue> all(Arguments arguments, Bounds bounds) {
        return arguments.count() == 1 ? bounds.list(arguments.get(0)) : new ArrayList<>(arguments.values());
    }
}
