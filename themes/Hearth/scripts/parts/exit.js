// The way out: by its link, or by Shift three times. The page is gone before the other website has answered.
const PAUSE = 5000; // milliseconds after which presses of Shift are forgotten

/** Makes the way out work, on pages that show it. */
export function openExit(neutralTitle) {
  const root = document.documentElement;
  let alone = false; // whether Shift went down and nothing else has happened since
  let presses = 0;
  let pause;

  const link = () => document.querySelector(".leave");
  const said = () => document.querySelector("[data-leave-said]");
  // Search shows one of its own, where somebody may be in danger even on pages that show none.
  const isShown = () => [...document.querySelectorAll("[data-leave]")].some((way) => way.getClientRects().length > 0);

  function leave() {
    root.classList.add("gone");
    document.title = neutralTitle ?? "";
    said().textContent = said().dataset.three;
    location.replace(link().href);
  }

  function count(number, words) {
    presses = number;
    if (number) link().dataset.presses = number;
    else delete link().dataset.presses;
    said().textContent = words;
    clearTimeout(pause);
    if (number) pause = setTimeout(() => count(0, said().dataset.over), PAUSE);
  }

  function press() {
    if (presses === 2) leave();
    else count(presses + 1, said().dataset[presses ? "two" : "one"]);
  }

  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-leave]")) return;
    event.preventDefault();
    leave();
  });

  // Shift counts when it is let go, and only alone: capital letters and marked text need it, too, and are no wish to leave.
  addEventListener("keydown", (event) => {
    if (event.key !== "Shift" || event.ctrlKey || event.altKey || event.metaKey) other();
    else if (!event.repeat) alone = true;
  });
  addEventListener("pointerdown", other);
  addEventListener("keyup", (event) => {
    if (event.key !== "Shift" || !alone || !isShown()) return;
    alone = false;
    press();
  });

  function other() {
    alone = false;
    if (presses) count(0, "");
  }

  // Who comes back finds the page as it was; its title is put back by what dresses the page.
  addEventListener("pageshow", (event) => {
    if (!event.persisted || !link()) return;
    root.classList.remove("gone");
    count(0, "");
  });
}
