/**
 * From a format to a network: one class a format, {@link cnncalc.read.NetworkText} first.
 *
 * <p>Depends on {@code network} and what that depends on. Readers never throw for bad input: they answer a
 * {@link cnncalc.network.Reading} with problems.
 */
@NullMarked
package cnncalc.read;

import org.jspecify.annotations.NullMarked;
