// The lines that are read stay where they are, even when those above grow: the page that comes looks for the first of them that it still
// has.

/** Loads the page anew. */
export function reload() {
  const read = lines().filter((line) => line.top >= 0 && line.top < innerHeight).slice(0, 20);
  history.scrollRestoration = "manual";
  history.replaceState({ ...history.state, live: { read, top: scrollY } }, "");
  location.reload();
}

/** Scrolls a page that was loaded anew to where its reader was. */
export function returnToPlace() {
  if (!history.state?.live) return;
  const { live, ...others } = history.state;
  history.replaceState(others, "");
  addEventListener("load", () => setTimeout(() => { history.scrollRestoration = "auto"; }));
  const now = new Map(lines().map((line) => [line.text, line.top]));
  const known = live.read.find((line) => live.top > 0 && now.has(line.text));
  scrollTo({ top: known ? now.get(known.text) + scrollY - known.top : live.top, behavior: "instant" });
}

function lines() {
  const seen = [...document.querySelectorAll("main :is(h1, h2, h3, p, li, dt, dd, td)")].filter((line) => line.getClientRects().length > 0);
  return seen.map((line) => ({ text: line.textContent, top: line.getBoundingClientRect().top }));
}
