// Keeps a page that somebody works on up to date. It is put into served pages only; what is published has nothing of it.
(() => {
  const own = document.currentScript;
  const shown = { page: own.dataset.page, styles: own.dataset.styles };
  let events;
  let dialog;

  function listen() {
    const address = new URLSearchParams({ at: location.pathname, page: shown.page, styles: shown.styles });
    events = new EventSource(`/_live/events?${address}`);
    events.addEventListener("page", reload);
    events.addEventListener("styles", (event) => restyle(event.data));
    events.addEventListener("mistakes", (event) => showMistakes(event.data));
    events.addEventListener("mended", hideMistakes);
    // After an answer that is none a browser gives up for good; while the server is away, we do not.
    events.addEventListener("error", () => {
      if (events.readyState !== EventSource.CLOSED) return;
      events.close();
      setTimeout(() => { if (!document.hidden) listen(); }, 500);
    });
  }

  // The lines that are read stay where they are, even when those above grow: the page that comes looks for the first of them that it still has.
  function reload() {
    const read = lines().filter((line) => line.top >= 0 && line.top < innerHeight).slice(0, 20);
    history.scrollRestoration = "manual";
    history.replaceState({ ...history.state, live: { read, top: scrollY } }, "");
    location.reload();
  }

  function returnToPlace() {
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
    if (shown.page.startsWith("mistakes-")) return; // this page is the mistakes
    if (!dialog) {
      dialog = document.createElement("dialog");
      dialog.className = "_live";
      const frame = document.createElement("iframe");
      frame.title = "Mistakes in the guide";
      const close = document.createElement("button");
      close.type = "button";
      close.textContent = "Show the site as it was";
      close.addEventListener("click", () => dialog.close());
      dialog.append(frame, close);
    }
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
    if (!document.hidden) listen();
  });
  window.addEventListener("pagehide", () => events?.close());
  if (!document.hidden) listen();
})();
