// The form for a calendar file. What makes the file is fetched with the first one, because few readers ask for one.
import { presetting } from "./dates.js";
import { days, titleOf } from "./days.js";

const src = new URL("calendar.js", document.currentScript.src);

/** Makes the form answer; returns what is to be called with the state whenever it has changed. */
export function openCalendar(form, record) {
  const preset = presetting(form.elements.start);
  const said = form.querySelector("[role=status]");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    try {
      if (!guidebook.saveCalendar) await fetched();
      const state = record.read();
      guidebook.saveCalendar(form, days.map((day) => ({ number: day.number, title: titleOf(day, state) })));
      said.textContent = said.dataset.said;
    } catch {
      said.textContent = said.dataset.failed;
    }
  });
  return ({ start }) => preset(start);
}

const fetched = () =>
  new Promise((onload, onerror) => document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror })));
