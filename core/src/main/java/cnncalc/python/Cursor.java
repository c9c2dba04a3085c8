package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Goes through values one by one. */
public interface Cursor {

    /** Returns the next value, or null behind the last. */
    @Nullable
    PyValue next();
}
