package cnncalc.python;

import cnncalc.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Python's own modules, as far as models use them; a module that is not modelled is unknown, and says so when it is needed. */
public final class Library implements ModuleFinder {

    private final ModuleFinder framework;
    private final Map<String, PyValue> found = new LinkedHashMap<>();

    /**
     * @param framework asked first
     */
    public Library(ModuleFinder framework) {
        this.framework = framework;
    }

    @Override
    public PyValue find(String name) {
        PyValue known = found.get(name);
        if (known == null) {
            known = framework.find(name);
        }
        if (known == null) {
            known = own(name);
        }
        if (known == null) {
            known = new PyUnknown(unknown(name), null);
        }
        found.put(name, known);
        return known;
    }

    private static Message unknown(String name) {
        return name.startsWith(".") && name.length() > 1
                ? Message.of("python.module.beside", name)
                : Message.of("python.module.unknown", name);
    }

    private static @Nullable PyValue own(String name) {
        return switch (name) {
            case "math" -> MathModule.create();
            case "functools" -> prelude(name, Prelude.FUNCTOOLS);
            case "itertools" -> prelude(name, IterationPrelude.ITERTOOLS);
            case "collections" -> collections();
            case "numpy" -> NumpyPrelude.create();
            case "argparse" -> prelude(name, Prelude.ARGPARSE);
            case "operator" -> prelude(name, Prelude.OPERATOR);
            case "collections.abc", "typing", "typing_extensions" -> TypingModule.create(name);
            case "copy" -> CopyModule.create();
            case "dataclasses" -> prelude(name, ClassPrelude.DATACLASSES);
            case "enum" -> prelude(name, EnumPrelude.ENUM);
            case "contextlib" -> prelude(name, ClassPrelude.CONTEXTLIB);
            case "abc" -> abc();
            case "packaging.version", "distutils.version" -> prelude(name, Prelude.VERSIONS);
            case "packaging" -> new PyModule(name, Map.of("version", prelude("packaging.version", Prelude.VERSIONS)));
            case "warnings", "logging" -> prelude(name, SystemPrelude.LOGGING).open();
            case "os" -> SystemPrelude.os();
            case "os.path" -> SystemPrelude.path();
            case "sys" -> prelude(name, SystemPrelude.SYS).open();
            case "string" -> prelude(name, SystemPrelude.STRING).open();
            case "random" -> prelude(name, SystemPrelude.RANDOM).open();
            case "__future__" -> new PyUnknown(Message.of("python.module.unknown", name), null);
            default -> null;
        };
    }

    static PyModule collections() {
        return Prelude.module(
                "collections", CollectionPrelude.COLLECTIONS, Map.of("OrderedDict", BuiltinTypes.ORDERED));
    }

    private static PyModule abc() {
        PyClass meta = PyClass.of(PyClass.ABSTRACT, List.of(BuiltinTypes.TYPE.asBase()));
        PyClass base = PyClass.of("ABC", List.of());
        base.setMeta(meta, new Bounds());
        return new PyModule(
                "abc",
                Map.of(
                        "ABC",
                        base,
                        "ABCMeta",
                        meta,
                        "abstractmethod",
                        Builtin.of("abstractmethod", 1, 1, (arguments, bounds) -> {
                            if (arguments.get(0) instanceof PyFunction function) {
                                function.setAttribute("__isabstractmethod__", PyBool.TRUE);
                            }
                            return arguments.get(0);
                        }),
                        "abstractproperty",
                        PyWrapped.decorator(PyWrapped.Kind.PROPERTY)));
    }

    private static PyModule prelude(String name, String program) {
        return Prelude.module(name, program, Map.of());
    }

    /** Returns a function that gives back its first argument. */
    public static Builtin itself(String name) {
        return Builtin.open(name, (arguments, bounds) -> arguments.count() > 0 ? arguments.get(0) : PyNone.NONE);
    }

    /** Returns a method of a class, which is given the class first. */
    public static PyValue ofClass(String name, Builtin.Body body) {
        return new PyWrapped(PyWrapped.Kind.CLASS, Builtin.open(name, body), null, null);
    }

    /** Returns a function that does nothing. */
    public static Builtin nothing(String name) {
        return Builtin.open(name, (arguments, bounds) -> PyNone.NONE);
    }
}
