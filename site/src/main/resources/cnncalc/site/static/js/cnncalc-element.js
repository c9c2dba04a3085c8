// <cnn-calc state="#c1:…" lang="ko" theme="dark" readonly compact>: the calculator in any page. What stands inside the
// element is shown until the program is there, and where it cannot be had.
(() => {
  if (customElements.get("cnn-calc")) return;
  const own = document.currentScript || document.querySelector('script[src*="cnncalc-element"]');
  const base = new URL(".", window.cnncalcBase || own.src);
  let program;
  const load = () =>
    (program ||= new Promise((done, failed) => {
      window.cnncalcElements = done;
      const script = document.createElement("script");
      script.src = new URL("cnncalc-embed.js", base);
      script.onerror = failed;
      document.head.append(script);
    }));

  class CnnCalc extends HTMLElement {
    static observedAttributes = ["state", "lang", "theme", "readonly", "compact"];
    #changed;

    constructor() {
      super();
      this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
    }

    connectedCallback() {
      load().then(
        (mount) => {
          if (this.isConnected) this.#changed ||= mount(this, new URL("../", base).href);
        },
        () => console.warn("cnn-calc: cnncalc-embed.js belongs beside cnncalc-element.js"),
      );
    }

    attributeChangedCallback(name, before, after) {
      if (before !== after) this.#changed?.();
    }

    get state() {
      return this.getAttribute("state") || "";
    }

    set state(value) {
      this.setAttribute("state", value);
    }
  }
  customElements.define("cnn-calc", CnnCalc);
})();
