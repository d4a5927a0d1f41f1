// Which day of a plan is next: with a first day that of the calendar, without one the first that is still open.
import { today } from "./dates.js";

/** When the next day is, the day itself, and beside a day of the calendar the one where the reader stopped, if that is earlier. */
export function nextDay(state, days) {
  const open = days.find(({ number }) => state.days[number]?.mark === undefined);
  if (state.start === undefined) return open ? { when: "next", day: open } : { when: "after" };
  const index = today() - state.start;
  if (index < 0) return { when: "before", day: days[0] };
  if (index >= days.length) return { when: "after", open };
  return { when: "today", day: days[index], open: days.indexOf(open) < index ? open : undefined };
}
