// Asks for the typefaces that every page needs before the stylesheet does: they come sooner, and more often in time.
const PAPER = ["1em 'Literata on paper'", "italic 1em 'Literata on paper'", "1em 'Atkinson on paper'", "600 1em 'Atkinson on paper'"];

/** Asks for the typefaces that a script names. From a folder, browsers refuse this way of asking, and need none. */
export function askForTypefaces(script) {
  if (!location.protocol.startsWith("http")) return;
  for (const href of script.dataset.faces.split(" ")) {
    const link = document.createElement("link");
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
