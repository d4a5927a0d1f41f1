// The form for a reader's own booklet: shows what goes in, and makes the file on this device.
import { dayOf, inWords } from "../plan/dates.js";
import { fill } from "../parts/words.js";
import { contentsOf, unitOf } from "./contents.js";

const beside = document.currentScript.src;
const MILLION = 1_000_000;

/** Makes the form answer. */
export function openOwn(form) {
  const said = form.querySelector("[role=status]");
  const practices = []; // in the order in which the reader chooses them
  let index;

  if (location.protocol === "file:") {
    document.querySelector("[data-own-folder]").hidden = false;
    form.hidden = true;
    return;
  }

  const say = (key) => {
    said.textContent = said.dataset[key] ?? "";
    form.querySelector("[data-steps]").hidden = key !== "made";
  };

  async function show() {
    for (const part of form.querySelectorAll("[data-part]")) part.hidden = part.dataset.part !== form.elements.what.value;
    index ??= fetched(form.dataset.index, "json");
    try {
      showContents(form, contentsOf(chosenIn(form, practices), (await index).units));
    } catch {
      index = undefined;
      say("failed");
    }
  }

  // At every key, not when the reader leaves a control: the list above the button would move it away under a finger.
  form.addEventListener("input", ({ target }) => {
    if (target.name === "practice") {
      if (target.checked) practices.push(target.value);
      else practices.splice(practices.indexOf(target.value), 1);
    }
    say("");
    show();
  });

  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const button = form.querySelector("button");
    if (button.disabled) return;
    button.disabled = true;
    say("making");
    index ??= fetched(form.dataset.index, "json"); // once more, if it failed before
    try {
      await make(form, chosenIn(form, practices), index);
      say("made");
    } catch (error) {
      say(error instanceof RangeError || /memory|allocation/i.test(error?.message) ? "memory" : "failed");
    }
    button.disabled = false;
    said.focus();
  });

  for (const box of form.querySelectorAll("[name=practice]:checked")) practices.push(box.value);
  show();
}

/** The ids of what the reader has chosen: days of a plan from one to another, or practices. */
function chosenIn(form, practices) {
  const plan = form.elements.what.value;
  if (plan === "") return practices.map(unitOf);
  const within = ({ value, max }) => Math.min(Math.max(Math.trunc(value) || 1, 1), max);
  const [from, to] = ["from", "to"].map((end) => within(form.elements[`${end}-${plan}`]));
  return Array.from({ length: Math.max(to - from + 1, 0) }, (_, i) => `${plan}_day-${from + i}`);
}

/** "Day 4 · Thursday 3 December", or without a first day "Day 4". */
function dayWords({ dataset, elements }, number) {
  const start = dayOf(elements.start.value);
  const day = fill(dataset.day, number);
  return start === undefined ? day : fill(dataset.dated, day, inWords(start + number - 1));
}

function showContents(form, { contents, lacking }) {
  const inside = form.querySelector("[data-inside]");
  inside.replaceChildren(...contents.map(({ unit, isBrought }, i) => {
    const item = document.createElement("li");
    const part = (className, textContent) => item.append(Object.assign(document.createElement("span"), { className, textContent }));
    part("day", dayWords(form, i + 1));
    part("title", unit.title);
    if (isBrought) part("why", inside.dataset.brought);
    return item;
  }));
  form.querySelector("[data-nothing]").hidden = contents.length > 0;
  form.querySelector("button").disabled = contents.length === 0;
  const builds = form.querySelector("[data-lacking]");
  builds.hidden = lacking.length === 0;
  const list = new Intl.ListFormat(document.documentElement.lang, { type: "conjunction" });
  builds.textContent = fill(builds.dataset.lacking, list.format(lacking.map((unit) => unit.title)));
}

async function make(form, chosen, index) {
  const { dataset, elements } = form;
  const [pool, known] = await Promise.all([fetched(dataset.pool, "arrayBuffer"), index, loadMaker()]);
  const { contents } = contentsOf(chosen, known.units);
  const names = [...form.querySelectorAll("[name=name]")].map(({ value }) => value.trim()).filter((name) => name !== "");
  const booklet = await guidebook.makeBooklet(pool, known, {
    days: contents.map(({ unit }, i) => ({ pages: unit.pages, label: dayWords(form, i + 1) })),
    plan: elements.what.value,
    names,
    paper: elements.paper.value,
    way: elements.way.value,
    title: dataset.title,
    numberOf: (number) => fill("{0}", number),
  });
  const { both, long, one } = form.querySelector("[data-both]").dataset;
  const words = { ShortEdge: both, LongEdge: long, OneSided: fill(one, booklet.sheets, booklet.sheets + 1, 2 * booklet.sheets) };
  form.querySelector("[data-both]").textContent = words[elements.way.value];
  const fold = form.querySelector("[data-thin]");
  fold.textContent = booklet.sheets > Number(fold.dataset.most) ? fold.dataset.thick : fold.dataset.thin;
  save(booklet.bytes, `${dataset.file}-own.pdf`);
}

const loadMaker = () =>
  guidebook.makeBooklet ??
  new Promise((onload, onerror) => {
    const src = new URL("desk-maker.js", beside);
    document.head.append(Object.assign(document.createElement("script"), { src, onload, onerror }));
  });

async function fetched(address, form) {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status}`);
  return answer[form]();
}

function save(bytes, name) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes], { type: "application/pdf" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), MILLION);
}
