// The calculator's files, kept all or none: each must have the content that the build wrote down.
const FILES = {files};
const CACHE = `cnncalc ${registration.scope} {version}`;
const own = (name) => name.startsWith(`cnncalc ${registration.scope} `);

addEventListener("install", (event) => {
  const requests = FILES.map(([file, integrity]) => new Request(file, { integrity, cache: "reload" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(requests)));
});

addEventListener("activate", (event) => {
  const clean = async () => {
    const names = (await caches.keys()).filter((name) => own(name) && name !== CACHE);
    await Promise.all(names.map((name) => caches.delete(name)));
    await clients.claim();
  };
  event.waitUntil(clean());
});

addEventListener("message", (event) => event.data === "update" && skipWaiting());

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !url.href.startsWith(registration.scope)) return;
  const path = url.pathname.slice(new URL(registration.scope).pathname.length) || "index.html";
  if (!FILES.some(([file]) => file === path)) return;
  event.respondWith(caches.open(CACHE).then(async (cache) => (await cache.match(path)) || fetch(event.request)));
});
