// The page of a plan: which day is next, the first day if there is to be one, the days as they stand, the calendar, and a clean start.
import { kept } from "./parts/page.js";
import { openCalendar } from "./plan/calendar.js";
import { dayOf, inWords, onNewDay, presetting } from "./plan/dates.js";
import { showDays } from "./plan/days.js";
import { openRecord } from "./plan/record.js";
import { showToday } from "./plan/today.js";
import { openWeeks } from "./plan/weeks.js";
import { fill } from "./parts/words.js";

const room = document.querySelector("[data-plan]");
const record = openRecord(room.dataset.plan);
const { markDone: done, markLeft: left, markInstead: instead, markRitual: ritual } = room.dataset;

// The first day
const firstDay = document.querySelector("[data-first-day]");
const form = firstDay.querySelector("form");
const summary = firstDay.querySelector("summary");
const preset = presetting(form.elements.start);

function begin(start) {
  record.begin(start);
  firstDay.open = false;
  summary.focus();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  const start = dayOf(form.elements.start.value);
  if (start !== undefined) begin(start);
});
form.querySelector("[data-no-date]").addEventListener("click", () => begin(undefined));

function showFirstDay({ start }) {
  preset(start);
  summary.textContent = start === undefined ? summary.dataset.none : fill(summary.dataset.some, inWords(start, true));
  form.querySelector("[data-no-date]").hidden = start === undefined;
}

// A clean start
const clear = document.querySelector("[data-clear]");
clear.querySelector("button").addEventListener("click", () => {
  const isGone = record.clear();
  clear.querySelector("details").open = false;
  const said = clear.querySelector("[role=status]");
  said.textContent = isGone ? said.dataset.said : said.dataset.stays;
  said.focus();
});

function showClear({ start, days }) {
  clear.querySelector("details").hidden = start === undefined && Object.keys(days).length === 0;
}

const showCalendar = openCalendar(document.querySelector("[data-calendar]"), record);

function show() {
  const state = record.read();
  showToday(state);
  showFirstDay(state);
  showDays(state, { done, left, instead, ritual });
  showCalendar(state);
  showClear(state);
}

openWeeks();
kept.listen(show);
onNewDay(show);
show();
