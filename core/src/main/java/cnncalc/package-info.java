/**
 * Shapes, parameters and costs of neural networks. {@link cnncalc.CnnCalc} is the way in.
 *
 * <p>Depends on all packages below it.
 */
@NullMarked
package cnncalc;

import org.jspecify.annotations.NullMarked;
