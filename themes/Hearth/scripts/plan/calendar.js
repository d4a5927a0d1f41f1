// The form that makes a calendar file on the reader's device.
import { dayOf, presetting, textOf } from "./dates.js";
import { days, titleOf } from "./days.js";
import { calendarOf } from "./ics.js";
import { fill } from "../parts/words.js";

/** Makes the form answer; returns what is to be called with the state whenever it has changed. */
export function openCalendar(form, record) {
  const preset = presetting(form.elements.start);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const start = dayOf(form.elements.start.value);
    if (start === undefined) return;
    const time = minutesOf(form.elements.time.value);
    const calendar = calendarOf({ key: form.dataset.key, start, time, days: titled(form, record.read()) });
    save(calendar, `${form.dataset.file}-${textOf(start)}.ics`);
    const said = form.querySelector("[role=status]");
    said.textContent = said.dataset.said;
  });
  return ({ start }) => preset(start);
}

function titled(form, state) {
  const { neutral, named } = form.dataset;
  const words = form.elements.titles.value === "named" ? named : neutral;
  return days.map((day) => ({ number: day.number, title: fill(words, day.number, titleOf(day, state)) }));
}

function minutesOf(time) {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(time) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function save(text, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/calendar" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
