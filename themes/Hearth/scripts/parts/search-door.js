// Search's door: opens the dialog at once, so that one can type, and fetches search itself when it is first used.
const beside = document.currentScript.src;

/** Opens search by its button, and by the key / where nobody is writing. */
export function hangDoor(kept) {
  document.addEventListener("click", ({ target }) => {
    if (target.closest("[data-search]")) open();
    if (target.matches("dialog.search") || target.closest("[data-search-close]")) room().close();
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (event.target.closest("input, textarea, select, [contenteditable], dialog") || kept.read("appearance")?.keyless) return;
    event.preventDefault();
    open();
  });
}

const room = () => document.querySelector("dialog.search");

async function open() {
  const dialog = room();
  dialog.showModal();
  dialog.querySelector("input").select();
  if (dialog.dataset.state && dialog.dataset.state !== "failed") return;
  dialog.dataset.state = "coming";
  try {
    const styles = fetched("link", { rel: "stylesheet", href: new URL("search.css", beside) }).catch(() => {});
    const scripts = ["search-index.js", "search.js"].map((name) => fetched("script", { src: new URL(name, beside) }));
    await Promise.all([...scripts, styles]);
    await guidebook.search(dialog, guidebookIndex);
    dialog.dataset.state = "there";
  } catch {
    dialog.dataset.state = "failed";
  }
}

const fetched = (name, properties) =>
  new Promise((onload, onerror) => document.head.append(Object.assign(document.createElement(name), properties, { onload, onerror })));
