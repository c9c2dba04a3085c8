/**
 * Two networks beside each other: their layers aligned, what differs in each, and what it comes to in all; and one dense layer
 * in a network's place. {@link cnncalc.compare.Comparison} is where to begin. It uses the report and what stands above it.
 */
@NullMarked
package cnncalc.compare;

import org.jspecify.annotations.NullMarked;
