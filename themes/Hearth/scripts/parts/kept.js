// What the reader does, in two layers: what the tab holds, from the first keystroke until it is closed, and what the device keeps, only
// after the reader has said yes. Every feature owns one part of the record, under a name.
import { blend, partsIn, recordIn, recordOf } from "./record.js";
import { openStore } from "./store.js";

/** Opens the record of a guide. */
export function openKept(guide) {
  const key = `guidebook.${guide}`;
  const [device, tab] = [openStore("localStorage", key), openStore("sessionStorage", key)];
  const listeners = new Set();
  let kept = {}; // on the device
  let held = {}; // by the tab, in place of what the device has; null for what was removed
  let isAllowed = false;
  let trouble; // "full" or "refused": why the device did not take what it was to keep
  let wasAsked = false;

  function load() {
    const wasAllowed = isAllowed;
    const record = partsIn(device.read(), guide);
    isAllowed = record !== null;
    kept = record ?? {};
    if (isAllowed && !wasAllowed) held = Object.fromEntries(Object.entries(held).map(([name, part]) => [name, blend(kept[name], part)]));
  }

  const parts = () => Object.fromEntries(Object.entries({ ...kept, ...held }).filter(([, part]) => part !== null));

  /** With a yes, what the tab holds goes to the device; what that does not take stays with the tab. */
  function settle() {
    trouble = undefined;
    if (isAllowed && Object.keys(held).length > 0) {
      trouble = device.write(recordOf(guide, parts()));
      if (!trouble) [kept, held] = [parts(), {}];
    }
    if (Object.keys(held).length > 0 || (wasAsked && !isAllowed)) tab.write(recordOf(guide, held, { wasAsked }));
    else tab.remove();
  }

  function tell() {
    for (const listener of listeners) listener();
  }

  function renew() {
    load();
    settle();
    tell();
  }

  const record = {
    /** "open": nothing yet; "held": by the tab; "kept": on the device; "full" or "refused": the device took no more than it has. */
    get state() {
      return trouble ?? (isAllowed ? "kept" : Object.keys(held).length > 0 ? "held" : "open");
    },

    /** Everything, by names; not to be changed in place. */
    get parts() {
      return parts();
    },

    /** What the tab holds and the device does not. */
    get held() {
      return held;
    },

    /** Records of other versions, as texts: they stay as they are. */
    get others() {
      return [...device.aside(), ...(isAllowed ? [] : [device.read()])].filter((text) => typeof text === "string");
    },

    /** Whether the reader was asked in this tab; "no" where that was the answer. */
    get wasAsked() {
      return wasAsked;
    },

    /** Notes that the reader was asked, so that nobody asks again, and whether they said no. */
    ask(answer = true) {
      wasAsked = answer;
      settle();
    },

    /** The part of a feature; undefined where there is none. It is to be replaced, never changed in place. */
    read: (name) => parts()[name],

    /** Replaces the part of a feature; undefined removes it. Other windows may have written in between: theirs stays. */
    write(name, part) {
      load();
      const { [name]: before, ...others } = held;
      held = part === undefined && !isAllowed ? others : { ...others, [name]: part ?? null };
      settle();
      tell();
    },

    /** Removes the part of a feature. Returns whether nothing of it is left, on the device and in the tab. */
    remove(name) {
      record.write(name, undefined);
      return [device, tab].every((store) => (partsIn(store.read(), guide)?.[name] ?? null) === null);
    },

    /** The reader says yes: what there is so far goes to the device, and so does all that follows. Returns whether it took it. */
    allow: () => put(parts()),

    /** Removes everything, on the device and in the tab. Returns whether nothing is left. */
    clear() {
      [kept, held, isAllowed, wasAsked, trouble] = [{}, {}, false, false, undefined];
      const isGone = [device.clear(), tab.clear()].every(Boolean);
      tell();
      return isGone;
    },

    /** Removes what the tab holds; what is kept with a yes stays. */
    forget() {
      held = {};
      tab.clear();
    },

    /** Everything as a text to take along. */
    take: () => recordOf(guide, parts()),

    /** The parts of a text that was taken along; null where it is not of this guide. */
    partsIn: (text) => partsIn(text, guide),

    /** Puts in place what was taken along, as a yes to keep it. Returns whether the device took it; else all is as it was. */
    bring: (text) => put(partsIn(text, guide)),

    /** Calls the listener after every change, whoever made it. */
    listen: (listener) => void listeners.add(listener),
  };

  function put(all) {
    trouble = isAllowed || device.putAside() ? device.write(recordOf(guide, all)) : "full";
    if (!trouble) {
      [kept, held, isAllowed] = [all, {}, true];
      settle();
    }
    tell();
    return !trouble;
  }

  // Another window may keep or clear, and a page that comes back from the browser's memory may be older than that.
  addEventListener("storage", (event) => (event.key === key || event.key === null) && renew());
  addEventListener("pageshow", (event) => {
    if (!event.persisted) return;
    readTab();
    renew();
  });

  function readTab() {
    const before = recordIn(tab.read(), guide);
    held = before?.parts ?? {};
    wasAsked = [true, "no"].includes(before?.wasAsked) && before.wasAsked;
  }

  readTab();
  load();
  settle();
  return record;
}
