/**
 * The hinge between what people write and what layers are: {@link cnncalc.call.Call}, a name with arguments. Readers
 * make calls, writers print them, layer types read and write their own.
 *
 * <p>Depends on {@code text}; knows no layer and no format.
 */
@NullMarked
package cnncalc.call;

import org.jspecify.annotations.NullMarked;
