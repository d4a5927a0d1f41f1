// The words that a typed word may stand for: itself, those that the guide calls equal, the one that it misspells, and those that begin
// alike.
import { isSlip } from "./slips.js";
import { fold } from "./words.js";

/** What a form counts beside the word as it was typed. */
const EQUAL = 0.4;
const SLIP = 0.8;
const STEM = 0.5;

/** A shorter word is taken as it is typed: one slip away from it lie too many others. */
const LEAST = 5;

/** How much of an unknown word its stem must hold: "argu" of "arguing", but not "chea" of "cheating". */
const STEM_SHARE = 0.55;
const LEAST_STEM = 4;
const MOST_CUT = 4;

/**
 * Returns a function that gives the forms of a word, each with what it counts and whether it is only a beginning. A word that the guide
 * (`known`), its list of equal words or the list of plain words has is never bent into another one.
 */
export function formFinderOf({ known, equal = [], plain = "", isKept }) {
  const equals = equalsOf(equal);
  const plains = new Set(plain.split(" ").map(fold));
  const isRight = (word) => known.has(word) || equals.has(word) || plains.has(word) || isKept(word);
  const byLetter = new Map();
  for (const word of new Set([...known, ...equals.keys()])) {
    if (!byLetter.has(word[0])) byLetter.set(word[0], []);
    byLetter.get(word[0]).push(word);
  }

  const equalForms = (word, counts) => (equals.get(word) ?? []).map((form) => ({ form, counts: counts * EQUAL }));

  function slipsOf(word) {
    if (word.length < LEAST) return [];
    const meant = (byLetter.get(word[0]) ?? []).filter((right) => isSlip(right, word));
    return meant.flatMap((form) => [{ form, counts: SLIP }, ...equalForms(form, SLIP)]);
  }

  function stemOf(word) {
    const least = Math.max(LEAST_STEM, word.length - MOST_CUT, Math.ceil(word.length * STEM_SHARE));
    for (let end = word.length - 1; end >= least; end--) {
      const stem = word.slice(0, end);
      for (const other of known) if (other.startsWith(stem)) return [{ form: stem, counts: STEM, isBegun: true }];
    }
    return [];
  }

  return (word) => {
    const forms = [{ form: word, counts: 1 }, ...equalForms(word, 1)];
    if (isRight(word)) return forms;
    const slips = slipsOf(word);
    return [...forms, ...slips, ...(slips.length > 0 ? [] : stemOf(word))];
  };
}

function equalsOf(lists) {
  const equals = new Map();
  for (const list of lists) {
    const words = list.split(" ").map(fold);
    for (const word of words) equals.set(word, [...(equals.get(word) ?? []), ...words.filter((other) => other !== word)]);
  }
  return equals;
}
