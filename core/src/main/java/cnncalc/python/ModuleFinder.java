package cnncalc.python;

import org.jspecify.annotations.Nullable;

/** Where a program's imports come from. */
public interface ModuleFinder {

    /**
     * Returns a module, or null where there is none.
     *
     * @param name with dots, as in {@code torch.nn}; relative ones begin with dots
     */
    @Nullable
    PyValue find(String name);
}
