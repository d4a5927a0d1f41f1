// The pages of a booklet in reading order: cover, help lines, instructions, the days as spreads, notes, and the back cover.
const SHEET = 4;

/** The pages as numbers in the pool, each with its label; the cover and the back cover are bare. */
export function pagesOf(index, { days, plan }) {
  const [cover, ...help] = index.front;
  const pages = [{ page: cover, isBare: true }];
  const add = (page, label) => pages.push({ page, label });
  const addNotes = () => add(index.notes[pages.length % 2 === 1 ? 0 : 1]);
  for (const page of [...help, ...(index.howTo[plan] ?? [])]) add(page);
  if (pages.length % 2 === 0) addNotes(); // days begin on left pages
  for (const day of days) {
    for (const page of day.pages) add(page, day.label);
    if (day.pages.length % 2 === 1) addNotes();
  }
  while ((pages.length + 1) % SHEET !== 0) addNotes();
  pages.push({ page: index.back[0], isBare: true });
  return pages;
}
