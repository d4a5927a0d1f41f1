// Finds words and phrases of danger in what somebody types, misspelt ones too. The list comes with the index; it tells how it is written.
import { isSlip } from "./slips.js";
import { fold, plainWordsOf } from "./words.js";

/** A shorter word is taken as it is typed: one letter away from it lie too many others. */
const LEAST = 4;

/** Other signs that are typed for an apostrophe. */
const APOSTROPHES = /[‘`´′ʼ]/g;

/** In these scripts no space parts words. */
const UNPARTED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u;

/** Makes a finder of danger; it finds nothing where the guide has no list. A word that `isKnown` is no slip of another. */
export function dangerFinderOf({ small = "", groups = {}, phrases = [], harmless = [], alike = "" } = {}, isKnown) {
  const isSmall = setOf(small.split("/"));
  const isOther = setOf(`${alike}/${small}`.split("/"));
  const placesOf = (phrase) => phrase.split(" ").map((place) => placeOf(place, groups));
  const [dangers, exceptions] = [phrases.map(placesOf), harmless.map(placesOf)];
  const words = new Set(dangers.flat().flatMap((place) => [...place.words]));

  const isMeant = (place, word) => place.words.has(word) || place.parts.some((part) => word.includes(part)) || isMisspelt(place, word);
  const isMisspelt = ({ long }, word) => !isOther(word) && !isKnown(word) && long.some((right) => isSlip(right, word));
  const isTyped = (place, word) => place.words.has(word);

  return {
    /** Whether the word stands in a phrase of danger, so that it is not to be taken for another one. */
    holds: (word) => words.has(word),
    /** Whether the text holds danger: a phrase that lies in no harmless one. */
    isIn(text) {
      const typed = plainWordsOf(text.replace(APOSTROPHES, "'"));
      const found = stretchesOf(dangers, typed, { fits: isMeant, isSmall, joins: true });
      const safe = found.length > 0 ? stretchesOf(exceptions, typed, { fits: isTyped, isSmall }) : [];
      return found.some(([start, end]) => !safe.some(([from, to]) => from <= start && end <= to));
    },
  };
}

function setOf(words) {
  const set = new Set(words.map(fold));
  return (word) => set.has(word);
}

/** A place in a phrase takes one of some words. "hit/hits" names them, capitals stand for a group of them, and "my?" may be missing. */
function placeOf(text, groups) {
  const isOptional = text.endsWith("?");
  const words = text
    .replace("?", "")
    .split("/")
    .flatMap((word) => groups[word]?.split("/") ?? word)
    .map(fold);
  const parts = words.filter((word) => UNPARTED.test(word));
  return { isOptional, words: new Set(words), parts, long: words.filter((word) => word.length >= LEAST && !parts.includes(word)) };
}

/** Where the phrases stand among the words: from and to. */
const stretchesOf = (phrases, words, way) =>
  phrases.flatMap((phrase) => words.flatMap((_, start) => [...endsOf(phrase, words, start, way)].map((end) => [start, end])));

/**
 * Where the phrase can end that begins here: all places are gone through with all that was reached so far. A space more or less is no
 * matter.
 */
function endsOf(phrase, words, start, { fits, isSmall, joins }) {
  let reached = new Set([start]);
  let joined = new Set(); // what one word has reached that takes two places
  for (const [at, place] of phrase.entries()) {
    const after = new Set(place.isOptional ? [...joined, ...reached] : joined);
    joined = new Set();
    for (const next of reached) {
      const word = words[next];
      if (word === undefined) continue;
      if (at > 0 && isSmall(word)) reached.add(next + 1);
      if (fits(place, word)) after.add(next + 1);
      if (joins && next + 1 < words.length && place.words.has(word + words[next + 1])) after.add(next + 2);
      if (joins && at + 1 < phrase.length && areJoined(place, phrase[at + 1], word)) joined.add(next + 1);
    }
    reached = after;
    if (reached.size + joined.size === 0) break;
  }
  return reached;
}

function areJoined(one, other, word) {
  for (let end = 2; end < word.length - 1; end++) if (one.words.has(word.slice(0, end)) && other.words.has(word.slice(end))) return true;
  return false;
}
