// Keeps the calculator for times without a network. A new version waits until the visitor takes it.
(() => {
  if (!("serviceWorker" in navigator) || !location.protocol.startsWith("http")) return;
  // From disk a manifest would be refused with a complaint, so the page does not name it itself.
  const manifest = document.createElement("link");
  manifest.rel = "manifest";
  manifest.href = "manifest.webmanifest";
  document.head.append(manifest);
  const workers = navigator.serviceWorker;
  const notice = document.getElementById("update");
  let wanted = false;
  const offer = (worker) => {
    if (!workers.controller) return;
    notice.hidden = false;
    notice.querySelector("button").onclick = () => {
      wanted = true;
      worker.postMessage("update");
    };
  };
  workers.addEventListener("controllerchange", () => wanted && location.reload());
  addEventListener("load", async () => {
    const registration = await workers.register("sw.js").catch(() => undefined);
    if (!registration) return;
    if (registration.waiting) offer(registration.waiting);
    registration.addEventListener("updatefound", () => {
      const worker = registration.installing;
      worker.addEventListener("statechange", () => worker.state === "installed" && offer(worker));
    });
  });
})();
