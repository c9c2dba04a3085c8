/**
 * Tables that others have printed of a network, {@code summary()}, torchinfo, a post, held against the report: which line
 * is about which layer, what agrees, and where a number that does not agree may come from. It uses the report and what
 * stands above it.
 */
@NullMarked
package cnncalc.check;

import org.jspecify.annotations.NullMarked;
