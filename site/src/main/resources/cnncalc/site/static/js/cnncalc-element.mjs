// Defines <cnn-calc> where scripts are modules; the element's program is loaded from beside this file.
// Where there are no elements, as when a server renders the page, importing it does nothing.
if (typeof customElements !== "undefined") {
  window.cnncalcBase ??= new URL(".", import.meta.url).href;
  await import("./cnncalc-element.js");
}
