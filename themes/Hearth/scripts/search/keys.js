// Search by keyboard: down and up go through the results, and whoever types on a result goes on in the field.

const LEAVES = ["ArrowDown", "Enter", "Tab"];

/**
 * Gives the dialog its keys. Before one of them leaves the field, `settle` draws what was typed last: a draw after it would take the focus
 * away.
 */
export function giveKeys(dialog, field, settle) {
  dialog.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    if (LEAVES.includes(event.key)) settle();
    const stops = [field, ...dialog.querySelectorAll("[data-found] :is(a, summary)")].filter(isOpen);
    const at = stops.indexOf(document.activeElement);
    if (event.key === "ArrowDown" || (event.key === "Enter" && at === 0)) goTo(event, stops[at + 1]);
    else if (event.key === "ArrowUp" && at > 0) goTo(event, stops[at - 1]);
    else if (event.key === "Escape") close(event, dialog);
    else if (at > 0 && /^[\p{L}\p{Nd}]$/u.test(event.key)) field.focus();
  });
}

/** Whether a stop is not folded away. */
const isOpen = (stop) => stop.localName === "summary" || !stop.closest("details:not([open])");

function goTo(event, stop) {
  event.preventDefault();
  stop?.focus();
}

// Some browsers take the first Escape in such a field for emptying it.
function close(event, dialog) {
  event.preventDefault();
  dialog.close();
}
