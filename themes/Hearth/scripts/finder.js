// The list of practices: narrows it by what is chosen in the form, and says how many fit and what comes near.
import { choose, chosenIn, inAddress, misses, offered, practicesIn, putIntoAddress } from "./parts/finding.js";
import { fill, fillCount } from "./parts/words.js";
import { nearest } from "./finder/nearest.js";

const part = (name) => document.querySelector(`[data-${name}]`);
const [form, found, near, show] = ["finder", "found", "nearest", "show"].map(part);
const door = document.querySelector(".finder-door");
const status = found.querySelector("[role=status]");
const clearers = document.querySelectorAll("[data-clear]");
const practices = practicesIn(document);
const strands = [...document.querySelectorAll("section.strand")].map((element) => ({
  element,
  practices: practices.filter((one) => element.contains(one.element)),
}));
const noneChosen = part("chosen").textContent;
const showAll = show.textContent;
const says = (name, value) => offered(form, name).find((choice) => choice.value === value).dataset.says;

/** Shows what fits the form. */
function narrow() {
  const chosen = chosenIn(form);
  let hits = 0;
  for (const practice of practices) {
    practice.element.hidden = misses(practice, chosen).length > 0;
    if (!practice.element.hidden) hits++;
  }

  for (const strand of strands) strand.element.hidden = strand.practices.every((practice) => practice.element.hidden);
  document.documentElement.classList.toggle("for-one", chosen.who === "alone");
  document.documentElement.classList.toggle("narrowed", Object.keys(chosen).length > 0);
  tell(chosen, hits);
}

function tell(chosen, hits) {
  const names = Object.keys(chosen);
  part("chosen").textContent = names.map((name) => says(name, chosen[name])).join(" · ") || noneChosen;
  const words = hits === 0 ? found.dataset.none : fillCount(found, hits, practices.length);
  status.textContent = names.length === 0 ? fill(found.dataset.all, hits) : words;
  show.textContent = names.length === 0 ? showAll : hits === 0 ? show.dataset.none : fillCount(show, hits);
  for (const clearer of clearers) clearer.disabled = names.length === 0;
  near.hidden = hits > 0;
  const minutes = offered(form, "minutes").map((choice) => choice.value).filter(Boolean);
  near.querySelector("ul").replaceChildren(...(hits > 0 ? [] : nearest(practices, chosen, minutes).map(offer)));
}

/** A button that changes as little as needed for something to fit. */
function offer({ changes, count: number }) {
  const [item, button] = [document.createElement("li"), document.createElement("button")];
  button.type = "button";
  button.textContent = fillCount(near, number, Object.entries(changes).map(([name, value]) =>
      says(name, value)).join(form.dataset.separator));
  button.addEventListener("click", () => change(() => choose(form, changes)));
  item.append(button);
  return item;
}

/** Does something to the form from elsewhere on the page, and goes to what is found then. */
function change(act) {
  act();
  update();
  status.focus();
}

function update() {
  narrow();
  putIntoAddress(chosenIn(form));
  if (found.getBoundingClientRect().top < 0) found.scrollIntoView();
}

function open(isOpen) {
  form.classList.toggle("open", isOpen);
  door.setAttribute("aria-expanded", isOpen);
}

door.addEventListener("click", () => open(!form.classList.contains("open")));
form.addEventListener("change", update);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  open(false);
  status.focus();
});
for (const clearer of clearers) clearer.addEventListener("click", () => change(() => form.reset()));

choose(form, inAddress());
narrow();
document.documentElement.classList.remove("asked");
