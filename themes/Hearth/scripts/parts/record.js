// A record as text, and its parts.
const VERSION = 1;

/** The text of a record. */
export const recordOf = (guide, parts, more) => JSON.stringify({ guide, version: VERSION, parts, ...more });

/** The record of this guide and version that a text holds; null for any other text. */
export function recordIn(text, guide) {
  try {
    const record = JSON.parse(text);
    return isGroup(record) && record.guide === guide && record.version === VERSION && isGroup(record.parts) ? record : null;
  } catch {
    return null;
  }
}

/** The parts of the record that a text holds; null where it holds none. */
export const partsIn = (text, guide) => recordIn(text, guide)?.parts ?? null;

/** Two states of one part in one: where both say something, the later one counts. */
export function blend(earlier, later) {
  if (!isGroup(earlier) || !isGroup(later)) return later;
  const both = Object.entries(later).map(([name, value]) => [name, Object.hasOwn(earlier, name) ? blend(earlier[name], value) : value]);
  return { ...earlier, ...Object.fromEntries(both) };
}

/** Whether there is something that the reader marked, chose or wrote: which cards were drawn is not. */
export const isOwn = (parts) => Object.entries(parts).some(([name, part]) => !name.startsWith("deck.") || part?.mine?.length > 0);

/** Whether words stand among the parts, not only marks: notes of a plan, a sheet. */
export const hasWords = (parts) =>
  Object.entries(parts).some(([name, part]) =>
    name.startsWith("sheet.") ? part : name.startsWith("plan.") && Object.values(part?.days ?? {}).some((day) => day?.a || day?.b),
  );

const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
