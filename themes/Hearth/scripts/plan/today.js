// Which day is next: with a first day that of the calendar, without one the first that is still open. A reader is welcome whenever they
// come.
import { braid } from "./braid.js";
import { line } from "./line.js";
import { inWords, today } from "./dates.js";
import { days, titleOf } from "./days.js";
import { fill, fillCount } from "../parts/words.js";

const room = document.querySelector("[data-today]");
const [day, more, after] = ["day", "more", "after"].map((name) => room.querySelector(`.today-${name}`));

/** Shows the day that is next, and how far the motif has grown. */
export function showToday(state) {
  const next = nextDay(state);
  const { next: word, today: now, before, after: end } = room.dataset;
  const until = state.start === undefined ? "" : fill(before, inWords(state.start));
  room.querySelector("h2").textContent = { next: word, today: now, before: until, after: end }[next.when];
  show(day, next.day, state);
  show(more, next.open, state);
  after.hidden = next.when !== "after";
  showGrown(days.filter(({ number }) => state.days[number]?.mark === "done").length);
}

/** When the next day is, the day itself, and beside a day of the calendar the one where the reader stopped, if that is earlier. */
function nextDay(state) {
  const open = days.find(({ number }) => state.days[number]?.mark === undefined);
  if (state.start === undefined) return open ? { when: "next", day: open } : { when: "after" };
  const index = today() - state.start;
  if (index < 0) return { when: "before", day: days[0] };
  if (index >= days.length) return { when: "after", open };
  return { when: "today", day: days[index], open: days.indexOf(open) < index ? open : undefined };
}

function show(place, shown, state) {
  place.hidden = shown === undefined;
  if (shown === undefined) return;
  const link = place.querySelector("a");
  link.href = shown.address;
  link.textContent = fill(room.dataset.title, shown.number, titleOf(shown, state));
}

function showGrown(done) {
  const draw = room.querySelector("svg").dataset.motif === "line" ? line : braid;
  const paths = draw(done, days.length);
  room.querySelectorAll("path").forEach((path, thread) => path.setAttribute("d", paths[thread]));
  room.querySelector("[data-count]").textContent = done === 0 ? room.dataset.none : fillCount(room, done);
}
