package cnncalc.python;

import cnncalc.text.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code typing}: names of types, of which no model depends on any. */
final class TypingModule {

    private static final List<String> BASES = List.of("Protocol", "Generic", "TypedDict");

    private static final Map<String, String> BUILTIN = Map.of(
            "Sequence",
            "list",
            "Mapping",
            "dict",
            "List",
            "list",
            "Dict",
            "dict",
            "Tuple",
            "tuple",
            "Set",
            "set",
            "OrderedDict",
            "dict",
            "DefaultDict",
            "dict");

    private static final List<String> NAMES = List.of(
            "Any",
            "Optional",
            "Union",
            "Type",
            "Iterable",
            "Iterator",
            "Literal",
            "ClassVar",
            "Final",
            "TypeVar",
            "TypeAlias",
            "Annotated",
            "NoReturn",
            "Number",
            "Text",
            "MutableMapping",
            "MutableSequence",
            "Collection",
            "Hashable",
            "Generator",
            "FrozenSet",
            "Deque",
            "Awaitable",
            "IO",
            "ParamSpec",
            "Self",
            "Required",
            "NotRequired",
            "Concatenate",
            "SupportsFloat",
            "Sized",
            "Container",
            "get_args",
            "get_origin",
            "get_type_hints");

    private TypingModule() {}

    static PyModule create(String name) {
        Map<String, PyValue> all = new LinkedHashMap<>();
        for (String each : NAMES) {
            all.put(each, new PyUnknown(Message.of("python.module.unknown", name), null));
        }
        for (Map.Entry<String, String> each : BUILTIN.entrySet()) {
            PyValue type = BuiltinTypes.named().get(each.getValue());
            if (type != null) {
                all.put(each.getKey(), type);
            }
        }
        PyValue list = BuiltinTypes.named().get("list");
        if (list != null) {
            all.put("Sequence", new AnyOf(List.of("list", "tuple", "range", "str")));
            all.put("Iterable", new AnyOf(List.of("list", "tuple", "range", "str", "dict", "set")));
        }
        all.put("Callable", new Callables());
        for (String base : BASES) {
            PyClass type = PyClass.of(base, List.of());
            type.member("__class_getitem__", Library.itself("__class_getitem__"));
            all.put(base, type);
        }
        all.put("NamedTuple", Attributes.get(Library.collections(), "NamedTuple"));
        all.put("TYPE_CHECKING", PyBool.FALSE);
        all.put("cast", Builtin.of("cast", 2, 2, (arguments, bounds) -> arguments.get(1)));
        all.put("overload", Library.itself("overload"));
        all.put("runtime_checkable", Library.itself("runtime_checkable"));
        return new PyModule(name, all);
    }

    /** The type of whatever can be called. */
    private record Callables() implements PyValue {

        @Override
        public String typeName() {
            return "type";
        }

        @Override
        public boolean hasInstance(PyValue value) {
            return Builtins.isCallable(value);
        }

        @Override
        public PyValue item(PyValue index, Bounds bounds) {
            return this;
        }

        @Override
        public @Nullable PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
            return operator == Operator.OR ? this : null;
        }
    }

    /**
     * A type by the names of the types whose values are of it.
     *
     * @param names of Python's own types
     */
    private record AnyOf(List<String> names) implements PyValue {

        @Override
        public String typeName() {
            return "type";
        }

        @Override
        public boolean hasInstance(PyValue value) {
            return names.contains(value.typeName());
        }

        @Override
        public PyValue item(PyValue index, Bounds bounds) {
            return this;
        }
    }
}
