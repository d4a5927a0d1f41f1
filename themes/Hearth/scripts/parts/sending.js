// Sends the address of the page, without what the reader chose on it: by the device's own list of programs, else by the clipboard.

/** Makes the page's buttons for sending work. From a folder, an address leads nobody to the page. */
export function openSending() {
  document.addEventListener("DOMContentLoaded", () => {
    const room = document.querySelector("[data-send-room]");
    if (room && location.protocol === "file:") room.remove();
  });
  document.addEventListener("click", ({ target }) => {
    const button = target.closest("[data-send]");
    if (button) send(button);
  });
}

async function send(button) {
  const url = location.origin + location.pathname;
  const title = button.dataset.send === "titled" ? document.querySelector("h1").textContent : undefined;
  // Whoever changes their mind closes the device's list.
  if (navigator.share) return navigator.share(title ? { title, url } : { url }).catch(() => {});
  const said = button.closest("[data-send-room]").querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(title ? `${title}\n${url}` : url);
    said.textContent = said.dataset.copied;
  } catch {
    said.textContent = `${said.dataset.failed} ${url}`;
  }
}
