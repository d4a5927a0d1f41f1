// The home page of readers who come back: the next day of a plan that they follow, and what they keep. It runs before what stands below
// is drawn.
import { contentsOf } from "./parts/contents.js";
import { kept } from "./parts/page.js";
import { fill } from "./parts/words.js";
import { nextDay } from "./plan/next.js";
import { openRecord } from "./plan/record.js";

const back = document.querySelector("[data-back]");
const plans = [...back.querySelectorAll("[data-plan]")].map((room) => ({
  room,
  record: openRecord(room.dataset.plan),
  days: [...room.querySelectorAll("li")].map((item, i) => ({
    number: i + 1,
    title: item.textContent,
    instead: item.dataset.instead,
    strand: item.dataset.of,
    address: item.querySelector("a").href,
  })),
}));

let lit = []; // the strands of the days that are next

function showPlan({ room, record, days }) {
  const state = record.read();
  room.hidden = state.start === undefined && Object.keys(state.days).length === 0;
  if (room.hidden) return;
  const { day, open } = nextDay(state, days);
  const next = day ?? open ?? days[days.length - 1];
  const isSwapped = state.days[next.number]?.practice === "instead" && next.instead;
  lit.push(next.strand);
  const link = room.querySelector(".back-day a");
  link.href = next.address;
  link.textContent = fill(back.dataset.title, next.number, isSwapped ? next.instead : next.title);
}

function showHere(here) {
  const forms = Object.fromEntries([...here.querySelectorAll("data")].map((count) => [count.value, count.dataset]));
  const { appearance, ...parts } = kept.parts;
  here.hidden = Object.keys(parts).length === 0;
  here.querySelector("span").textContent = fill(here.dataset.here, contentsOf(parts, forms, here.dataset.rest));
}

function show() {
  lit = [];
  plans.forEach(showPlan);
  for (const bead of document.querySelectorAll("[data-strand]")) bead.classList.toggle("lit", lit.includes(bead.dataset.strand));
  const here = back.querySelector("[data-here]");
  if (here) showHere(here);
  back.hidden = [...back.querySelectorAll(":scope > div")].every((room) => room.hidden);
}

kept.listen(show);
show();
