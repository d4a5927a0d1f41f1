// What a record holds, said in a few words.
import { fillForm } from "./words.js";

const lengthOf = (list) => (Array.isArray(list) ? list.length : 0);
const sum = (numbers) => numbers.reduce((all, number) => all + number, 0);

/** What stands in the parts, as a list in words. `forms`: for each thing that is counted, the words for each plural form. */
export function contentsOf(parts, forms, rest) {
  const of = (start) => Object.entries(parts).filter(([name]) => name.startsWith(start)).map(([, part]) => part ?? {});
  const days = of("plan.").flatMap((plan) => Object.values(plan.days ?? {}));
  const counts = {
    days: days.filter((day) => day?.mark).length,
    notes: days.filter((day) => day?.a || day?.b).length,
    sheets: of("sheet.").length,
    cards: sum(of("deck.").map((deck) => lengthOf(deck.mine))),
    signs: lengthOf(parts["self-check"]?.marked),
    practices: lengthOf(parts.favourites?.practices),
  };
  const said = Object.entries(counts)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => fillForm(forms[name], count, count));
  if (Object.keys(parts).length > 0 && (said.length === 0 || parts.appearance)) said.push(rest);
  return new Intl.ListFormat(document.documentElement.lang || "en").format(said);
}
