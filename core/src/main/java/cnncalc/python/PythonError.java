package cnncalc.python;

import cnncalc.text.Message;
import cnncalc.text.Refusal;
import cnncalc.text.Span;
import org.jspecify.annotations.Nullable;

/** Thrown where a program is no Python, where Python would raise an exception, or where it would use too much. */
public final class PythonError extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** The kind of errors that a program cannot catch. */
    public static final String LIMIT = "limit";

    private final String kind;
    private final transient Message message;
    private final transient @Nullable Span span;
    private final transient @Nullable PyValue raised;
    private final transient @Nullable Refusal refusal;

    private PythonError(
            String kind, Message message, @Nullable Span span, @Nullable PyValue raised, @Nullable Refusal refusal) {
        super(kind + " " + message.key());
        this.kind = kind;
        this.message = message;
        this.span = span;
        this.raised = raised;
        this.refusal = refusal;
    }

    /**
     * An error whose place is not known yet.
     *
     * @param kind Python's name of the exception: {@code TypeError}
     */
    public static PythonError of(String kind, Message message) {
        return new PythonError(kind, message, null, null, null);
    }

    static PythonError of(String kind, String key) {
        return of(kind, Message.of(key));
    }

    static PythonError of(String kind, String key, Object value) {
        return of(kind, Message.of(key, value));
    }

    static PythonError of(String kind, String key, Object first, Object second) {
        return of(kind, Message.of(key, first, second));
    }

    static PythonError of(String kind, String key, Object first, Object second, Object third) {
        return of(kind, Message.of(key, first, second, third));
    }

    static PythonError type(String key, Object value) {
        return of("TypeError", Message.of(key, value));
    }

    static PythonError type(String key, Object first, Object second) {
        return of("TypeError", Message.of(key, first, second));
    }

    static PythonError value(String key, Object value) {
        return of("ValueError", Message.of(key, value));
    }

    static PythonError syntax(Span span, String key) {
        return of("SyntaxError", Message.of(key)).at(span);
    }

    static PythonError syntax(Span span, String key, Object value) {
        return of("SyntaxError", Message.of(key, value)).at(span);
    }

    static PythonError syntax(Span span, String key, Object first, Object second) {
        return of("SyntaxError", Message.of(key, first, second)).at(span);
    }

    /** What a framework's rule refuses, as Python would raise it. */
    static PythonError of(Refusal refusal) {
        return new PythonError("ValueError", refusal.message(), null, null, refusal);
    }

    /** It tells about a program's place, not about one here; and a program may raise very many. */
    @Override
    public synchronized Throwable fillInStackTrace() {
        return this;
    }

    /** Returns the error with the value that {@code raise} was given. */
    PythonError raising(PyValue value) {
        return new PythonError(kind, message, span, value, refusal);
    }

    /** Returns the error at a place, unless it has one; a place in a program of our own gives way to one in the text. */
    public PythonError at(Span place) {
        if (span != null && (!Aside.has(span) || Aside.has(place))) {
            return this;
        }
        return new PythonError(kind, message, place, raised, refusal);
    }

    /** Returns Python's name of the exception, or {@link #LIMIT}. */
    public String kind() {
        return kind;
    }

    public Message message() {
        return message;
    }

    public @Nullable Span span() {
        return span;
    }

    /** Returns the exception that the program raised itself, if it did. */
    public @Nullable PyValue raised() {
        return raised;
    }

    /** Returns the refusal of the framework's rule that was broken, if it was one. */
    public @Nullable Refusal refusal() {
        return refusal;
    }
}
