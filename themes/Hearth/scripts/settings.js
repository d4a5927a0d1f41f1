// The page of settings: what the reader chooses, and all that is done with what the device keeps.
import { kept } from "./parts/page.js";
import { offlineCopy } from "./parts/offline-copy.js";

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

// Taking along and bringing back
on("take", "click", () => {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([kept.take()], { type: "application/json" }));
  link.download = said.dataset.file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
  say("taken");
});

on("bring", "change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  say(kept.bring(await file.text()) ? "brought" : kept.state === "refused" ? "refused" : "foreign");
  target.value = "";
});

// Clearing
on("clear", "click", async () => {
  kept.clear();
  await offlineCopy.remove();
  say("cleared");
  showCopy();
});

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
  await offlineCopy.remove();
  say("removed");
  showCopy();
});

showCopy();
