/**
 * Questions about networks that are not there yet: which kernel makes one size of another, which input sizes and widths fit,
 * and how the numbers grow. Each is answered by trying, with the rules of the layers themselves. It uses the report, what
 * stands above it, and what reads and writes network text.
 */
@NullMarked
package cnncalc.ask;

import org.jspecify.annotations.NullMarked;
