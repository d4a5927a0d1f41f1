// How the page looks, as the reader chose: colours, size of text, name in the tab, the way out. It is put on before anything is drawn.
const root = document.documentElement;

/** Dresses the page, and again whenever the choice changes. */
export function dress(kept, neutralTitle) {
  const title = document.title;
  const put = () => {
    const { scheme, size, exit, neutral } = kept.read("appearance") ?? {};
    mark("scheme", scheme);
    mark("size", size);
    mark("exit", exit);
    document.title = (neutral && neutralTitle) || title;
  };
  kept.listen(put);
  put();
}

function mark(name, value) {
  if (value) root.dataset[name] = value;
  else delete root.dataset[name];
}
