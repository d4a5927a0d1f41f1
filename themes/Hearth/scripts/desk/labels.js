// What a booklet adds to the pool's pages: names on the cover; on every other page its day in the head, and names and page number at the
// foot. The places are those of the theme's booklet (booklet.css), in points.
const MM = 72 / 25.4;
const OUTER = 12 * MM;
const FOLD = 16 * MM;
const HEAD = 11.5 * MM + 9.5;
const FOOT = 8.2 * MM + 3.5;
const SMALL = 9.25;
const FOLIO = 10.5;
const GAP = 4 * MM;
const NAMES = { from: 16 * MM, bottom: 17 * MM, largest: 17, smallest: 11, leading: 1.4 };

/** The head and the foot of a page, at its outer edge; what is too long is made smaller. */
export function writePage(paper, { label, number, names }) {
  const column = paper.width - OUTER - FOLD;
  const isOuterLeft = paper.isLeft;
  const put = (words, { face, size, top, inset = 0 }) => {
    const line = fitting(paper.ink, words, { face, size, room: column - inset });
    const x = isOuterLeft ? OUTER + inset : paper.width - OUTER - inset - line.width;
    line.write(paper.page, x, top);
    return line.width;
  };
  if (label) put(label, { face: "label", size: SMALL, top: paper.height - HEAD });
  const folio = put(number, { face: "label", size: FOLIO, top: FOOT });
  if (names.length > 0) put(names.join(" · "), { face: "label", size: SMALL, top: FOOT, inset: folio + GAP });
}

/** The names at the foot of the cover: one below the other, smaller if they are long, and broken if that does not suffice. */
export function writeNames(paper, names) {
  const room = paper.width - 2 * NAMES.from;
  const lines = names.flatMap((name) => broken(paper.ink, name, room));
  const size = Math.min(...lines.map(({ size }) => size));
  lines.reverse().forEach(({ words }, i) => {
    const line = paper.ink(words, { face: "text", size });
    const x = paper.rightToLeft ? paper.width - NAMES.from - line.width : NAMES.from;
    line.write(paper.page, x, NAMES.bottom + i * size * NAMES.leading);
  });
}

/** A line that is not wider than its room, down to half of its size. */
function fitting(ink, words, { face, size, room }) {
  const { width } = ink(words, { face, size });
  return width <= room ? ink(words, { face, size }) : ink(words, { face, size: Math.max((size * room) / width, size / 2) });
}

/** A name in as many lines as it needs, with the size at which they fit. */
function broken(ink, name, room) {
  const widthOf = (words) => ink(words, { face: "text", size: NAMES.smallest }).width;
  const lines = [];
  let words = "";
  for (const part of name.split(/(?<=[\s-])/)) {
    if (words !== "" && widthOf(words + part) > room) {
      lines.push(words);
      words = "";
    }
    words += part;
    while (widthOf(words) > room) {
      const letters = [...words];
      let end = letters.length - 1;
      while (end > 1 && widthOf(letters.slice(0, end).join("")) > room) end--;
      lines.push(letters.slice(0, end).join(""));
      words = letters.slice(end).join("");
    }
  }
  lines.push(words);
  const sizeOf = (line) => Math.min(NAMES.largest, (NAMES.smallest * room) / widthOf(line));
  return lines.map((line) => line.trim()).map((line) => ({ words: line, size: sizeOf(line) }));
}
