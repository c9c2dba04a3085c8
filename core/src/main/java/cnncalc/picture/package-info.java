/**
 * From a report to pictures, as SVG in {@link cnncalc.text.Markup}: what a network is
 * drawn as is a {@link cnncalc.picture.Picture}, how a kernel moves over one layer a {@link cnncalc.picture.Sweep}.
 *
 * <p>Depends on {@code analysis} and what that depends on; computes no figure.
 */
@NullMarked
package cnncalc.picture;

import org.jspecify.annotations.NullMarked;
