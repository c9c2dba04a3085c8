package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What objects can do without a class of the program that says so, as functions whose first argument is the object. */
final class ObjectMembers {

    private ObjectMembers() {}

    /** Returns what {@code object} or {@code type} has under the name, or null. */
    static @Nullable PyValue find(String name) {
        return switch (name) {
            case "__init_subclass__" -> Builtin.of(name, 0, 1, (arguments, bounds) -> PyNone.NONE);
            case "__init__" ->
                Builtin.open(name, (arguments, bounds) -> {
                    if (arguments.get(0) instanceof PyInstance instance) {
                        instance.type().fill(instance, arguments.rest(), bounds);
                    }
                    return PyNone.NONE;
                });
            case "__setattr__" ->
                Builtin.of(name, 3, 3, (arguments, bounds) -> {
                    instance(arguments).setPlainly(TextMethods.text(arguments.get(1)), arguments.get(2));
                    return PyNone.NONE;
                });
            case "__delattr__" ->
                Builtin.of(name, 2, 2, (arguments, bounds) -> {
                    String field = TextMethods.text(arguments.get(1));
                    if (instance(arguments).fields().remove(field) == null) {
                        throw Attributes.missing(arguments.get(0), field);
                    }
                    return PyNone.NONE;
                });
            case "__getattribute__" ->
                Builtin.of(
                        name,
                        2,
                        2,
                        (arguments, bounds) -> Attributes.get(arguments.get(0), TextMethods.text(arguments.get(1))));
            case "__new__" -> Builtin.open(name, ObjectMembers::make);
            case "__call__" ->
                Builtin.open(
                        name,
                        (arguments, bounds) -> arguments.get(0) instanceof PyClass type
                                ? type.instantiate(arguments.rest(), bounds)
                                : arguments.get(0).call(arguments.rest(), bounds));
            default -> null;
        };
    }

    private static PyInstance instance(Arguments arguments) {
        if (arguments.get(0) instanceof PyInstance instance) {
            return instance;
        }
        throw PythonError.of("TypeError", "python.super");
    }

    private static PyValue make(Arguments arguments, Bounds bounds) {
        PyClass type = (PyClass) arguments.get(0);
        BuiltinType own = type.builtin();
        if (own != null && own.name().equals("type")) {
            PyClass made = ClassBody.create(
                    TextMethods.text(arguments.get(1)),
                    bounds.list(arguments.get(2)),
                    ClassBody.members(arguments.get(3)),
                    bounds);
            made.setMeta(type, bounds);
            return made;
        }
        return type.allocate(arguments.rest(), bounds);
    }

    /** Returns what one of Python's own values has between double underscores, or null. */
    static @Nullable PyValue special(PyValue self, String name) {
        return switch (name) {
            case "__len__", "__getitem__", "__iter__", "__contains__" ->
                self instanceof PyNumber
                        ? null
                        : Builtin.of(name, 0, 1, (arguments, bounds) -> element(self, name, arguments, bounds));
            case "__setitem__", "__delitem__" ->
                !(self instanceof PyList || self instanceof PyDict)
                        ? null
                        : Builtin.of(name, 1, 2, (arguments, bounds) -> {
                            self.setItem(arguments.get(0), arguments.find(1), bounds);
                            return PyNone.NONE;
                        });
            case "__repr__" -> Builtin.of(name, 0, 0, (arguments, bounds) -> new PyStr(bounds.repr(self)));
            case "__str__" -> Builtin.of(name, 0, 0, (arguments, bounds) -> new PyStr(self.text(bounds)));
            case "__hash__" -> Builtin.of(name, 0, 0, (arguments, bounds) -> new PyInt(bounds.hash(self)));
            default -> operator(self, name);
        };
    }

    private static PyValue element(PyValue self, String name, Arguments arguments, Bounds bounds) {
        return switch (name) {
            case "__len__" -> new PyInt(self.length(bounds));
            case "__getitem__" -> self.item(arguments.get(0), bounds);
            case "__contains__" -> PyBool.of(Comparisons.contains(self, arguments.get(0), bounds));
            default -> new PyIterator("iterator", bounds.iterate(self));
        };
    }

    private static @Nullable PyValue operator(PyValue self, String name) {
        for (Relation relation : List.of(
                Relation.EQUAL,
                Relation.UNEQUAL,
                Relation.LESS,
                Relation.AT_MOST,
                Relation.GREATER,
                Relation.AT_LEAST)) {
            if (name.equals("__" + relation.word() + "__")) {
                return Builtin.of(
                        name,
                        1,
                        1,
                        (arguments, bounds) -> Comparisons.compare(relation, self, arguments.get(0), bounds));
            }
        }
        for (Operator operator : Operator.values()) {
            boolean reflected = name.equals("__r" + operator.word() + "__");
            if (reflected || name.equals("__" + operator.word() + "__")) {
                return Builtin.of(name, 1, 1, (arguments, bounds) -> {
                    PyValue value = self.binary(operator, PyInstance.plain(arguments.get(0)), reflected, bounds);
                    return value == null ? Builtins.NOT_IMPLEMENTED : value;
                });
            }
        }
        return null;
    }
}
