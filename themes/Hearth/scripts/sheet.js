// A sheet to write on: what is written stays in the page, and on the device with the reader's yes; it can be printed, with its words or
// without.
import { kept } from "./parts/page.js";

const sheet = document.querySelector("[data-sheet]");
const tools = document.querySelector("[data-sheet-tools]");
const said = tools.querySelector("[data-cleared]");
const name = `sheet.${sheet.dataset.sheet}`;
const controls = [...sheet.querySelectorAll("textarea, input")];

/** What is written, by the names of the fields. Names that this sheet does not have stay: they may be of an older or newer one. */
function written() {
  const words = kept.read(name);
  return typeof words === "object" && words !== null && !Array.isArray(words) ? words : {};
}

function show() {
  const words = written();
  for (const control of controls) {
    const value = words[control.name];
    if (control.type === "textarea") put(control, typeof value === "string" ? value : "");
    else if (control.type === "checkbox") control.checked = Array.isArray(value) && value.includes(control.value);
    else control.checked = value === control.value;
  }
}

function put(text, words) {
  text.value = words; // The cursor stays where these are the words that stand there.
  // The last line break of a text shows no line; this one lets the reader's own last one show.
  text.nextElementSibling.textContent = `${words}\n`;
}

sheet.addEventListener("input", ({ target }) => {
  const { [target.name]: before, ...others } = written();
  const value = valueOf(target);
  const words = value.length > 0 ? { ...others, [target.name]: value } : others;
  kept.write(name, Object.keys(words).length > 0 ? words : undefined);
  said.textContent = "";
});

// Enter in a box would send the form, which the page forbids, and the browser would complain of it.
sheet.closest("form").addEventListener("submit", (event) => event.preventDefault());

function valueOf({ type, name, value }) {
  return type === "checkbox" ? controls.filter((box) => box.name === name && box.checked).map((box) => box.value) : value;
}

tools.querySelector("[data-clear]").addEventListener("click", ({ target }) => {
  const isGone = kept.remove(name);
  target.closest("details").open = false;
  said.textContent = isGone ? said.dataset.cleared : said.dataset.stays;
  said.focus();
});

// The stylesheet leaves the words out of what is printed while the page says so.
for (const button of tools.querySelectorAll("[data-print]")) {
  button.addEventListener("click", () => {
    document.documentElement.dataset.printing = button.dataset.print;
    window.print();
  });
}
addEventListener("afterprint", () => delete document.documentElement.dataset.printing);

kept.listen(show);
show();
