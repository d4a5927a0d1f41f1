// What a word of the glossary means, shown beside it: to the pointer, to the keys, and to a first touch; a second touch follows the link.
import { isRightToLeft } from "./direction.js";

const GRACE = 300; // milliseconds in which a pointer may cross from the word to the hint
const GAP = 8; // pixels between a word and its hint, so that the frame of a focused word stays whole
const EDGE = 16; // pixels that stay free at the edges of the window

/** Makes the words of the glossary on a page show what they mean. */
export function openHints() {
  let shown; // the word whose hint is open
  let leaving;

  const hint = () => document.querySelector("[data-hint]");
  const termOf = ({ target }) => (target instanceof Element ? target.closest(".term") : null);
  const isInHint = ({ target }) => target instanceof Element && target.closest("[data-hint]") !== null;

  function show(term) {
    clearTimeout(leaving);
    if (term === shown || !hint()) return;
    hide();
    const [meaning, more] = hint().children;
    meaning.textContent = term.dataset.meaning;
    more.href = term.href;
    hint().hidden = false;
    place(hint(), term);
    term.setAttribute("aria-describedby", meaning.id);
    shown = term;
  }

  function hide() {
    clearTimeout(leaving);
    if (!shown) return;
    hint().hidden = true;
    shown.removeAttribute("aria-describedby");
    shown = undefined;
  }

  document.addEventListener("pointerover", (event) => {
    if (event.pointerType !== "mouse") return;
    const term = termOf(event);
    clearTimeout(leaving);
    if (term) show(term);
    else if (shown && !isInHint(event) && shown !== document.activeElement) leaving = setTimeout(hide, GRACE);
  });

  document.addEventListener("focusin", (event) => {
    const term = termOf(event);
    if (term?.matches(":focus-visible")) show(term);
    else if (!term && !isInHint(event)) hide();
  });

  document.addEventListener("click", (event) => {
    const term = termOf(event);
    if (term && term !== shown && event.pointerType && event.pointerType !== "mouse") {
      event.preventDefault();
      show(term);
    } else if (!term && !isInHint(event)) hide();
  });

  addEventListener("keydown", (event) => event.key === "Escape" && hide());
  addEventListener("resize", hide);
  addEventListener("pagehide", hide);
}

/** Below the word, or above it where there is no room below; never over the word, never beyond the window. */
function place(hint, term) {
  const word = term.getClientRects()[0];
  const bottom = term.getBoundingClientRect().bottom;
  const { offsetWidth: width, offsetHeight: height } = hint;
  const isRoomBelow = bottom + GAP + height < innerHeight || word.top < height + GAP;
  const begin = isRightToLeft ? word.right - width : word.left;
  const left = Math.max(EDGE, Math.min(begin, document.documentElement.clientWidth - width - EDGE));
  hint.style.left = `${left + scrollX}px`;
  hint.style.top = `${(isRoomBelow ? bottom + GAP : word.top - GAP - height) + scrollY}px`;
}
