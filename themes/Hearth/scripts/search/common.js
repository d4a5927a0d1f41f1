// Words that most entries hold. They are no part of the index, which they would fill: for each, one bit an entry says where it stands.
import { fold } from "./words.js";

/** What an entry gains that holds all the common words of a query, too. */
const GAIN = 0.1;

/** Less than any score of a word in a title. */
const LITTLE = 1e-3;

/** The common words of an index: `words` with a space between, `in` with a text of base 64 each. */
export function commonWordsOf({ words, in: texts } = { words: "", in: [] }) {
  const places = new Map();
  for (const [i, word] of words.split(" ").filter(Boolean).map(fold).entries())
    places.set(word, [...(places.get(word) ?? []), texts[i]]);
  const bits = new Map();
  const bitsOf = (text) => {
    if (!bits.has(text)) bits.set(text, atob(text));
    return bits.get(text);
  };
  const isIn = (word, id) => places.get(word)?.some((text) => (bitsOf(text).charCodeAt(id >> 3) >> (id & 7)) & 1);
  const count = (words, id) => words.filter((word) => isIn(word, id)).length;

  return {
    words: places.keys(),
    has: (word) => places.has(word),
    /** Puts first, of what is much alike, what holds the common words, too. */
    lift(found, query) {
      const said = query.filter((word) => places.has(word));
      if (said.length === 0) return found;
      return found.map((one) => ({ ...one, score: one.score * (1 + (GAIN * count(said, one.id)) / said.length) })).sort(byScore);
    },
    /** Adds, after what holds them in title or names, all entries that hold the most of the words anywhere. */
    rank(found, query, entries) {
      const known = new Set(found.map(({ id }) => id));
      const others = Array.from({ length: entries }, (_, id) => ({ id, terms: query, score: LITTLE * count(query, id) }));
      const most = Math.max(0, ...others.map(({ score }) => score));
      const best = others.filter(({ id, score }) => score === most && score > 0 && !known.has(id));
      return [...found.map((one) => ({ ...one, score: one.score + most })), ...best];
    },
  };
}

const byScore = (one, other) => other.score - one.score;
