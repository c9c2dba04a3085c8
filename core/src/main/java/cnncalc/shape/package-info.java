/**
 * Sizes, shapes and all arithmetic along one axis: {@link cnncalc.shape.Window} is the only place where kernel, stride,
 * padding and dilation become a number of positions.
 *
 * <p>Depends on {@code text} and {@code term}; knows no layer.
 */
@NullMarked
package cnncalc.shape;

import org.jspecify.annotations.NullMarked;
