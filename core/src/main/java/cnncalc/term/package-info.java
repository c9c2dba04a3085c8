/**
 * Numbers that know how they came about: {@link cnncalc.term.Term}, its symbols, and the notations it is written in.
 *
 * <p>Depends on {@code text}; knows no layer.
 */
@NullMarked
package cnncalc.term;

import org.jspecify.annotations.NullMarked;
