package cnncalc.python;

import cnncalc.text.Message;
import cnncalc.text.Numbers;
import cnncalc.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Python's exceptions: their classes, and how they become errors and errors become them. */
final class Exceptions {

    /** Each class behind the one it is derived from. */
    private static final List<String> TREE = List.of(
            "BaseException", "",
            "Exception", "BaseException",
            "GeneratorExit", "BaseException",
            "KeyboardInterrupt", "BaseException",
            "SystemExit", "BaseException",
            "ArithmeticError", "Exception",
            "ZeroDivisionError", "ArithmeticError",
            "OverflowError", "ArithmeticError",
            "AssertionError", "Exception",
            "AttributeError", "Exception",
            "EOFError", "Exception",
            "ImportError", "Exception",
            "ModuleNotFoundError", "ImportError",
            "LookupError", "Exception",
            "IndexError", "LookupError",
            "KeyError", "LookupError",
            "NameError", "Exception",
            "UnboundLocalError", "NameError",
            "OSError", "Exception",
            "FileNotFoundError", "OSError",
            "RuntimeError", "Exception",
            "NotImplementedError", "RuntimeError",
            "RecursionError", "RuntimeError",
            "StopIteration", "Exception",
            "SyntaxError", "Exception",
            "TypeError", "Exception",
            "ValueError", "Exception",
            "Warning", "Exception",
            "UserWarning", "Warning",
            "DeprecationWarning", "Warning",
            "RuntimeWarning", "Warning",
            "FutureWarning", "Warning");

    private static final Map<String, PyClass> CLASSES = classes();

    private Exceptions() {}

    private static Map<String, PyClass> classes() {
        Map<String, PyClass> classes = new LinkedHashMap<>();
        for (int i = 0; i < TREE.size(); i += 2) {
            PyClass base = classes.get(TREE.get(i + 1));
            PyClass made = PyClass.of(TREE.get(i), base == null ? List.of() : List.of(base));
            if (base == null) {
                made.method("__init__", (arguments, bounds) -> {
                    List<PyValue> rest = arguments.rest().values();
                    arguments.get(0).setAttribute("args", new PyTuple(rest));
                    return PyNone.NONE;
                });
                made.method("__str__", (arguments, bounds) -> new PyStr(text(arguments.get(0), bounds)));
                made.method("__repr__", (arguments, bounds) -> {
                    String args = bounds.repr(Attributes.get(arguments.get(0), "args"));
                    String shown = args.endsWith(",)") ? args.substring(0, args.length() - 2) + ")" : args;
                    return new PyStr(arguments.get(0).typeName() + shown);
                });
                made.member("__module__", new PyStr("builtins"));
                for (String name : List.of("__cause__", "__context__", "__traceback__")) {
                    made.member(name, PyNone.NONE);
                }
                made.method("with_traceback", (arguments, bounds) -> arguments.get(0));
            }
            classes.put(TREE.get(i), made);
        }
        return classes;
    }

    static Map<String, PyClass> all() {
        return CLASSES;
    }

    private static PyClass named(String kind) {
        PyClass found = CLASSES.get(kind);
        return found == null ? named("Exception") : found;
    }

    private static String text(PyValue exception, Bounds bounds) {
        PyValue given = exception.attribute("args");
        List<PyValue> values = given instanceof PyTuple tuple ? tuple.elements() : List.of();
        boolean key = values.size() == 1 && exception.typeName().equals("KeyError");
        return values.isEmpty()
                ? ""
                : key
                        ? bounds.repr(values.get(0))
                        : values.size() == 1 ? values.get(0).text(bounds) : bounds.repr(new PyTuple(values));
    }

    /**
     * Returns the error that {@code raise} throws.
     *
     * @throws PythonError if the value is no exception
     */
    static PythonError raised(PyValue exception, Span span, Bounds bounds) {
        PyValue value = exception instanceof PyClass type ? type.call(Arguments.of(span), bounds) : exception;
        if (!(value instanceof PyInstance instance) || !named("BaseException").hasInstance(instance)) {
            return PythonError.of("TypeError", "python.raise.not", exception.typeName());
        }
        String said = instance.text(bounds);
        String name = instance.typeName();
        Message message =
                said.isEmpty() ? Message.of("python.raised", name) : Message.of("python.raised.message", name, said);
        return PythonError.of(name, message).raising(value);
    }

    /** Returns the exception that a program sees in place of an error. */
    static PyValue value(PythonError error, Bounds bounds) {
        PyValue raised = error.raised();
        if (raised != null) {
            return raised;
        }
        Span span = error.span();
        PyStr said = new PyStr(facts(error.message()));
        return named(error.kind()).call(Arguments.of(span == null ? new Span(0, 0) : span, said), bounds);
    }

    /** What an error is about, for a program that prints it; the sentence around it belongs to the page's catalogs. */
    private static String facts(Message message) {
        StringBuilder facts = new StringBuilder();
        for (Object value : message.values()) {
            String fact = value instanceof Message inner
                    ? facts(inner)
                    : value instanceof String text ? text : value instanceof Long number ? Numbers.plain(number) : "";
            facts.append(facts.length() == 0 || fact.isEmpty() ? "" : ", ").append(fact);
        }
        return facts.toString();
    }

    /** Whether a handler of a type, or of a tuple of types, takes an error. */
    static boolean isOf(PythonError error, PyValue type, Bounds bounds) {
        if (type instanceof PyTuple types) {
            for (PyValue each : types.elements()) {
                if (isOf(error, each, bounds)) {
                    return true;
                }
            }
            return false;
        }
        return type.hasInstance(value(error, bounds));
    }
}
