// The page of a day: done or not today, what stands in for something, and the reader's own notes.
import { kept } from "./parts/page.js";
import { showBeads } from "./plan/beads.js";
import { inWords } from "./plan/dates.js";
import { openRecord } from "./plan/record.js";

const room = document.querySelector("[data-plan]");
const { plan, day: number } = room.dataset;
const record = openRecord(plan);
const all = (selector) => [...document.querySelectorAll(selector)];

// What stands in for something. Its place in the page is beside what it stands in for; there it is moved, as without scripts it is not
// shown.
const choice = document.querySelector("[data-other]");
const heading = document.querySelector("h1");
const ownTitle = heading.textContent;
if (choice !== null) document.querySelector("[data-own=practice]").after(choice);

function showChoice(place, isSwapped) {
  const others = all(`[data-instead=${place}]`);
  const hasChanged = isSwapped && others.length > 0;
  for (const own of all(`[data-own=${place}]`)) own.hidden = hasChanged;
  for (const other of others) other.hidden = !hasChanged;
  if (place === "practice" && choice !== null) heading.textContent = hasChanged ? choice.dataset.other : ownTitle;
}

for (const button of all("[data-swap]")) {
  const place = button.dataset.swap;
  button.addEventListener("click", () => {
    const isSwapped = record.read().days[number]?.[place] === "instead";
    record.change(number, { [place]: isSwapped ? undefined : "instead" });
    all(`[data-swap=${place}]`).find((other) => other.closest("[hidden]") === null)?.focus();
  });
}

// Done, not today, and back
const said = room.querySelector("[role=status]");

function showMark(mark) {
  for (const button of room.querySelectorAll("[data-mark]")) button.setAttribute("aria-pressed", String(button.dataset.mark === mark));
  room.querySelector("[data-undo]").dataset.undo = mark ?? "";
  said.textContent = mark ? said.dataset[mark] : "";
  for (const place of all("[data-state]")) place.textContent = mark ? place.dataset[mark] : "";
}

for (const button of room.querySelectorAll("[data-mark]")) {
  button.addEventListener("click", () => {
    const { mark } = record.read().days[number] ?? {};
    record.change(number, { mark: mark === button.dataset.mark ? undefined : button.dataset.mark });
  });
}
room.querySelector("[data-undo]").addEventListener("click", () => {
  record.change(number, { mark: undefined });
  room.querySelector("[data-mark]").focus();
});

// Notes
const notes = all("[data-note]");

function showNote(note, text) {
  if (note.value !== text) note.value = text;
  note.parentElement.dataset.written = text;
}

for (const note of notes) note.addEventListener("input", () => record.change(number, { [note.dataset.note]: note.value }));

// The last day: what was written on all of them, to print
const ownWords = document.querySelector("[data-own-words]");

function showOwnWords(days) {
  if (!ownWords) return;
  const items = [...ownWords.querySelectorAll("[data-words-of]")];
  for (const item of items) {
    const words = days[item.dataset.wordsOf] ?? {};
    for (const place of item.querySelectorAll("[data-words]")) place.textContent = words[place.dataset.words] ?? "";
    item.hidden = !words.a && !words.b;
  }
  ownWords.hidden = items.every((item) => item.hidden);
}

ownWords?.querySelector("button").addEventListener("click", () => {
  document.documentElement.dataset.printing = "words";
  window.print();
});
addEventListener("afterprint", () => delete document.documentElement.dataset.printing);

function show() {
  const { start, days } = record.read();
  const day = days[number] ?? {};
  showMark(day.mark);
  showBeads(days, document.querySelector("[data-state]").dataset.done);
  showOwnWords(days);
  for (const place of ["practice", "daily"]) showChoice(place, day[place] === "instead");
  for (const note of notes) showNote(note, day[note.dataset.note] ?? "");
  document.querySelector("[data-date]").textContent = start === undefined ? "" : inWords(start + Number(number) - 1);
}

kept.listen(show);
show();
