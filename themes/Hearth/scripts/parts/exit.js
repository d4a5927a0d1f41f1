// The way out: by its link, or by Shift three times. The page is gone before the other website has answered, what the tab holds is
// emptied, and whoever goes back in that tab sees nothing of the guide and leaves again.
const PAUSE = 3000; // milliseconds after which presses of Shift are forgotten

const LEFT = "guidebook.left"; // the key in the tab under which the address stands to which somebody left

/** Makes the way out work, on pages that show it. */
export function openExit(kept, neutralTitle) {
  const root = document.documentElement;
  let alone = false; // whether Shift went down and nothing else has happened since
  let presses = 0;
  let pause;

  const link = () => document.querySelector(".leave");
  const said = () => document.querySelector("[data-leave-said]");
  // Search shows one of its own, where somebody may be in danger even on pages that show none.
  const isShown = () => [...document.querySelectorAll("[data-leave]")].some((way) => way.getClientRects().length > 0);

  function leave() {
    const { href } = link();
    root.classList.add("gone");
    said().textContent = said().dataset.three;
    kept.forget(); // before leaving, as browsers ask on the spot whether words may go
    remember(href);
    vanish(href);
  }

  function vanish(address) {
    root.classList.add("gone");
    document.title = neutralTitle ?? "";
    location.replace(address);
  }

  /** Leaves again where somebody has gone back to the page after they left. */
  function leaveAgain(isBack) {
    const address = leftTo();
    if (address && isBack) vanish(address);
    else if (address) remember(undefined);
    return Boolean(address && isBack);
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

  // A page that comes back from the browser's memory is hidden until it is clear that nobody left. What dresses it puts back its title.
  addEventListener("pagehide", () => root.classList.add("away"));
  addEventListener("pageshow", (event) => {
    if (!event.persisted || leaveAgain(true)) return;
    root.classList.remove("away", "gone");
    if (link()) count(0, "");
  });
  leaveAgain(performance.getEntriesByType("navigation")[0]?.type === "back_forward");
}

function leftTo() {
  try {
    return sessionStorage.getItem(LEFT);
  } catch {
    return null;
  }
}

function remember(address) {
  try {
    if (address) sessionStorage.setItem(LEFT, address);
    else sessionStorage.removeItem(LEFT);
  } catch {
    // The browser lets no page keep anything: then going back shows the page.
  }
}
