// What this device keeps for the reader: one record in local storage, written only after the reader has said yes.
// Until then everything lives in memory and is gone with the page. Every feature owns one part of the record, under a name.

/** Opens the record of a guide. */
export function openKept(guide) {
  const key = `guidebook.${guide}`;
  const listeners = new Set();
  let parts = {};
  let state = "open"; // "open": not asked or not answered; "kept": the reader said yes; "refused": the browser keeps nothing

  function load() {
    let text;
    try {
      text = localStorage.getItem(key);
    } catch {
      state = "refused";
      return;
    }
    if (text === null && state === "kept") parts = {};
    state = text === null ? "open" : "kept";
    if (text !== null) parts = partsIn(text, guide) ?? {};
  }

  function save() {
    try {
      localStorage.setItem(key, JSON.stringify({ guide, version: 1, parts }));
      return true;
    } catch {
      state = "refused";
      return false;
    }
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  const kept = {
    /** "open", "kept" or "refused". */
    get state() {
      return state;
    },

    /** The part of a feature; undefined where there is none. It is to be replaced, never changed in place. */
    read: (name) => parts[name],

    /** Replaces the part of a feature; undefined removes it. Other windows may have written in between: theirs stays. */
    write(name, part) {
      if (state === "kept") load();
      const { [name]: before, ...others } = parts;
      parts = part === undefined ? others : { ...others, [name]: part };
      if (state === "kept") save();
      tell();
    },

    /** The reader says yes: what there is so far is written down, and so is all that follows. Returns whether the browser can. */
    allow() {
      const can = save();
      if (can) state = "kept";
      tell();
      return can;
    },

    /** Removes everything, on the device and on this page. */
    clear() {
      parts = {};
      try {
        localStorage.removeItem(key);
        state = "open";
      } catch {
        state = "refused";
      }
      tell();
    },

    /** Everything as a text to take along. */
    take: () => JSON.stringify({ guide, version: 1, parts }, null, 2),

    /** Puts in place what was taken along, as a yes to keep it; returns false where the text is not of this guide. */
    bring(text) {
      const brought = partsIn(text, guide);
      if (brought === null) return false;
      parts = brought;
      return kept.allow();
    },

    /** Calls the listener after every change, whoever made it. */
    listen: (listener) => void listeners.add(listener),
  };

  // Another window may keep or clear, and a page that comes back from the browser's memory may be older than that.
  addEventListener("storage", (event) => (event.key === key || event.key === null) && (load(), tell()));
  addEventListener("pageshow", (event) => event.persisted && (load(), tell()));
  load();
  return kept;
}

function partsIn(text, guide) {
  try {
    const record = JSON.parse(text);
    const isOurs = record !== null && record.guide === guide && record.version === 1;
    return isOurs && typeof record.parts === "object" && record.parts !== null && !Array.isArray(record.parts) ? record.parts : null;
  } catch {
    return null;
  }
}
