package cnncalc.read;

import cnncalc.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines between which names are looked for first: the whole text, a group, one use of a definition. */
final class Scope {

    /**
     * What a line reads from: a line, or a name that is looked for when all names are known.
     *
     * @param draft the line's position; −1 for a name
     * @param name as written; empty for a line
     * @param scope where the name stands
     * @param span where it stands in the source; null for a line
     */
    record Source(
            int draft, String name, Scope scope, @Nullable Span span) {}

    /** The scope around it; null around the whole text. */
    final @Nullable Scope outer;

    /** What the names in it begin with; empty for the whole text. */
    final String path;

    /** What the block reads, {@code in} in its lines. */
    final List<Source> inputs;

    /** What the parameters of the definition stand for. */
    final Bindings bindings;

    /** Which use of its container this is. */
    final int use;

    final boolean frozen;

    /** The use of a definition that it is, or is part of; empty where it is none. */
    final String used;

    final int depth;

    /** What the block puts out, as far as its lines say. */
    final List<Source> outputs = new ArrayList<>();

    /** The line above; null where there is none. */
    @Nullable
    Source previous;

    private final Map<String, Integer> numbers = new HashMap<>();

    /** The whole text. */
    Scope() {
        this(null, "", List.of(), Bindings.NONE, 1, /* frozen= */ false, "");
    }

    Scope(
            @Nullable Scope outer,
            String path,
            List<Source> inputs,
            Bindings bindings,
            int use,
            boolean frozen,
            String used) {
        this.outer = outer;
        this.path = path;
        this.inputs = inputs;
        this.bindings = bindings;
        this.use = use;
        this.frozen = frozen;
        this.used = used;
        this.depth = outer == null ? 0 : outer.depth + 1;
        this.previous = inputs.isEmpty() ? null : inputs.get(0);
    }

    boolean isWhole() {
        return path.isEmpty();
    }

    /** Returns the name in the network: behind the block's and a slash, behind the block's alone with a dot in front. */
    String full(String name) {
        if (isWhole()) {
            return name;
        }
        return isAbsolute(name) ? name.substring(1) : name.startsWith(".") ? path + name : path + "/" + name;
    }

    private static boolean isAbsolute(String name) {
        return name.startsWith("/");
    }

    /** Returns what a line of this name is shown as, unless it says so. */
    String shown(String name) {
        return name.startsWith(".") || isAbsolute(name) ? full(name) : name;
    }

    /** Returns the next number for lines of a label. */
    int number(String label) {
        int number = numbers.getOrDefault(label, 0) + 1;
        numbers.put(label, number);
        return number;
    }

    /** Returns what the block puts out: what its lines say, or else its last line. */
    List<Source> results() {
        Source last = previous;
        return outputs.isEmpty() && last != null ? List.of(last) : outputs;
    }
}
