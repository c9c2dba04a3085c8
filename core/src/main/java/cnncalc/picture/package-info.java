/**
 * From a report to pictures, as SVG in {@link cnncalc.text.Markup}: {@link cnncalc.picture.Volumes}.
 *
 * <p>Depends on {@code analysis} and what that depends on; computes no figure.
 */
@NullMarked
package cnncalc.picture;

import org.jspecify.annotations.NullMarked;
