/**
 * The browser: {@link cnncalc.web.dom.Application} turns what happens on the page into events and shows the state that
 * follows. The only package that touches the DOM, storage, clipboard and history.
 */
@NullMarked
package cnncalc.web.dom;

import org.jspecify.annotations.NullMarked;
