// The page can be read before its program is there. That starts with the first sign of a visitor, a turn of the wheel among
// them, at once where the address or the browser's memory holds something for it, and by itself when the page has long been
// quiet. Its bytes are there before: they are fetched soon after the page, without the work of reading them meanwhile.
(function () {
  var root = document.documentElement;
  var signs = ["pointerover", "pointerdown", "keydown", "focusin", "input", "change", "click", "dragenter", "hashchange", "scroll"];
  var soon = 1000;
  var long = 5000;
  // Until the program hears for itself; then it does again what was pressed.
  var early = (window.cnncalcEarly = { pressed: null });
  var parts = ["js/words-" + root.lang + ".js", "js/page.js"];
  var asked = false;

  function ask() {
    if (asked) return;
    asked = true;
    parts.forEach(bring);
  }

  function bring(address) {
    var script = document.createElement("script");
    script.src = address;
    script.async = false;
    script.onload = script.onerror = function (event) {
      var failed = event.type === "error";
      document.getElementById("missing").hidden = !failed;
      if (failed) setTimeout(askAgain, soon);
    };
    document.head.appendChild(script);
  }

  function expect(address) {
    var hint = document.createElement("link");
    hint.rel = "prefetch";
    hint.as = "script";
    hint.href = address;
    document.head.appendChild(hint);
  }

  function askAgain() {
    asked = false;
  }

  function stored() {
    var found = {};
    try {
      for (var i = 0; i < localStorage.length; i++) {
        var key = localStorage.key(i);
        if (key.indexOf("cnncalc.") === 0) found[key.slice(8)] = localStorage.getItem(key);
      }
    } catch (e) {
      // A page in a sandbox has no memory.
    }
    return found;
  }

  signs.forEach(function (sign) {
    addEventListener(sign, ask, { capture: true, passive: true });
  });
  addEventListener(
    "click",
    function (event) {
      if (window.cnncalcEarly && event.target.closest("[data-action]")) early.pressed = event.target;
    },
    true,
  );
  var memory = stored();
  if (memory.theme) root.dataset.theme = memory.theme;
  if (!memory.language) root.dataset.offer = (navigator.language || "").slice(0, 2);
  if (location.hash.length > 1 || Object.keys(memory).length) ask();
  addEventListener("load", function () {
    setTimeout(function () {
      if (!asked) parts.forEach(expect);
    }, soon);
    setTimeout(ask, long);
  });
})();
