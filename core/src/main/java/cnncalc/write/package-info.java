/**
 * From a report to text that people take away: {@link cnncalc.write.Formats} knows them all.
 *
 * <p>Depends on {@code analysis} and what that depends on; computes nothing.
 */
@NullMarked
package cnncalc.write;

import org.jspecify.annotations.NullMarked;
