// Keeps a page that somebody works on up to date. It is put into served pages only; what is published has nothing of it.
import { reload, returnToPlace } from "./place.js";
import { replaceWords } from "./words.js";

const PAUSE = 500; // milliseconds before a server that is away is asked again
let shown = lookOf(document);
let events;
let dialog;
let dismissed; // the build whose mistakes somebody has put aside

function lookOf(page) {
  const { page: words, files, styles } = page.querySelector("script[data-page]").dataset;
  return { page: words, files, styles };
}

function listen() {
  events?.close();
  if (document.hidden) return;
  events = new EventSource(`/_live/events?${new URLSearchParams({ at: location.pathname, ...shown })}`);
  events.addEventListener("page", reload);
  events.addEventListener("words", renew);
  events.addEventListener("styles", (event) => restyle(event.data));
  events.addEventListener("mistakes", (event) => showMistakes(event.data));
  events.addEventListener("mended", hideMistakes);
  // After an answer that is none a browser gives up for good; while the server is away, we do not.
  events.addEventListener("error", () => {
    if (events.readyState !== EventSource.CLOSED) return;
    events.close();
    setTimeout(listen, PAUSE);
  });
}

// What is only words is put in place of the old ones, which is seen at once; where more has changed, the page is loaded anew.
async function renew() {
  events.close();
  try {
    const next = await replaceWords(shown);
    if (!next) return reload();
    shown = lookOf(next);
    listen();
  } catch {
    setTimeout(listen, PAUSE); // The server has gone: it will tell of the change when it is back.
  }
}

// The new stylesheet is put beside the old one, which goes when the new one has come: nothing flickers.
function restyle(styles) {
  shown.styles = styles;
  for (const link of document.querySelectorAll('link[rel="stylesheet"]:not([data-live])')) {
    const next = link.cloneNode();
    next.href = `${link.href.split("?")[0]}?${styles}`;
    next.addEventListener("load", () => link.remove());
    next.addEventListener("error", () => next.remove());
    link.after(next);
  }
}

function showMistakes(build) {
  if (shown.page.startsWith("mistakes-") || build === dismissed) return; // this page is the mistakes, or they have been seen
  if (!dialog) {
    dialog = document.createElement("dialog");
    dialog.className = "_live";
    const frame = document.createElement("iframe");
    frame.title = "Mistakes in the guide";
    const close = document.createElement("button");
    close.type = "button";
    close.textContent = "Show the site as it was";
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("close", () => { dismissed = dialog.dataset.build; });
    dialog.append(frame, close);
  }
  dialog.dataset.build = build;
  dialog.querySelector("iframe").src = `/_live/mistakes?${build}`;
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
}

function hideMistakes() {
  dialog?.close();
  dialog?.remove();
}

returnToPlace();
// A browser holds only six connections to a server: pages that nobody sees let go of theirs, and ask again when they are seen.
document.addEventListener("visibilitychange", () => {
  events?.close();
  listen();
});
window.addEventListener("pagehide", () => events?.close());
listen();
// A copy for reading offline that somebody tried here would answer in our place with old pages.
navigator.serviceWorker?.getRegistrations().then((workers) => workers.forEach((worker) => worker.unregister()));
