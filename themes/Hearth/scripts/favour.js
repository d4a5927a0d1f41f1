// The page of a practice: it can be kept, to be found again in one place.
import { favour, favourites } from "./parts/favourites.js";
import { kept } from "./parts/page.js";

const button = document.querySelector("[data-favourite]");

if (button) {
  const id = button.dataset.favourite;
  const isKept = () => favourites().includes(id);
  const show = () => button.setAttribute("aria-pressed", String(isKept()));
  button.addEventListener("click", () => favour(id, !isKept()));
  kept.listen(show);
  show();
}
