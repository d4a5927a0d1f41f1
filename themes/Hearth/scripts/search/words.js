// Words as search compares them. The generator takes them out of texts in the same way (SearchWords.cs), folding apart.

/** Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Chinese characters. */
const UNPARTED =
  "\\u0e01-\\u0e4e\\u0e81-\\u0ece\\u1000-\\u103f\\u1780-\\u17d3\\u3005-\\u3007\\u3041-\\u30fa\\u30fc-\\u30ff\\u31f0-\\u31ff" +
  "\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\uff66-\\uff9f\\u{20000}-\\u{3ffff}";

/** Marks of a letter, with the voicing marks of half-width kana. */
const MARK = "\\p{M}\\uff9e\\uff9f";

/** Signs inside a word that are no part of it: apostrophes, hidden hyphens, joiners. */
const INSIDE = "'’\\u00ad\\u200c\\u200d";

const WORD = new RegExp(`[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}${MARK}${INSIDE}]*`, "gu");
const JOINED = /[\p{L}\p{Nd}'’]+(?:[-‐‑–][\p{L}\p{Nd}'’]+)+/gu;

/** A run of unparted letters, a word of others with the signs that belong to its name (C++, C#), or a symbol such as an emoji. */
const TOKEN = new RegExp(
  `(?<run>[${UNPARTED}][${UNPARTED}${MARK}${INSIDE}]*)|` +
    `(?<word>(?![${UNPARTED}])[\\p{L}\\p{Nd}](?:(?![${UNPARTED}])[\\p{L}\\p{Nd}${MARK}${INSIDE}])*)` +
    `(?<sign>(?:\\+\\+|#)(?![\\p{L}\\p{Nd}]))?|(?<symbol>\\p{So})`,
  "gu",
);
const LETTER = new RegExp(`[^${MARK}${INSIDE}][${MARK}${INSIDE}]*`, "gu");
const lettersOf = (run) => run.match(LETTER) ?? []; // marks without a letter are none

/** Accents and other marks without which a word is still the same: Latin, Greek, Cyrillic, Hebrew and Arabic ones. */
const ACCENTS = /[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640'’\u00ad\u200c\u200d]/gu;

/** Letters that people write in two ways. */
const ALIKE = { œ: "oe", æ: "ae", ß: "ss", ø: "o", ł: "l", đ: "d", ı: "i", ي: "ی", ى: "ی", ك: "ک", ς: "σ" };
const ALIKES = new RegExp(`[${Object.keys(ALIKE).join("")}]`, "gu");
const DIGITS = /[٠-٩۰-۹]/gu;

const PLAIN = /^[a-z0-9]*$/;

/** A word as it is compared: lower case, without accents and apostrophes, wide and narrow forms alike. */
export function fold(word) {
  if (PLAIN.test(word)) return word;
  return word
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(ACCENTS, "")
    .replace(ALIKES, (letter) => ALIKE[letter])
    .replace(DIGITS, (digit) => digit.charCodeAt(0) & 15)
    .normalize("NFKC");
}

/** The words of a text in their order, folded; a run of letters without spaces is one. */
export const plainWordsOf = (text) => (text.match(WORD) ?? []).map(fold);

/** The words of a text, folded, as the index holds them; what is joined by hyphens counts as one word, too. */
export const wordsOf = (text) => [...tokensOf(text, true), ...joinedOf(text)];

/** The words of a query: without the last letter of a run by itself, which the index holds for those who type it alone. */
export const queryWordsOf = (text) => [...tokensOf(text, false), ...joinedOf(text)];

const joinedOf = (text) => (text.match(JOINED) ?? []).map((joined) => fold(joined.replace(/[-‐‑–]/g, "")));

function* tokensOf(text, withLast) {
  for (const { groups } of text.matchAll(TOKEN)) {
    const { run, word, sign, symbol } = groups;
    if (run) yield* pairsOf(run, withLast).map(fold);
    if (word) yield fold(word);
    if (sign) yield fold(word) + sign;
    if (symbol) yield symbol;
  }
}

/** The letters of a run in pairs; in the index, the last letter by itself, too. */
function pairsOf(run, withLast) {
  const letters = lettersOf(run);
  const pairs = letters.slice(1).map((letter, i) => letters[i] + letter);
  return withLast || letters.length === 1 ? [...pairs, ...letters.slice(-1)] : pairs;
}

/** The text in pieces, in order: what was found by one of the terms, and what stands between. */
export function piecesOf(text, terms) {
  const pieces = [];
  let end = 0;
  const add = (start, stop, isFound) => {
    if (stop <= end) return;
    if (start > end) pieces.push({ text: text.slice(end, start), isFound: false });
    pieces.push({ text: text.slice(Math.max(start, end), stop), isFound });
    end = stop;
  };
  const has = (word) => terms.includes(fold(word));
  for (const { 0: whole, index, groups } of text.matchAll(TOKEN)) {
    if (!groups.run) {
      const name = groups.symbol ?? fold(groups.word) + (groups.sign ?? "");
      if (terms.includes(name) || (groups.sign && has(groups.word))) add(index, index + whole.length, true);
      continue;
    }
    let at = index + groups.run.search(LETTER);
    let before = "";
    for (const letter of lettersOf(groups.run)) {
      if (before && has(before + letter)) add(at - before.length, at + letter.length, true);
      else if (has(letter)) add(at, at + letter.length, true);
      at += letter.length;
      before = letter;
    }
  }
  if (end < text.length) pieces.push({ text: text.slice(end), isFound: false });
  return pieces;
}
