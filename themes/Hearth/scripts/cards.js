// A deck on the table: one card at a time, drawn by chance.
import { isRightToLeft } from "./parts/direction.js";
import { kept } from "./parts/page.js";
import { deckIn } from "./cards/deck.js";
import { before, DOWN, draw, THROUGH } from "./cards/drawing.js";
import { onSwipe } from "./cards/swipe.js";

const list = document.querySelector(".card-list");
const table = document.querySelector("[data-cards]");
const lies = table.querySelector("[data-lies]");
const door = document.querySelector("[data-list-door]");
const buttons = { draw: table.querySelector("[data-draw]"), before: table.querySelector("[data-before]") };
const mine = table.querySelector("[data-mine]");
const name = `deck.${table.dataset.cards}`;
const deck = deckIn(list);

let open = DOWN;
let isShown = false; // whether the page is there: what lies open when it comes does not turn
// Of the cards that the reader keeps, those that lay open since the page came: they are few, and are gone through anew each time.
let seenOfMine = [];

// What is kept
/**
 * Which cards were drawn and which are the reader's. What is kept may be of another deck or program: only keys of this deck's cards are
 * taken.
 */
function read() {
  const part = kept.read(name);
  const keysOf = (keys) => (Array.isArray(keys) ? [...new Set(keys)].filter((key) => deck.has(key)) : []);
  return { drawn: keysOf(part?.drawn), mine: keysOf(part?.mine) };
}

function write(changes) {
  const state = { ...read(), ...changes };
  kept.write(name, state.drawn.length + state.mine.length > 0 ? state : undefined);
}

// The pile that is chosen: "all", "mine", or "level" and the level's id
const chosen = () => table.querySelector("[name=pile]:checked").value;

function pile() {
  const pile = chosen();
  if (pile === "mine") return read().mine;
  return [...deck.keys()].filter((key) => pile === "all" || pile === `level ${deck.get(key).level}`);
}

function trail() {
  const keys = pile();
  return chosen() === "mine" ? seenOfMine : read().drawn.filter((key) => keys.includes(key));
}

// What the reader does
function drawCard() {
  const keys = pile();
  const next = draw(keys, trail(), open);
  open = next.open;
  if (next.isNew) note(next, keys);
  else show();
}

function note({ open, anew }, keys) {
  const others = (drawn) => drawn.filter((key) => key !== open && !(anew && keys.includes(key)));
  if (chosen() !== "mine") return write({ drawn: [...others(read().drawn), open] });
  seenOfMine = [...others(seenOfMine), open];
  show();
}

function turnBack() {
  open = before(trail(), open) ?? open;
  show();
}

buttons.draw.addEventListener("click", drawCard);
buttons.before.addEventListener("click", turnBack);
onSwipe(table.querySelector(".card"), (way) => (way === "on" ? drawCard() : turnBack()));

// Arrow keys anywhere but where they already mean something; with Alt, browsers go back by them.
document.addEventListener("keydown", (event) => {
  const isFree = event.target === document.body || (table.contains(event.target) && event.target.type !== "radio");
  if (!isFree || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const [back, on] = isRightToLeft ? ["ArrowRight", "ArrowLeft"] : ["ArrowLeft", "ArrowRight"];
  if (event.key === on) drawCard();
  else if (event.key === back) turnBack();
  else return;
  event.preventDefault();
});

for (const choice of table.querySelectorAll("[name=pile]")) {
  choice.addEventListener("change", () => {
    open = DOWN;
    seenOfMine = [];
    show();
  });
}

mine.addEventListener("change", () => {
  const others = read().mine.filter((key) => key !== open);
  write({ mine: mine.checked ? [...others, open] : others });
});

// What lies on the table
function show() {
  if (deck.has(open) && !trail().includes(open)) open = DOWN; // Cleared, perhaps in another window.
  const isNone = pile().length === 0 && !deck.has(open);
  const face = isNone ? "none" : open;
  if (lies.dataset.lies !== face) lay(face);
  table.dataset.face = deck.has(face) ? "card" : face === DOWN ? DOWN : "words";
  mine.checked = read().mine.includes(open);
  buttons.before.setAttribute("aria-disabled", String(before(trail(), open) === undefined));
}

/** Lays a card or words there; a screen reader reads them. */
function lay(face) {
  lies.dataset.lies = face;
  const card = deck.get(face);
  if (card && isShown) table.dataset.turn = table.dataset.turn === "0" ? "1" : "0";
  if (card) lies.replaceChildren(...[...card.item.childNodes].map((node) => node.cloneNode(true)), foot(card));
  else lies.replaceChildren(face === DOWN ? "" : line("p", table.dataset[face]));
}

function foot({ title, number }) {
  const foot = line("p", "");
  foot.className = "label";
  foot.append(line("span", title ?? ""), " ", line("span", String(number)));
  return foot;
}

function line(tag, words) {
  const element = document.createElement(tag);
  element.textContent = words;
  return element;
}

// The list of all cards
function showList(isShown) {
  list.classList.toggle("shown", isShown);
  list.classList.toggle("hidden", !isShown);
  door.setAttribute("aria-expanded", String(isShown));
}

const showTarget = () => list.querySelector(":target") && showList(true);
door.addEventListener("click", () => showList(!list.classList.contains("shown")));
addEventListener("hashchange", showTarget);
showTarget();

kept.listen(show);
show();
isShown = true;
