// What opens and closes: the contents of a page behind their button, and the menu, which closes when the keys lead out of it.

/** Makes the page's folds open, and its menu close. */
export function openFolds() {
  document.addEventListener("click", ({ target }) => {
    const fold = target.closest(".fold");
    fold?.setAttribute("aria-expanded", String(fold.ariaExpanded !== "true"));
  });
  document.addEventListener("focusout", ({ target, relatedTarget }) => {
    const menu = target.closest("[popover]");
    if (menu && relatedTarget && !menu.contains(relatedTarget) && menu.matches(":popover-open")) menu.hidePopover();
  });
}
