// The page of settings: what the reader chooses, and all that is done with what the device keeps.
import { kept } from "./parts/page.js";
import { contentsOf } from "./parts/contents.js";
import { offlineCopy } from "./parts/offline-copy.js";
import { fill } from "./parts/words.js";

const form = document.querySelector("[data-choices]");
const said = document.querySelector("[data-said]");
const on = (name, event, act) => document.querySelector(`[data-${name}]`).addEventListener(event, act);
const say = (name) => (said.textContent = said.dataset[name]);

// Choices
function showChoices() {
  const chosen = kept.read("appearance") ?? {};
  for (const control of form.elements) {
    if (control.type === "radio") control.checked = control.value === (chosen[control.name] ?? "");
    if (control.type === "checkbox") control.checked = chosen[control.name] === true;
  }
}

form.addEventListener("change", ({ target }) => {
  const { [target.name]: before, ...others } = kept.read("appearance") ?? {};
  const value = target.type === "checkbox" ? target.checked : target.value;
  kept.write("appearance", value ? { ...others, [target.name]: value } : others);
});
kept.listen(showChoices);
showChoices();

// What there is
const here = document.querySelector("[data-here]");
const forms = Object.fromEntries([...here.querySelectorAll("data")].map((count) => [count.value, count.dataset]));
const contents = (parts) => contentsOf(parts, forms, here.dataset.rest) || here.dataset.none;

function showHere() {
  here.querySelector("p").textContent = fill(here.dataset.here, contents(kept.parts));
  document.querySelector("[data-others]").hidden = kept.others.length === 0;
}

kept.listen(showHere);
showHere();

// Taking along and bringing back
const save = (text) => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  link.download = said.dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say("taken");
};

on("take", "click", () => save(kept.take()));

on("bring", "change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  const text = await file.text().catch(() => undefined);
  target.value = "";
  if (text === undefined) return say("unread");
  const brought = kept.partsIn(text);
  if (!brought) return say("foreign");
  const bring = () => say(kept.bring(text) ? "brought" : kept.state);
  if (Object.keys(kept.parts).length === 0) return bring();
  confirm("bring", [contents(brought), contents(kept.parts)], bring);
});

on("take-others", "click", () => kept.others.forEach(save));

// Clearing
on("clear", "click", () =>
  confirm("clear", [contents(kept.parts)], async () => {
    const isGone = [kept.clear(), await offlineCopy.remove()].every(Boolean);
    say(isGone ? "cleared" : "stays");
    showCopy();
  }),
);

/** Says what an act would do, and acts only after a second press. */
function confirm(name, values, act) {
  const panel = document.querySelector(`[data-confirm=${name}]`);
  const [text, yes, no] = ["p", "[data-yes]", "[data-no]"].map((part) => panel.querySelector(part));
  text.textContent = fill(text.dataset.text, ...values);
  said.textContent = "";
  panel.hidden = false;
  yes.onclick = () => {
    panel.hidden = true;
    act();
    said.focus();
  };
  no.onclick = () => {
    panel.hidden = true;
    document.querySelector(`[data-${name}]`).focus();
  };
  text.focus();
}

// The copy for reading offline
const copy = document.querySelector("[data-copy]");

async function showCopy() {
  copy.dataset.copy = offlineCopy.isPossible ? ((await offlineCopy.isThere()) ? "there" : "none") : "impossible";
}

on("copy-make", "click", async () => {
  copy.dataset.copy = "coming";
  say((await offlineCopy.make()) ? "copied" : "failed");
  showCopy();
});

on("copy-remove", "click", async () => {
  say((await offlineCopy.remove()) ? "removed" : "stays");
  showCopy();
});

showCopy();
