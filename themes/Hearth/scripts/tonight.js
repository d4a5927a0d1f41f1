// Suggests one practice that asks little, and another at a touch: each once before any comes again.
import { choose, chosenIn, inAddress, misses, practicesIn, putIntoAddress } from "./parts/finding.js";

const part = (name) => document.querySelector(`[data-${name}]`);
const form = part("tonight");
const [another, only, nothing, status] = [part("another"), part("only"), part("nothing"), document.querySelector(".another [role=status]")];
const practices = practicesIn(document).map((practice) => ({ ...practice, upTo: practice.element.closest("[data-up-to]").dataset.upTo }));
const fitting = () => practices.filter((practice) => misses(practice, chosenIn(form)).length === 0);
let pile = [];
let shown;

/** A new pile of what fits, in any order, but first what makes good use of the time, and last what is shown now. */
function deal() {
  const { minutes } = chosenIn(form);
  const place = (practice) => (practice === shown ? 2 : practice.upTo === minutes ? 0 : 1);
  pile = shuffled(fitting()).sort((one, other) => place(one) - place(other));
}

function shuffled(list) {
  const left = [...list];
  return list.map(() => left.splice(Math.floor(Math.random() * left.length), 1)[0]);
}

function suggest(practice) {
  shown?.element.classList.remove("shown");
  practice?.element.classList.add("shown");
  shown = practice;
  const many = fitting().length;
  another.hidden = many < 2;
  only.hidden = many !== 1;
  nothing.hidden = many > 0;
  document.documentElement.classList.toggle("for-one", chosenIn(form).who === "alone");
  putIntoAddress({ ...chosenIn(form), ...(practice && { one: practice.practice }) });
}

/** The next of the pile; a new pile where it has come to its end. */
function next() {
  if (pile.length === 0) deal();
  suggest(pile.shift());
}

/** What is suggested, how long it takes, and for whom: for those who hear it. */
function say() {
  const told = shown ? [...shown.element.querySelectorAll(".name-of, .glance li")] : [nothing];
  status.textContent = told.map((part) => part.textContent.trim()).join(", ");
}

another.addEventListener("click", () => {
  next();
  say();
});

form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("change", ({ target }) => {
  deal();
  if (target.name !== "minutes" && fitting().includes(shown)) suggest(shown);
  else next();
  say();
});

const { one, ...choices } = inAddress();
choose(form, choices);
const before = fitting().find((practice) => practice.practice === one);
if (before) suggest(before);
else next();
document.documentElement.classList.remove("asked");
