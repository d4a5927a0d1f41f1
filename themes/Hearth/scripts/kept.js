// The page of what the reader keeps: practices, and cards of all decks.
import { keyOf } from "./cards/deck.js";
import { favourites } from "./parts/favourites.js";
import { kept } from "./parts/page.js";

const sections = [...document.querySelectorAll(".kept")];

function isKept(item, { keptDeck }) {
  if (keptDeck === undefined) return favourites().includes(item.dataset.practice);
  const mine = kept.read(`deck.${keptDeck}`)?.mine;
  return Array.isArray(mine) && mine.includes(keyOf(item.textContent));
}

function show() {
  for (const section of sections) {
    const items = [...section.querySelectorAll(":scope > :is(ul, ol) > li")];
    for (const item of items) item.hidden = !isKept(item, section.dataset);
    section.hidden = items.every((item) => item.hidden);
  }
  document.querySelector("[data-none]").hidden = sections.some((section) => !section.hidden);
}

kept.listen(show);
show();
