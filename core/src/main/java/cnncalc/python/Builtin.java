package cnncalc.python;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A function that is not written in Python. */
public final class Builtin implements PyValue {

    /** What a function does with what it is given. */
    public interface Body {
        PyValue run(Arguments arguments, Bounds bounds);
    }

    private final String name;
    private final int least;
    private final int most;
    private final @Nullable List<String> names;
    private final Body body;

    private Builtin(String name, int least, int most, @Nullable List<String> names, Body body) {
        this.name = name;
        this.least = least;
        this.most = most;
        this.names = names;
        this.body = body;
    }

    /**
     * Returns a function of so many positions.
     *
     * @param names what it also takes by name; {@link Arguments#find(int, String)} finds either
     */
    public static Builtin of(String name, int least, int most, List<String> names, Body body) {
        return new Builtin(name, least, most, names, body);
    }

    /** Returns a function of so many positions and no names. */
    public static Builtin of(String name, int least, int most, Body body) {
        return of(name, least, most, List.of(), body);
    }

    /** Returns a function that takes whatever it is given. */
    public static Builtin open(String name, Body body) {
        return new Builtin(name, 0, Integer.MAX_VALUE, null, body);
    }

    public String name() {
        return name;
    }

    @Override
    public String typeName() {
        return "builtin_function_or_method";
    }

    @Override
    public PyValue call(Arguments arguments, Bounds bounds) {
        if (names != null) {
            arguments.check(name, least, most, names);
        }
        return guarded(body, arguments, bounds);
    }

    /** A function that reads an argument which is not there, or counts past all bounds, is called wrongly. */
    static PyValue guarded(Body body, Arguments arguments, Bounds bounds) {
        try {
            return body.run(arguments, bounds);
        } catch (IndexOutOfBoundsException | ArithmeticException | ClassCastException wrong) {
            throw PythonError.of("TypeError", "python.call.arguments");
        }
    }

    @Override
    public @Nullable PyValue attribute(String attribute) {
        return attribute.equals("__name__") ? new PyStr(name) : null;
    }

    @Override
    public String repr(Bounds bounds) {
        return "<built-in function " + name + ">";
    }
}
