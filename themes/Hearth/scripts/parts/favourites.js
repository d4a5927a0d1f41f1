// The practices that the reader keeps.
import { kept } from "./page.js";

const NAME = "favourites";

/** Their ids, in the order in which they were kept. What comes back may be of another time or program. */
export function favourites() {
  const ids = kept.read(NAME)?.practices;
  return Array.isArray(ids) ? [...new Set(ids)].filter((id) => typeof id === "string") : [];
}

/** Keeps a practice, or no longer. */
export function favour(id, isWanted) {
  const ids = favourites().filter((other) => other !== id);
  if (isWanted) ids.push(id);
  kept.write(NAME, ids.length > 0 ? { practices: ids } : undefined);
}
