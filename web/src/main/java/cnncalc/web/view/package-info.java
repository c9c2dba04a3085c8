/**
 * From a {@link cnncalc.web.view.Screen} to markup, on the JVM as in the browser; {@link cnncalc.web.view.PageView} is the
 * whole. Computes nothing.
 */
@NullMarked
package cnncalc.web.view;

import org.jspecify.annotations.NullMarked;
