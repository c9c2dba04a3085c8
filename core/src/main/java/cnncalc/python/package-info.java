/**
 * Reads model code: Python that defines networks, run on shapes instead of numbers.
 *
 * <p>{@link cnncalc.python.Parser} makes a {@link cnncalc.python.Program}, {@link cnncalc.python.Interpreter} runs it on
 * {@link cnncalc.python.PyValue}s; a framework joins in with values of its own. What cannot be run is refused with its
 * place, by a {@link cnncalc.python.PythonError}; nothing is skipped silently, and {@link cnncalc.python.Bounds} ends
 * what would not end.
 *
 * <p>Depends on {@code call} and {@code text}; knows no framework.
 */
@NullMarked
package cnncalc.python;

import org.jspecify.annotations.NullMarked;
