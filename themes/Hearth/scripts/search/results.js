// Draws what was found: kind by kind, the kind of the best result first, with the words that were found marked. Help stands above it.
import { piecesOf } from "./words.js";

/** Draws the results; links go out from the root of the website. */
export function drawResults(found, { entries, kinds }, root) {
  const groups = new Map();
  for (const result of found) {
    const [kind] = entries[result.id];
    if (!groups.has(kind)) groups.set(kind, []);
    groups.get(kind).push(result);
  }
  return [...groups].map(([kind, results]) => {
    const items = results.map((result) => drawResult(result, entries, root));
    return element("section", {}, element("h2", {}, kinds[kind][1]), element("ul", {}, ...items));
  });
}

/** Draws the box that leads to help. */
export const drawHelp = ({ page: [title, where], say }, root) =>
  element(
    "section",
    { className: "help" },
    element("h2", {}, say.title),
    element("p", {}, say.text),
    element("a", { href: new URL(where, root) }, title),
  );

/** Draws links to where one could look in their place. */
export const drawWays = (ways, root) =>
  element("ul", {}, ...ways.map(([title, where]) => element("li", {}, element("a", { href: new URL(where, root) }, title))));

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
