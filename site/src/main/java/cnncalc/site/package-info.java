/**
 * Puts the site together: {@link cnncalc.site.Build} writes the static sources and what {@code web} compiled into one
 * directory, ready for any static host.
 */
@NullMarked
package cnncalc.site;

import org.jspecify.annotations.NullMarked;
