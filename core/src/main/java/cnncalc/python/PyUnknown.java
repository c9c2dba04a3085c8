package cnncalc.python;

import cnncalc.text.Message;
import cnncalc.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * A value that is not known: it depends on data, on a library that is not modelled here, on a statement that could not run.
 * Whatever is asked of it is unknown as well; what cannot do without knowing it, such as a branch, is an error that says
 * why it is unknown.
 */
public final class PyUnknown implements PyValue {

    /** The kind of the errors of what needs an unknown value. */
    public static final String KIND = "Unknown";

    private final Message reason;
    private final @Nullable Span span;

    /**
     * @param reason why the value is unknown
     * @param span where that is so; null where it is nowhere in the program
     */
    public PyUnknown(Message reason, @Nullable Span span) {
        this.reason = reason;
        this.span = span;
    }

    public Message reason() {
        return reason;
    }

    public @Nullable Span span() {
        return span;
    }

    /** Returns the error of needing the value. */
    public PythonError needed() {
        return PythonError.of(KIND, reason);
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    @Override
    public String typeName() {
        return "unknown";
    }

    /** Whatever goes back through what it is worked out from takes a step of training. */
    @Override
    public @Nullable PyValue attribute(String name) {
        if (name.equals("backward")) {
            return Builtin.open(name, (arguments, bounds) -> {
                bounds.settle();
                return this;
            });
        }
        return name.startsWith("__") && name.endsWith("__") && !name.equals("__version__") ? special(name) : this;
    }

    private @Nullable PyValue special(String name) {
        return switch (name) {
            case "__enter__" -> Builtin.open(name, (arguments, bounds) -> this);
            case "__exit__" -> Builtin.open(name, (arguments, bounds) -> PyBool.FALSE);
            case "__name__", "__doc__" -> new PyStr("unknown");
            default -> null;
        };
    }

    @Override
    public void setAttribute(String name, @Nullable PyValue value) {
        // what an unknown object becomes stays unknown
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        return this;
    }

    @Override
    public PyValue item(PyValue index, Bounds bounds) {
        return this;
    }

    @Override
    public void setItem(PyValue index, @Nullable PyValue value, Bounds bounds) {
        // what an unknown object becomes stays unknown
    }

    @Override
    public long length(Bounds bounds) {
        throw needed();
    }

    @Override
    public boolean isTrue(Bounds bounds) {
        throw needed();
    }

    @Override
    public @Nullable Cursor iterate(Bounds bounds) {
        throw needed();
    }

    @Override
    public PyValue binary(Operator operator, PyValue other, boolean reflected, Bounds bounds) {
        return this;
    }

    @Override
    public PyValue unary(String operator, Bounds bounds) {
        return this;
    }

    @Override
    public PyValue compare(Relation relation, PyValue other, Bounds bounds) {
        return this;
    }

    @Override
    public Boolean contains(PyValue element, Bounds bounds) {
        throw needed();
    }

    @Override
    public boolean hasInstance(PyValue value) {
        return false;
    }

    @Override
    public String repr(Bounds bounds) {
        return "?";
    }
}
