// Asks for the typefaces that every page needs before the stylesheet does: they come sooner, and more often in time.
const NEEDED = ["literata-400", "atkinson-400", "atkinson-600"];
const PAPER = ["1em 'Literata on paper'", "italic 1em 'Literata on paper'", "1em 'Atkinson on paper'", "600 1em 'Atkinson on paper'"];

/** Asks for typefaces that lie beside a script. From a folder, browsers refuse this way of asking, and need none. */
export function askForTypefaces(script) {
  if (!location.protocol.startsWith("http")) return;
  for (const name of NEEDED) {
    const link = document.createElement("link");
    const href = new URL(`${name}.woff2`, script.src).href;
    Object.assign(link, { rel: "preload", as: "font", type: "font/woff2", crossOrigin: "anonymous", href });
    document.head.append(link);
  }
}

/** Once the page is read, asks for the typefaces of paper: the page can then be printed, and the next one has them all. */
export function askForTypefacesOfPaper() {
  if (navigator.connection?.saveData) return;
  addEventListener("load", () => {
    for (const face of PAPER) document.fonts.load(face).catch(() => {});
  });
}
