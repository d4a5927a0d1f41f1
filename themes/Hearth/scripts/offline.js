// The copy of the website for reading offline. It answers from the copy first and asks the network only for what is not in it.
// The files and the version stand in a script of their own: when they change, the browser fetches the new copy and drops the old one.
import { OFFLINE } from "./parts/offline-names.js";

importScripts("offline-files.js");

const root = new URL("./", self.location);
const mine = OFFLINE + root.pathname;
const name = `${mine}#${self.offlineFiles.version}`;

addEventListener("install", (event) => {
  const requests = self.offlineFiles.paths.map((path) => new Request(new URL(path, root), { cache: "reload" }));
  event.waitUntil(
    caches
      .open(name)
      .then((copy) => copy.addAll(requests))
      .then(() => self.skipWaiting()),
  );
});

// First the pages are claimed, so that no older worker opens its copy anew.
addEventListener("activate", (event) => event.waitUntil(self.clients.claim().then(dropOthers)));

addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !url.href.startsWith(root.href)) return;
  if (url.pathname.endsWith("/")) url.pathname += "index.html";
  url.search = "";
  event.respondWith(answer(event.request, url));
});

async function answer(request, url) {
  const copy = await caches.open(name);
  const kept = await copy.match(url);
  if (kept) return kept;
  try {
    return await fetch(request);
  } catch (failure) {
    // Without a network: all pages are in the copy, so that one which is not there is missing. What is to be printed is not in it.
    if (request.mode !== "navigate" || /\.(?!html$)[^./]+$/.test(url.pathname)) throw failure;
    const page = await (await copy.match(new URL("404.html", root))).text();
    const headers = { "Content-Type": "text/html; charset=utf-8" };
    return new Response(page.replace("<html ", "<html data-offline "), { status: 404, headers });
  }
}

async function dropOthers() {
  for (const other of await caches.keys()) if (other.startsWith(`${mine}#`) && other !== name) await caches.delete(other);
}
