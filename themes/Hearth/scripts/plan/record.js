// What a reader keeps of a plan: the first day, and for each day its mark, what stands in for something, and the notes.
import { kept } from "../parts/page.js";
import { dayOf, textOf } from "./dates.js";

/** Opens what is kept of a plan. */
export function openRecord(plan) {
  const name = `plan.${plan}`;

  function write({ start, days }) {
    const isEmpty = start === undefined && Object.keys(days).length === 0;
    kept.write(name, isEmpty ? undefined : { ...(start !== undefined && { start: textOf(start) }), days });
  }

  const record = {
    /** The first day, and the days by number; what is not understood is left out. */
    read: () => sound(kept.read(name)),

    /** Chooses the first day; undefined for none. */
    begin: (start) => write({ ...record.read(), start }),

    /** Changes something of a day: its mark ("done", "left", none), its practice or ritual ("instead", none), its notes a and b. */
    change(number, values) {
      const { start, days } = record.read();
      const { [number]: before, ...others } = days;
      const day = soundDay({ ...before, ...values });
      write({ start, days: Object.keys(day).length === 0 ? others : { ...others, [number]: day } });
    },

    /** Removes everything. Returns whether nothing is left. */
    clear: () => kept.remove(name),
  };
  return record;
}

/** What comes back may be from an older version or from another hand. */
function sound(part) {
  const { start, days } = isGroup(part) ? part : {};
  const known = Object.entries(isGroup(days) ? days : {}).filter(([number]) => /^\d+$/.test(number));
  return { start: dayOf(start), days: Object.fromEntries(known.map(([number, day]) => [number, soundDay(day)])) };
}

function soundDay(day) {
  const sound = {};
  if (!isGroup(day)) return sound;
  if (day.mark === "done" || day.mark === "left") sound.mark = day.mark;
  for (const place of ["practice", "daily"]) if (day[place] === "instead") sound[place] = "instead";
  for (const note of ["a", "b"]) if (typeof day[note] === "string" && day[note] !== "") sound[note] = day[note];
  return sound;
}

const isGroup = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
