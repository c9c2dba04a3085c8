package cnncalc.python;

import cnncalc.text.Span;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Programs of our own that a text uses. Their places lie behind all that a text can have, so that what stands in them is
 * not shown as if it stood in the text.
 */
public final class Aside {

    /** The longest text that is read, in characters. */
    public static final int MAX_LENGTH = 256 * 1024;

    private static final String BEFORE = "#".repeat(MAX_LENGTH) + "\n";

    private Aside() {}

    /** Each is read once: what has been read never changes. */
    private static final Map<String, Program> READ = new HashMap<>();

    /** Returns a program whose places are none of a text's. */
    public static Program parse(String program) {
        Program read = READ.get(program);
        if (read == null) {
            read = Parser.parse(BEFORE + program, MAX_LENGTH);
            READ.put(program, read);
        }
        return read;
    }

    /** Returns the variables of a program, which is run when they are first asked for. */
    public static Supplier<Map<String, PyValue>> later(String program) {
        Map<String, PyValue> variables = new LinkedHashMap<>();
        return () -> {
            if (variables.isEmpty()) {
                Interpreter interpreter = new Interpreter(Map.of(), new Library(name -> null));
                interpreter.run(parse(program));
                variables.putAll(interpreter.variables());
            }
            return variables;
        };
    }

    /** Whether a place is in one of our own programs. */
    public static boolean has(@Nullable Span span) {
        return span != null && span.start() >= MAX_LENGTH;
    }
}
