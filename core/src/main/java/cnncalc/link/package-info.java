/**
 * A text as the part of an address behind the {@code #}, and back: {@link cnncalc.link.Link} is the only way in and out,
 * and holds the limits of both.
 *
 * <p>Depends on {@code text}.
 */
@NullMarked
package cnncalc.link;

import org.jspecify.annotations.NullMarked;
