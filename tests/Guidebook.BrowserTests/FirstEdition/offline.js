(() => {
  var OFFLINE = "guidebook-copy:";

  importScripts("offline-files.js");
  var root = new URL("./", self.location);
  var mine = OFFLINE + root.pathname;
  var name = `${mine}#${self.offlineFiles.version}`;
  addEventListener("install", (event) => {
    const requests = self.offlineFiles.paths.map((path) => new Request(new URL(path, root), { cache: "reload" }));
    event.waitUntil(
      caches.open(name).then((copy) => copy.addAll(requests)).then(() => self.skipWaiting())
    );
  });
  addEventListener("activate", (event) => event.waitUntil(dropOthers().then(() => self.clients.claim())));
  addEventListener("fetch", (event) => {
    const url = new URL(event.request.url);
    if (event.request.method !== "GET" || !url.href.startsWith(root.href)) return;
    if (url.pathname.endsWith("/")) url.pathname += "index.html";
    url.search = "";
    event.respondWith(caches.open(name).then((copy) => copy.match(url)).then((kept) => kept ?? fetch(event.request)));
  });
  async function dropOthers() {
    for (const other of await caches.keys()) if (other.startsWith(`${mine}#`) && other !== name) await caches.delete(other);
  }
})();
