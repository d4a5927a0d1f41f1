// The calendar of a plan as a file, made on the reader's device. The page of a plan fetches this when it is first asked for.
import { calendarOf } from "./plan/ics.js";
import { dayOf, textOf } from "./plan/dates.js";
import { fill } from "./parts/words.js";

/** Makes the file that the form asks for, of days with their numbers and titles. */
guidebook.saveCalendar = (form, days) => {
  const [start, time] = [dayOf(form.elements.start.value), minutesOf(form.elements.time.value)];
  if (start === undefined) return;
  const { key, file, neutral, named } = form.dataset;
  const words = form.elements.titles.value === "named" ? named : neutral;
  const titled = days.map(({ number, title }) => ({ number, title: fill(words, number, title) }));
  save(calendarOf({ key, start, time, days: titled }), `${file}-${textOf(start)}.ics`);
};

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
