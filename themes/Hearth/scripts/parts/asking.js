// Asks whether this device may keep what the reader does: where the reader writes, at the first keystroke, once.
import { isOwn } from "./record.js";

const root = document.documentElement;

/** Makes the page's question answer, and tells the stylesheet how things stand. */
export function ask(kept) {
  const panelOf = () => document.querySelector("main .keep");

  function show() {
    root.dataset.kept = kept.state;
    const panel = panelOf();
    if (kept.state !== "held" || kept.wasAsked || !panel || !isOwn(kept.held)) return;
    kept.ask();
    const block = ["main details", "main :is(.note, .field, fieldset, li, p)"].map((place) => document.activeElement?.closest(place)).find(Boolean);
    if (block?.matches("li")) block.append(panel);
    else block?.after(panel);
    panel.classList.add("asking");
  }

  kept.listen(show);
  show();
  document.addEventListener("click", (event) => {
    const answer = event.target.closest("[data-keep]");
    if (!answer) return;
    const panel = answer.closest(".keep");
    panel.classList.remove("asking");
    panel.classList.add("answered");
    if (answer.dataset.keep === "yes") kept.allow();
    else kept.ask("no");
    panel.focus();
  });
}
