// Puts words that have changed in place of the old ones, wherever that is as good as loading the page anew: in text that no script has
// looked at.
const OF_SCRIPTS = "form, button, input, select, textarea, details, dialog, svg, img, script, [id^='_']";
const FILLED = "[data-hint]"; // what scripts fill, in their own time

/**
 * Brings the page up to date; the page as it is served now, or null where it must be loaded anew.
 * @param shown What its files and styles are known by, as they are shown.
 */
export async function replaceWords(shown) {
  const answer = await fetch(location.pathname);
  const next = new DOMParser().parseFromString(await answer.text(), "text/html");
  const { files, styles } = next.querySelector("script[data-page]")?.dataset ?? {};
  const isLike =
    files === shown.files && styles === shown.styles && next.title === document.title && scriptsOf(document) === scriptsOf(next);
  const changes = isLike ? differences(document.body, next.body) : null;
  if (!changes?.length) return null;
  for (const { parent, before, old, fresh } of changes) {
    for (const node of fresh) parent.insertBefore(node, before);
    for (const node of old) node.remove();
  }
  return next;
}

// The scripts that every page has listen to the whole page. Those of single pages know its parts: their pages are loaded anew.
function scriptsOf(page) {
  const scripts = [...page.scripts].map((script) => script.getAttribute("src"));
  return scripts.length > 2 ? page : scripts.join(" ");
}

/** The smallest stretches in which two elements differ; null where there is more than text in one of them. */
function differences(old, fresh) {
  if (old.isEqualNode(fresh) || (old instanceof Element && old.matches(FILLED))) return [];
  if (!isAlike(old, fresh)) return replacement(old.parentNode, old.nextSibling, [old], [fresh]);
  const [was, is] = [[...old.childNodes], [...fresh.childNodes]];
  while (was.length && is.length && was[0].isEqualNode(is[0])) [was, is].forEach((nodes) => nodes.shift());
  let before = null;
  while (was.length && is.length && was.at(-1).isEqualNode(is.at(-1))) [before] = [was, is].map((nodes) => nodes.pop());
  if (was.length !== is.length) return replacement(old, before, was, is);
  const parts = was.map((child, i) => differences(child, is[i]));
  return parts.includes(null) ? null : parts.flat();
}

function replacement(parent, before, old, fresh) {
  return [...old, ...fresh].every(isText) ? [{ parent, before, old, fresh }] : null;
}

/** Whether two elements differ in nothing but what they have in them. */
function isAlike(old, fresh) {
  return old instanceof Element && fresh instanceof Element && old.cloneNode().isEqualNode(fresh.cloneNode());
}

function isText(node) {
  if (!(node instanceof Element)) return true;
  const all = [node, ...node.querySelectorAll("*")];
  return all.every((element) => !element.matches(OF_SCRIPTS) && Object.keys(element.dataset).every((name) => name === "meaning"));
}
