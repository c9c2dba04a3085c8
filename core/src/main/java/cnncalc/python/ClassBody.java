package cnncalc.python;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a class of its definition. */
final class ClassBody {

    /** The variable around a class's methods that tells {@code super()} which class they belong to. */
    private static final String CLASS = "__class__";

    private final Evaluator evaluator;

    ClassBody(Evaluator evaluator) {
        this.evaluator = evaluator;
    }

    /** Returns what {@code super()} without arguments means: the class around, and the method's object. */
    static Arguments ofSuper(Scope scope, Span span) {
        PyValue type = scope.find(CLASS);
        PyValue self = scope.first();
        if (type == null || self == null) {
            throw PythonError.of("RuntimeError", "python.super");
        }
        return Arguments.of(span, type, self);
    }

    PyValue run(Stmt.DefineClass statement) {
        Arguments arguments = evaluator.arguments(statement.bases(), statement.span());
        Scope cell = new Scope(Scope.Kind.FUNCTION, evaluator.scope().forFunctions(), Set.of());
        Scope scope = new Scope(Scope.Kind.CLASS, cell, Set.of());
        Executor executor = new Executor(evaluator.inside(scope));
        if (executor.run(statement.body()) != Flow.NORMAL) {
            throw PythonError.syntax(statement.span(), "python.syntax.outside");
        }
        Bounds bounds = evaluator.bounds();
        PyClass made = make(statement.name(), arguments, scope, bounds);
        made.annotate(scope.annotated());
        cell.put(CLASS, made);
        subclassed(made, arguments, bounds);
        PyValue initializer = made.type() == null ? null : made.type().find("__init__");
        if (initializer != null) {
            PyValue bases = new PyTuple(arguments.values());
            PyValue body = PyDict.of(scope.values(), bounds);
            initializer.call(Arguments.of(statement.span(), made, new PyStr(statement.name()), bases, body), bounds);
        }
        return made;
    }

    /** Makes a class, or has it made by the class of classes that is meant. */
    private static PyClass make(String name, Arguments arguments, Scope scope, Bounds bounds) {
        Map<String, PyValue> members = scope.values();
        PyClass meta = arguments.find("metaclass") instanceof PyClass given && given.builtin() != null ? given : null;
        for (PyValue base : arguments.values()) {
            meta = meta == null && base instanceof PyClass type ? type.type() : meta;
        }
        PyValue maker = meta == null ? null : meta.find("__new__");
        if (meta == null || maker == null) {
            PyClass made = create(name, arguments.values(), members, bounds);
            if (meta != null) {
                made.setMeta(meta, bounds);
            }
            return made;
        }
        PyValue bases = new PyTuple(arguments.values());
        PyDict body = PyDict.of(members, bounds);
        PyDict annotations = new PyDict();
        scope.annotated().forEach(each -> annotations.put(new PyStr(each), PyNone.NONE, bounds));
        body.put(new PyStr("__annotations__"), annotations, bounds);
        PyClass made = (PyClass) maker.call(Arguments.of(arguments.span(), meta, new PyStr(name), bases, body), bounds);
        made.setMeta(meta, bounds);
        return made;
    }

    /** Makes a class. */
    static PyClass create(String name, List<PyValue> from, Map<String, PyValue> members, Bounds bounds) {
        List<PyClass> bases = new ArrayList<>();
        for (PyValue base : from) {
            if (base instanceof PyClass type) {
                bases.add(type);
            } else if (base instanceof BuiltinType type && base != BuiltinTypes.OBJECT) {
                bases.add(type.asBase());
            } else if (base != BuiltinTypes.OBJECT && !(base instanceof PyUnknown)) {
                throw PythonError.of("TypeError", "python.class.base", Shown.of(base, bounds));
            }
        }
        PyClass made = new PyClass(name, bases, members);
        for (PyValue base : from) {
            if (base instanceof PyUnknown unknown) {
                made.derivesFrom(unknown);
            }
        }
        return made;
    }

    static Map<String, PyValue> members(PyValue dict) {
        Map<String, PyValue> members = new LinkedHashMap<>();
        for (PyValue item : ((PyDict) PyInstance.plain(dict)).items()) {
            List<PyValue> pair = ((PyTuple) item).elements();
            members.put(TextMethods.text(pair.get(0)), pair.get(1));
        }
        return members;
    }

    /** Tells the members their names, and the classes behind that there is a new one. */
    static void subclassed(PyClass made, Arguments arguments, Bounds bounds) {
        for (Map.Entry<String, PyValue> member : new ArrayList<>(made.members().entrySet())) {
            boolean tells = member.getValue() instanceof PyInstance instance
                    && instance.type().find("__set_name__") != null;
            if (tells) {
                Attributes.get(member.getValue(), "__set_name__")
                        .call(Arguments.of(arguments.span(), made, new PyStr(member.getKey())), bounds);
            }
        }
        PyValue hook = made.findAfter(made, "__init_subclass__");
        if (hook != null) {
            Map<String, Arguments.Given> names = new LinkedHashMap<>(arguments.names());
            names.remove("metaclass");
            Arguments passed = new Arguments(List.of(), names, arguments.span());
            (hook instanceof PyWrapped wrapped ? wrapped.function() : hook).call(passed.after(made), bounds);
        }
    }
}
