// The day that is next, and how far the motif has grown. A reader is welcome whenever they come.
import { braid } from "./braid.js";
import { line } from "./line.js";
import { inWords } from "./dates.js";
import { days, titleOf } from "./days.js";
import { nextDay } from "./next.js";
import { fill, fillCount } from "../parts/words.js";

const room = document.querySelector("[data-today]");
let wasUnfolded = false;
const [day, more, after] = ["day", "more", "after"].map((name) => room.querySelector(`.today-${name}`));

/** Shows the day that is next, and how far the motif has grown. */
export function showToday(state) {
  const next = nextDay(state, days);
  const { next: word, today: now, before, after: end } = room.dataset;
  const until = state.start === undefined ? "" : fill(before, inWords(state.start));
  room.querySelector("h2").textContent = { next: word, today: now, before: until, after: end }[next.when];
  show(day, next.day, state);
  show(more, next.open, state);
  after.hidden = next.when !== "after";
  showHere(state, next);
  showGrown(days.filter(({ number }) => state.days[number]?.mark === "done").length);
}

/** Marks the next day in the list, for readers who have begun, and unfolds its week. */
function showHere(state, { day: next, open }) {
  const hasBegun = state.start !== undefined || Object.keys(state.days).length > 0;
  for (const { item, number } of days) {
    const isHere = hasBegun && number === (next ?? open)?.number;
    item.querySelector("[data-here]").hidden = !isHere;
    if (isHere) item.setAttribute("aria-current", "step");
    else item.removeAttribute("aria-current");
    if (isHere && !wasUnfolded) for (const week of document.querySelectorAll("details.week")) week.open = week.contains(item);
    wasUnfolded ||= isHere;
  }
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
