// Keeps the calculator for times without a network. A new version waits until the visitor takes it.
(function () {
  if (!("serviceWorker" in navigator) || location.protocol.indexOf("http") !== 0) return;
  // From disk a manifest would be refused with a complaint, so the page does not name it itself.
  var manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = "manifest.webmanifest";
  document.head.appendChild(manifest);
  var workers = navigator.serviceWorker;
  var notice = document.getElementById("update");
  var wanted = false;
  function offer(worker) {
    if (!workers.controller) return;
    notice.hidden = false;
    notice.querySelector("button").onclick = function () {
      wanted = true;
      worker.postMessage("update");
    };
  }
  function watch(registration) {
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener("updatefound", function () {
      var worker = registration.installing;
      worker.addEventListener("statechange", function () {
        if (worker.state === "installed") offer(worker);
      });
    });
  }
  workers.addEventListener("controllerchange", function () {
    if (wanted) location.reload();
  });
  addEventListener("load", function () {
    // A browser may refuse; the calculator works all the same, with a network.
    workers.register("sw.js").then(watch, function () {});
  });
})();
