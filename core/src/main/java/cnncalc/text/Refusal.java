package cnncalc.text;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Thrown where a rule does not hold: what must hold, what was got, and what may be tried instead. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Message message;
    private final transient @Nullable String field;
    private final transient List<Candidate> candidates;
    private final transient @Nullable Span span;

    private Refusal(Message message, @Nullable String field, List<Candidate> candidates, @Nullable Span span) {
        super(message.key());
        this.message = message;
        this.field = field;
        this.candidates = List.copyOf(candidates);
        this.span = span;
    }

    public static Refusal of(Message message) {
        return new Refusal(message, null, List.of(), null);
    }

    public static Refusal of(String key) {
        return of(Message.of(key));
    }

    public static Refusal of(String key, Object value) {
        return of(Message.of(key, value));
    }

    public static Refusal of(String key, Object first, Object second) {
        return of(Message.of(key, first, second));
    }

    public static Refusal of(String key, Object first, Object second, Object third) {
        return of(Message.of(key, first, second, third));
    }

    /**
     * @throws Refusal if the value of an argument is below 1
     */
    public static void unlessPositive(String argument, long value) {
        if (value < 1) {
            throw of("argument.least", Message.of("field." + argument), 1, value)
                    .about(argument);
        }
    }

    /** Returns the refusal with the argument that it is about. */
    public Refusal about(String argument) {
        return new Refusal(message, argument, candidates, span);
    }

    /** Returns the refusal with changes worth trying, nearest first. */
    public Refusal trying(List<Candidate> changes) {
        return new Refusal(message, field, changes, span);
    }

    /** Returns the refusal with the place that it is about. */
    public Refusal at(Span place) {
        return new Refusal(message, field, candidates, place);
    }

    /** Returns the place in the source that the refusal is about, if it is known where it is raised. */
    public @Nullable Span span() {
        return span;
    }

    public Message message() {
        return message;
    }

    /** Returns the argument that the refusal is about, if it is about one. */
    public @Nullable String field() {
        return field;
    }

    public List<Candidate> candidates() {
        return candidates;
    }
}
