// The days as the page of the plan lists them, on the screen and on paper.
import { inWords } from "./dates.js";
import { fill } from "../parts/words.js";

/** The days in order. */
export const days = [...document.querySelectorAll(".days [data-day]")].map((item) => ({
  item,
  number: Number(item.dataset.day),
  title: item.querySelector("[data-title]").textContent,
  ritual: item.querySelector("[data-ritual]")?.textContent,
  instead: item.dataset.instead,
  insteadOfRitual: item.dataset.insteadOfRitual,
  address: item.querySelector("a").href,
}));

// What only readers have who began: where they are, the date, and how a day stands.
const { here } = document.querySelector("[data-plan]").dataset;
for (const { item } of days) {
  item.querySelector("a").after(" ", place("here", here), " ", place("date"));
  item.querySelector(".on-paper").before(" ", place("state"));
}

function place(name, text = "") {
  const span = Object.assign(document.createElement("span"), { className: `label ${name}`, textContent: text, hidden: text !== "" });
  span.toggleAttribute(`data-${name}`, true);
  return span;
}

/** What is done on a day, as the reader chose. */
export const titleOf = (day, state) => (isSwapped(day, state) ? day.instead : day.title);

/** Shows on every day how it stands. */
export function showDays(state, words) {
  days.forEach((day, index) => showDay(day, state, words, index));
}

function showDay(day, state, words, index) {
  const { mark, daily, a, b } = state.days[day.number] ?? {};
  const put = (name, text) => day.item.querySelectorAll(`[data-${name}]`).forEach((place) => (place.textContent = text));
  const hasOtherRitual = daily === "instead" && day.insteadOfRitual !== undefined;
  day.item.dataset.mark = mark ?? "";
  put("title", titleOf(day, state));
  put("ritual", hasOtherRitual ? day.insteadOfRitual : day.ritual);
  put("date", state.start === undefined ? "" : inWords(state.start + index));
  put("note-a", a ?? "");
  put("note-b", b ?? "");
  const said = [
    mark && words[mark],
    isSwapped(day, state) && fill(words.instead, day.title),
    hasOtherRitual && fill(words.ritual, day.insteadOfRitual),
  ];
  put("state", said.filter(Boolean).join(" · "));
}

function isSwapped(day, state) {
  return state.days[day.number]?.practice === "instead" && day.instead !== undefined;
}
