/**
 * Pictures of the site that are files of pixels: what others show beside a link, and the icon. Nothing in here asks the
 * machine for a font or the time, so the same sources give the same bytes everywhere.
 */
@NullMarked
package cnncalc.site.picture;

import org.jspecify.annotations.NullMarked;
