// One of the browser's stores, with one record under one key, and beside it records of other versions that were set aside.

/** Opens a store by its name. */
export function openStore(name, key) {
  const asideKey = (number) => `${key}.aside-${number}`;
  const attempt = (act) => {
    try {
      return act(window[name]);
    } catch {
      return undefined; // The browser lets no page keep anything.
    }
  };

  const store = {
    /** The text; null where there is none, undefined where the browser gives none. */
    read: () => attempt((place) => place.getItem(key)),

    /** Writes; returns undefined, or why that failed: "full" or "refused". What was there stays then. */
    write(text) {
      try {
        window[name].setItem(key, text);
        return undefined;
      } catch ({ name }) {
        return /quota/i.test(name) ? "full" : "refused";
      }
    },

    remove: () => attempt((place) => place.removeItem(key)),

    /** The texts that were set aside. */
    aside: () => asideKeys().map((other) => attempt((place) => place.getItem(other))),

    /** Sets aside what another version wrote. Returns false where there is no room for that; it stays where it is then. */
    putAside() {
      const text = store.read();
      if (typeof text !== "string") return true;
      try {
        window[name].setItem(asideKey(asideKeys().length + 1), text);
        return true;
      } catch {
        return false;
      }
    },

    /** Removes everything, what was set aside too. Returns whether nothing is left. */
    clear() {
      for (const other of asideKeys()) attempt((place) => place.removeItem(other));
      store.remove();
      return typeof store.read() !== "string" && asideKeys().length === 0;
    },
  };

  const asideKeys = () => attempt((place) => Object.keys(place).filter((other) => other.startsWith(`${key}.aside-`))) ?? [];
  return store;
}
