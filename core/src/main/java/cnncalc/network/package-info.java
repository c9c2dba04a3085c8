/**
 * The graph: {@link cnncalc.network.Network} holds {@link cnncalc.network.Node}s, each a layer with the names of those it
 * reads from, and says what is wrong with their connections.
 *
 * <p>Depends on {@code layer} and what that depends on; computes nothing.
 */
@NullMarked
package cnncalc.network;

import org.jspecify.annotations.NullMarked;
