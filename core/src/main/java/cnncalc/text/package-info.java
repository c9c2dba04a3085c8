/**
 * Words and places: {@link cnncalc.text.Message}s that become sentences in a {@link cnncalc.text.Catalog}, numbers as
 * text, positions in a source, problems with their fixes, and markup as data.
 *
 * <p>Depends on nothing; knows no network.
 */
@NullMarked
package cnncalc.text;

import org.jspecify.annotations.NullMarked;
