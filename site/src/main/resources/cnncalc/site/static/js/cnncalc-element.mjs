// Defines <cnn-calc> where scripts are modules; the element's program is loaded from beside this file.
window.cnncalcBase ??= new URL(".", import.meta.url).href;
await import("./cnncalc-element.js");
