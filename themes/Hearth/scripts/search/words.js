// Words as search compares them: lower case, without accents and apostrophes. The generator takes them out of texts in the same way,
// accents apart.
const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}\p{Mn}'’]*/gu;
const JOINED = /[\p{L}\p{Nd}'’]+(?:[-‐‑–][\p{L}\p{Nd}'’]+)+/gu;

/** A word as it is compared. */
export const fold = (word) =>
  word
    .normalize("NFD")
    .replace(/[\p{Mn}'’]/gu, "")
    .toLowerCase();

/** The words of a text in their order, folded. */
export const plainWordsOf = (text) => (text.match(WORD) ?? []).map(fold);

/** The words of a text, folded; what is joined by hyphens counts as one word, too. */
export const wordsOf = (text) => [
  ...plainWordsOf(text),
  ...(text.match(JOINED) ?? []).map((joined) => fold(joined.replace(/[-‐‑–]/g, ""))),
];

/** The text in pieces, in order: each word by itself, and what stands between. */
export function piecesOf(text) {
  const pieces = [];
  let end = 0;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (index > end) pieces.push({ text: text.slice(end, index) });
    pieces.push({ text: word, word: fold(word) });
    end = index + word.length;
  }
  if (end < text.length) pieces.push({ text: text.slice(end) });
  return pieces;
}
