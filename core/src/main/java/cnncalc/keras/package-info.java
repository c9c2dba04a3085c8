/**
 * Keras's own: {@link cnncalc.keras.KerasJson} reads what {@code model.to_json()} gives.
 *
 * <p>Depends on {@code network} and what that depends on; the classes' arguments and rules are the layer types'.
 */
@NullMarked
package cnncalc.keras;

import org.jspecify.annotations.NullMarked;
