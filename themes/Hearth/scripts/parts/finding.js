// Finding among practices by what a form says. The form, the address of the page and the elements of the practices share their names and
// values.

/** The practices of a page: their elements with what is said of them. */
export const practicesIn = (page) => [...page.querySelectorAll("[data-practice]")].map((element) => ({ ...saidOf(element), element }));

// `dataset` would write names with hyphens in another way than the form does.
const saidOf = (element) =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => name.startsWith("data-"))
      .map(({ name, value }) => [name.slice("data-".length), value]),
  );

/** What is chosen in the form, by name, without what is left open. */
export const chosenIn = (form) => Object.fromEntries([...new FormData(form)].filter(([, value]) => value));

/** Chooses in the form, where it offers that. */
export function choose(form, choices) {
  for (const [name, value] of Object.entries(choices)) {
    const offer = offered(form, name).find((choice) => choice.value === value);
    if (offer) offer["checked" in offer ? "checked" : "selected"] = true;
  }
}

/** The choices that the form offers under a name: radios or options. */
export function offered(form, name) {
  const controls = form.elements.namedItem(name);
  return controls ? [...(controls.options ?? controls)] : [];
}

/** What is chosen and does not fit a practice, by name. */
export const misses = (practice, chosen) => Object.keys(chosen).filter((name) => !fits(practice, name, chosen[name]));

const fits = (practice, name, value) =>
  name === "minutes" ? Number(practice.minutes ?? Infinity) <= Number(value) : (practice[name] ?? "").split(" ").includes(value);

/** What the address of the page says. */
export const inAddress = () => Object.fromEntries(new URLSearchParams(location.search));

/** Lets the address say what is chosen, so that it can be kept, sent and come back to. */
export function putIntoAddress(choices) {
  const query = new URLSearchParams(choices).toString();
  try {
    history.replaceState(history.state, "", query ? `?${query}` : location.pathname);
  } catch {
    // Some browsers allow no page from a folder to do this; then the address stays as it is.
  }
}
