// A calendar as a file (RFC 5545), letter by letter as the generator's CalendarWriter makes it.
import { textOf } from "./dates.js";

const MOST_OCTETS = 75;
const MINUTES = 30;
const IN_A_DAY = 24 * 60;
const encoder = new TextEncoder();

/** The file: an entry for each day with its number and title, whole days, or half an hour at a time of day given in minutes. */
export function calendarOf({ key, start, time, days }) {
  const lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Guidebook//Calendar//EN", "CALSCALE:GREGORIAN"];
  days.forEach(({ number, title }, index) => {
    lines.push("BEGIN:VEVENT", `UID:${key}-${compact(start)}-${number}@guidebook.invalid`, `DTSTAMP:${compact(start)}T000000Z`);
    lines.push(...(time === undefined ? wholeDay(start + index) : halfHour(start + index, time)));
    lines.push(`SUMMARY:${escaped(title)}`, "CLASS:PRIVATE", "TRANSP:TRANSPARENT", "END:VEVENT");
  });
  return [...lines, "END:VCALENDAR"].map(folded).join("");
}

const wholeDay = (day) => [`DTSTART;VALUE=DATE:${compact(day)}`, `DTEND;VALUE=DATE:${compact(day + 1)}`];

// Without a zone: the same hour by the clock wherever the reader is.
const halfHour = (day, time) => [`DTSTART:${moment(day, time)}`, `DTEND:${moment(day, time + MINUTES)}`];

function moment(day, minutes) {
  const [hour, minute] = [Math.floor((minutes % IN_A_DAY) / 60), minutes % 60].map((part) => String(part).padStart(2, "0"));
  return `${compact(day + Math.floor(minutes / IN_A_DAY))}T${hour}${minute}00`;
}

const compact = (day) => textOf(day).replace(/-/g, "");

const escaped = (text) => text.replace(/[\\;,]/g, "\\$&").replace(/\n/g, "\\n");

/** The line with its end, in pieces of at most 75 octets; a letter is never cut. */
function folded(line) {
  let [text, octets] = ["", 0];
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > MOST_OCTETS) [text, octets] = [`${text}\r\n `, 1];
    text += letter;
    octets += size;
  }
  return `${text}\r\n`;
}
