/**
 * The page and the JavaScript API. State and events are plain Java, tested on the JVM; {@link cnncalc.web.Page} wires
 * them to the browser, {@link cnncalc.web.Api} exports the calculator to scripts.
 *
 * <p>{@code view} makes markup of a state; {@code dom} alone touches the browser.
 */
@NullMarked
package cnncalc.web;

import org.jspecify.annotations.NullMarked;
