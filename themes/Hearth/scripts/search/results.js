// Draws what was found: kind by kind, the kind of the best result first, with the words that were found marked. Help stands above all.
import { ownCountry } from "../parts/region.js";
import { piecesOf } from "./words.js";

/** Draws the results; links go out from the root of the website. Sources come last, folded where there is anything else. */
export function drawResults(found, { entries, kinds }, root) {
  const groups = new Map();
  for (const result of found) {
    const [kind] = entries[result.id];
    if (!groups.has(kind)) groups.set(kind, []);
    groups.get(kind).push(result);
  }
  const isLast = ([kind]) => kinds[kind][3] === 1;
  const sorted = [...[...groups].filter((group) => !isLast(group)), ...[...groups].filter(isLast)];
  return sorted.map(([kind, results]) => {
    const list = element("ul", {}, ...results.map((result) => drawResult(result, entries, root)));
    if (!isLast([kind])) return element("section", {}, element("h2", {}, kinds[kind][1]), list);
    return element("details", { open: sorted.length === 1 }, element("summary", {}, kinds[kind][1]), list);
  });
}

/** Draws the box that leads to help: its page, then the numbers of the reader's region. */
export const drawHelp = ({ page: [title, where], say, lines = [] }, root) =>
  element(
    "section",
    { className: "help" },
    element("h2", {}, say.title),
    element("p", {}, say.text),
    element("a", { href: new URL(where, root) }, title),
    ...drawLines(linesNear(lines)),
  );

/** Draws the ways on where nothing was found: help in a box of its own, then the commonest ways in. */
export function drawWays(ways, { page } = {}, root) {
  const draw = ([title, where, summary]) => {
    const item = element("li", {}, element("a", { href: new URL(where, root) }, title));
    if (summary) item.append(element("p", {}, summary));
    return item;
  };
  const [help, others] = [ways.filter(([, where]) => where === page?.[1]), ways.filter(([, where]) => where !== page?.[1])];
  return [help, others].filter((list) => list.length > 0).map((list) => element("ul", { className: "ways" }, ...list.map(draw)));
}

/** The lines of the reader's own country; none where it is not known. */
function linesNear(lines) {
  const country = ownCountry();
  return lines.filter(([of]) => of === country);
}

function drawLines(lines) {
  if (lines.length === 0) return [];
  const items = lines.map(([, name, number, text, hours, meant]) => {
    const item = element("li", {}, element("strong", {}, name));
    if (number) item.append(" ", element("a", { className: "number", href: `tel:${number.replace(/[^+\d]/g, "")}` }, number));
    const rest = [text, hours, meant].filter(Boolean);
    if (rest.length > 0) item.append(element("p", {}, rest.join(" · ")));
    return item;
  });
  return [element("h3", {}, lines[0][0]), element("ul", {}, ...items)];
}

function drawResult({ id, terms }, entries, root) {
  const [, title, where, summary, , , of] = entries[id];
  const item = element("li", {}, element("a", { href: new URL(where, root) }, ...marked(title, terms)));
  if (of !== undefined) item.append(element("p", { className: "label" }, entries[of][1]));
  if (summary) item.append(element("p", {}, ...marked(summary, terms)));
  return item;
}

const marked = (text, terms) => piecesOf(text, terms).map(({ text, isFound }) => (isFound ? element("mark", {}, text) : text));

function element(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}
