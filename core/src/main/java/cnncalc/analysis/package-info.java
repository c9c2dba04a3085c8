/**
 * From a network to its numbers: {@link cnncalc.analysis.Analyzer} makes a {@link cnncalc.analysis.Report} of rows,
 * totals and problems.
 *
 * <p>Depends on {@code network} and what that depends on; knows no format and no language.
 */
@NullMarked
package cnncalc.analysis;

import org.jspecify.annotations.NullMarked;
