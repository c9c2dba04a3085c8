package cnncalc.python;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a program may still use. Everything that goes through values of unknown size does so by these methods; what
 * exceeds a bound is an error that the program cannot catch.
 */
public final class Bounds {

    /** Statements, calls and elements gone through. */
    static final long MOST_STEPS = 2_000_000;

    /** Expressions and statements that lie in each other, calls included. */
    static final int MOST_LEVELS = 600;

    /** Elements of a list, characters of a text. */
    static final long MOST_ELEMENTS = 1_000_000;

    /** Elements that are copied in one go cost less than those that are gone through. */
    private static final int COPIES = 4;

    private static final int MOST_RESTARTS = 3;

    /** Steps that a program may take without making or calling a layer: what takes more goes through data. */
    private static final long MOST_IDLE = 100_000;

    private int restarts;
    private long steps;
    private int level;
    private int loops;
    private boolean settled;
    private boolean trained;
    private @Nullable LongSupplier progress;
    private long seen;
    private long next = Long.MAX_VALUE;

    public Bounds() {}

    /**
     * Watches whether a program gets on.
     *
     * @param made a number that grows whenever it does
     */
    void watch(LongSupplier made) {
        progress = made;
        trained = false;
        seen = made.getAsLong();
        next = steps + MOST_IDLE;
    }

    /** Lets a program go on behind a statement that did too much, a few times. */
    boolean again() {
        restarts++;
        steps = MOST_STEPS - MOST_STEPS / 4;
        next = progress == null ? next : steps + MOST_IDLE;
        return restarts <= MOST_RESTARTS;
    }

    /** Says that a step of training was taken: the further rounds of the loops that it is in repeat it, and add nothing. */
    public void settle() {
        settled = loops > 0;
        trained = true;
    }

    /** Whether a step of training was taken since {@link #watch}: what fails behind it belongs to no model. */
    boolean isTrained() {
        return trained;
    }

    /** Whether the loops that run now have done all that they are run for. */
    boolean isSettled() {
        return settled;
    }

    /** Begins a loop; {@link #leaveLoop} ends it. */
    void enterLoop() {
        loops++;
    }

    void leaveLoop() {
        loops--;
        settled &= loops > 0;
    }

    public void step() {
        steps(1);
    }

    /**
     * @throws PythonError if the program has done too much
     */
    public void steps(long more) {
        steps += more;
        if (steps > MOST_STEPS) {
            throw PythonError.of(PythonError.LIMIT, "python.limit.steps", MOST_STEPS);
        }
        if (steps > next) {
            requireProgress();
        }
    }

    private void requireProgress() {
        long now = progress == null ? 0 : progress.getAsLong();
        next = steps + MOST_IDLE;
        if (now == seen) {
            throw PythonError.of(PyUnknown.KIND, "python.limit.idle", MOST_IDLE);
        }
        seen = now;
    }

    /**
     * Returns the number of elements or characters that something new may have.
     *
     * @throws PythonError if it is too large
     */
    public int size(long elements) {
        if (elements > MOST_ELEMENTS) {
            throw PythonError.of(PythonError.LIMIT, "python.limit.elements", MOST_ELEMENTS);
        }
        steps(1 + elements / COPIES);
        return (int) elements;
    }

    /** Begins what may contain itself; {@link #leave} ends it. */
    void enter() {
        step();
        level++;
        if (level > MOST_LEVELS) {
            throw PythonError.of(PythonError.LIMIT, "python.limit.recursion", (long) MOST_LEVELS);
        }
    }

    void leave() {
        level--;
    }

    /**
     * Returns the elements of a value one by one, each a step.
     *
     * @throws PythonError if it cannot be gone through
     */
    public Cursor iterate(PyValue value) {
        Cursor cursor = value.iterate(this);
        if (cursor == null) {
            throw PythonError.of("TypeError", "python.iterate.not", value.typeName());
        }
        return () -> {
            step();
            return cursor.next();
        };
    }

    /** Returns the elements of a value. */
    public List<PyValue> list(PyValue value) {
        Cursor cursor = iterate(value);
        List<PyValue> elements = new ArrayList<>();
        for (PyValue element = cursor.next(); element != null; element = cursor.next()) {
            elements.add(element);
            if (elements.size() > MOST_ELEMENTS) {
                size(elements.size());
            }
        }
        return elements;
    }

    /** Returns whether two values are the same object or equal. */
    public boolean equal(PyValue left, PyValue right) {
        if (left == right) {
            return true;
        }
        enter();
        boolean equal = left.equal(right, this) || right.equal(left, this);
        leave();
        return equal;
    }

    /**
     * @throws PythonError if the value can be no key
     */
    public int hash(PyValue value) {
        enter();
        int hash = value.hash(this);
        leave();
        return hash;
    }

    /** Returns the value as code would write it. */
    public String repr(PyValue value) {
        enter();
        String repr = value.repr(this);
        size(repr.length());
        leave();
        return repr;
    }

    /** Returns the place that levels are counted from, to come back to it after an error. */
    public int level() {
        return level;
    }

    /** Comes back to a place that levels are counted from, where an error has left others open. */
    public void returnTo(int before) {
        level = before;
    }
}
