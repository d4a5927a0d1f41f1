// Where the reader is in a long page: its contents mark the heading that was passed last.

/** Marks the current heading in the page's contents, where it has any. */
export function markHeading() {
  document.addEventListener("DOMContentLoaded", () => {
    const links = [...document.querySelectorAll(".contents a")];
    const headings = links.map(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1)))).filter(Boolean);
    if (headings.length === 0) return;

    function mark() {
      const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight / 3).length;
      links.forEach((link, i) => (i === passed - 1 ? link.setAttribute("aria-current", "true") : link.removeAttribute("aria-current")));
    }

    let isDue = false;
    addEventListener("scroll", () => {
      if (!isDue) requestAnimationFrame(() => ((isDue = false), mark()));
      isDue = true;
    }, { passive: true });
    mark();
  });
}
