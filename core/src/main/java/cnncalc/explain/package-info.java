/**
 * From a report to formulas and sentences: {@link cnncalc.explain.Explainer}.
 *
 * <p>Depends on {@code analysis} and what that depends on; computes no figure of its own.
 */
@NullMarked
package cnncalc.explain;

import org.jspecify.annotations.NullMarked;
