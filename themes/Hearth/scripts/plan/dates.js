// Days of the calendar as whole numbers, counted from 1 January 1970. They have no hours, so neither time zones nor summer time can move
// them.
const LENGTH = 86_400_000;

/** The day that a text of the form YYYY-MM-DD names; undefined for anything else. */
export function dayOf(text) {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const number = Date.UTC(year, month - 1, day) / LENGTH;
  return textOf(number) === text ? number : undefined;
}

/** A day as YYYY-MM-DD. */
export const textOf = (day) => new Date(day * LENGTH).toISOString().slice(0, 10);

/** The day that it is here. */
export function today() {
  const now = new Date();
  return Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) / LENGTH;
}

/** A day as people here write it, in the page's language: with its weekday, and with the year where that is asked for. */
export function inWords(day, withYear = false) {
  const { lang } = document.documentElement;
  const own = navigator.languages.find((language) => language.split("-")[0] === lang.split("-")[0]) ?? lang;
  const parts = { timeZone: "UTC", weekday: "long", day: "numeric", month: "long", ...(withYear && { year: "numeric" }) };
  return new Intl.DateTimeFormat(own, parts).format(new Date(day * LENGTH));
}

/** Calls back when it has become another day while the page was open. */
export function onNewDay(act) {
  let known = today();
  const look = () => {
    if (today() === known) return;
    known = today();
    act();
  };
  document.addEventListener("visibilitychange", look);
  setInterval(look, 60_000);
}

/** Fills in a control for a date: with the day that is kept, else with today. What the reader enters stays until another day is kept. */
export function presetting(control) {
  let known = null;
  return (day) => {
    if (day !== known) control.value = textOf(day ?? today());
    known = day;
  };
}
