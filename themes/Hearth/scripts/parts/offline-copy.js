// A copy of the whole website on this device, made only when the reader asks for it. It needs a web server with https.
import { OFFLINE } from "./offline-names.js";

const home = new URL(document.querySelector("[data-home]").dataset.home, document.baseURI);
const root = new URL("./", home);

/** The copy: whether there can be one, whether there is one, making it, removing it. */
export const offlineCopy = {
  isPossible: "serviceWorker" in navigator && location.protocol !== "file:",

  async isThere() {
    // A private window may let no page know.
    const registration = await navigator.serviceWorker.getRegistration(root).catch(() => undefined);
    return registration?.scope === root.href;
  },

  /** Returns whether every file arrived. */
  async make() {
    try {
      // Its list of files is never taken from the browser's cache: a new worker with an older list would copy an older website.
      const options = { scope: root.href, updateViaCache: "none" };
      const registration = await navigator.serviceWorker.register(new URL("offline.js", root), options);
      return await isInPlace(registration);
    } catch {
      return false;
    }
  },

  /** Returns whether nothing of it is left. */
  async remove() {
    if (!this.isPossible) return true;
    try {
      const registration = await navigator.serviceWorker.getRegistration(root);
      const isGone = registration?.scope !== root.href || (await registration.unregister());
      for (const name of await names()) await caches.delete(name);
      return isGone && (await names()).length === 0;
    } catch {
      return false;
    }
  },
};

const names = async () => (await caches.keys()).filter((name) => name.startsWith(`${OFFLINE}${root.pathname}#`));

function isInPlace({ installing, waiting, active }) {
  const worker = installing ?? waiting ?? active;
  if (worker.state === "activated") return true;
  return new Promise((done) =>
    worker.addEventListener("statechange", () => {
      if (worker.state === "activated") done(true);
      if (worker.state === "redundant") done(false);
    }),
  );
}
