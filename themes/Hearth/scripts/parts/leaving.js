// Words that only the tab holds: the browser asks before they are lost, when the tab is closed or leads elsewhere. Nobody is asked
// between pages of the guide, where the tab goes on holding them, nor after "not now", which was an answer.
import { hasWords } from "./record.js";

const SOON = 1000; // milliseconds in which a click or a key leads away from a page

/** Guards the words. `home` is the address of the guide's root folder. */
export function guardWords(kept, home) {
  let stays = false;
  let forget;

  function stay() {
    stays = true;
    clearTimeout(forget);
    forget = setTimeout(() => (stays = false), SOON);
  }

  // Links within the guide, and those that open a program, such as the one for calls.
  const isHarmless = ({ href, target }) => target !== "" || href.startsWith(home) || !/^(https?|file):/.test(href);

  document.addEventListener("click", ({ target }) => {
    const link = target.closest("a[href]");
    if (link && isHarmless(link)) stay();
  });
  addEventListener("keydown", ({ key, altKey, ctrlKey, metaKey }) => {
    const isBackOrOn = (altKey || metaKey) && ["ArrowLeft", "ArrowRight", "[", "]"].includes(key);
    if (key === "F5" || ((ctrlKey || metaKey) && key.toLowerCase() === "r") || isBackOrOn) stay();
  });
  addEventListener("beforeunload", (event) => {
    if (!stays && kept.wasAsked !== "no" && hasWords(kept.held)) event.preventDefault();
  });
}
