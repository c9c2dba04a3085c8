/**
 * Well-known networks as data: {@link cnncalc.preset.Presets#ALL}.
 *
 * <p>Depends on nothing but {@code text}; each figure is a test.
 */
@NullMarked
package cnncalc.preset;

import org.jspecify.annotations.NullMarked;
