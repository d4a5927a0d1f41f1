// The self-check: signs can be marked, and the places to begin of the marked ones come together. Nothing is counted.
import { kept } from "./parts/page.js";

const NAME = "self-check";
const signs = [...document.querySelectorAll("[data-sign]")];
const begin = document.querySelector("[data-begin]");

/** The ids of the marked signs. What is kept may come from another time or program: all but a list is as nothing. */
function marked() {
  const marks = kept.read(NAME)?.marked;
  return Array.isArray(marks) ? marks : [];
}

function show() {
  const marks = marked();
  for (const sign of signs) sign.checked = marks.includes(sign.value);
  if (!begin) return;
  const places = [...begin.querySelectorAll("[data-signs]")];
  for (const place of places) place.hidden = !place.dataset.signs.split(" ").some((sign) => marks.includes(sign));
  begin.querySelector("[data-none]").hidden = places.some((place) => !place.hidden);
}

for (const sign of signs) {
  sign.addEventListener("change", () => {
    const marks = signs.filter((other) => other.checked).map((other) => other.value);
    kept.write(NAME, marks.length > 0 ? { marked: marks } : undefined);
  });
}
kept.listen(show);
show();
