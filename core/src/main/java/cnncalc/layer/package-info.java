/**
 * The layer types, one file each: what it is, its checks, its rules, its fields. {@link cnncalc.layer.LayerTypes#ALL} is
 * the only list of them.
 *
 * <p>Depends on {@code text}, {@code term}, {@code shape} and {@code call}; knows no graph and no format.
 */
@NullMarked
package cnncalc.layer;

import org.jspecify.annotations.NullMarked;
