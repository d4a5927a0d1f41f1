// Asks whether this device may keep what the reader does, wherever a page has room for the question.

/** Makes the page's questions answer, and tells the stylesheet how things stand. */
export function ask(kept) {
  const show = () => (document.documentElement.dataset.kept = kept.state);
  kept.listen(show);
  show();
  document.addEventListener("click", (event) => {
    const answer = event.target.closest("[data-keep]");
    if (!answer) return;
    const panel = answer.closest(".keep");
    if (answer.dataset.keep === "yes") kept.allow();
    else panel.classList.add("later");
    panel.querySelector("[role=status]").focus();
  });
}
