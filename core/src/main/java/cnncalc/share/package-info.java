/**
 * A network on its way to other places: the snippets that each platform takes, and the square code of a link.
 *
 * <p>Depends on {@code write}, {@code explain}, {@code picture} and what these use.
 */
@NullMarked
package cnncalc.share;

import org.jspecify.annotations.NullMarked;
