package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** What a decorator makes of a method: one without an object, one on the class, or one that reads like a variable. */
record PyWrapped(
        Kind kind,
        PyValue function,
        @Nullable PyValue setter,
        @Nullable PyValue deleter) implements PyValue {

    /** Which decorator it was. */
    enum Kind {
        STATIC("staticmethod"),
        CLASS("classmethod"),
        PROPERTY("property");

        private final String word;

        Kind(String word) {
            this.word = word;
        }

        String word() {
            return word;
        }
    }

    static PyValue decorator(Kind kind) {
        return Builtin.of(
                kind.word,
                1,
                3,
                (arguments, bounds) -> new PyWrapped(kind, arguments.get(0), arguments.find(1), arguments.find(2)));
    }

    @Override
    public String typeName() {
        return kind.word;
    }

    @Override
    public @Nullable PyValue attribute(String name) {
        if (kind != Kind.PROPERTY) {
            return function.attribute(name);
        }
        return switch (name) {
            case "getter" ->
                Builtin.of(name, 1, 1, (arguments, bounds) -> new PyWrapped(kind, arguments.get(0), setter, deleter));
            case "setter" ->
                Builtin.of(name, 1, 1, (arguments, bounds) -> new PyWrapped(kind, function, arguments.get(0), deleter));
            case "deleter" ->
                Builtin.of(name, 1, 1, (arguments, bounds) -> new PyWrapped(kind, function, setter, arguments.get(0)));
            case "fget" -> function;
            case "__isabstractmethod__", "__doc__" -> function.attribute(name);
            default -> null;
        };
    }
}
