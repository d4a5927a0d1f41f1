// The days as beads: those that are done are marked, for the eye and in their names.

/** Shows which days are done. `done` is the word for it. */
export function showBeads(days, done) {
  for (const [i, bead] of [...document.querySelectorAll(".day-braid li a")].entries()) {
    const isDone = days[i + 1]?.mark === "done";
    bead.toggleAttribute("data-done", isDone);
    bead.dataset.name ??= bead.ariaLabel;
    bead.ariaLabel = isDone ? `${bead.dataset.name}, ${done}` : bead.dataset.name;
  }
}
