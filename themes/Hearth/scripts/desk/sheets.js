// Imposition: pages on sheets that read from the first to the last once folded, as the generator's Sheets orders them.
const PAGES = 4;

/** The sheets for a number of pages: for each the page numbers on its front and back, left and right, and how far they move to the fold. */
export function sheetsOf(pages, { rightToLeft, sheetsPerSignature, paperThicknessMm }) {
  const sheets = [];
  for (const size of signatureSizes(Math.ceil(pages / PAGES), sheetsPerSignature)) {
    const before = sheets.length * PAGES;
    for (let depth = 0; depth < size; depth++) {
      const [outer, inner] = [size * PAGES - 2 * depth, 1 + 2 * depth];
      const side = (left, right) => (rightToLeft ? [right, left] : [left, right]).map((page) => before + page);
      const [front, back] = [side(outer, inner), side(inner + 1, outer - 1)];
      sheets.push({ front, back, creepMm: depth * paperThicknessMm, isOutside: depth === 0 });
    }
  }
  return sheets;
}

/** The fewest possible signatures, whose sizes differ by at most one sheet. */
function signatureSizes(sheets, most = sheets) {
  if (sheets === 0) return [];
  const count = Math.ceil(sheets / most);
  return Array.from({ length: count }, (_, i) => Math.floor(sheets / count) + (i < sheets % count ? 1 : 0));
}
