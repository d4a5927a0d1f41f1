// Finds entries of the index by words: titles count most; misspelt words are taken for those that they resemble.
import MiniSearch from "minisearch";
import { dangerFinderOf } from "./danger.js";
import { plainWordsOf, wordsOf } from "./words.js";

/** What a word counts in each field. */
const FIELDS = { title: 8, names: 6, summary: 2, words: 1 };

/** What a part of an entry counts, which is less than the page on which it stands; each kind of entry has a weight of its own. */
const PART = 0.8;

/** Common words only tell apart what else is alike. */
const COMMON = 0.1;

/** How many results are shown at most. */
export const MOST = 30;

const LEAST = 0.02; // of the best result's score

/** How long one stretch of work may take, in milliseconds. */
const STRETCH = 12;

/** Words of texts come in lower case already; only others need a closer look. */
const ASCII = /^[\x20-\x7e]*$/;

/**
 * Makes a finder without holding up the page: returns a function that finds entries for a query, best first, with the words to mark, and
 * tells whether whoever types it may be in danger.
 */
export async function finderOf({ entries, kinds, common, help }) {
  const leftOut = new Set(wordsOf(common));
  const isCommon = (word) => leftOut.has(word) || /^[a-z]$/.test(word);
  const known = new Set();
  const mini = new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: (text, field) => (field === "words" && ASCII.test(text) ? text.split(" ") : wordsOf(text)),
    processTerm(word, field) {
      if (field === "summary" && isCommon(word)) return null;
      known.add(word);
      return word;
    },
  });
  await inStretches(entries, ([, title, , summary, names, words], id) => mini.add({ id, title, names, summary, words }));

  const danger = dangerFinderOf(help, (word) => known.has(word));
  const options = {
    boost: FIELDS,
    boostTerm: (word) => (isCommon(word) ? COMMON : 1),
    boostDocument: (id) => kinds[entries[id][0]][2] * (entries[id].length > 6 ? PART : 1),
    // A word that is known is not another one misspelt, and neither is a word of danger.
    fuzzy: (word) => !known.has(word) && !danger.holds(word) && word.length > 3 && 0.2,
  };

  /** An unknown word as far as any known one begins with it: "apolog" for "apologise". */
  function stemOf(word) {
    for (let end = word.length - 1; end >= Math.max(4, word.length - 4); end--) {
      const stem = word.slice(0, end);
      for (const other of known) if (other.startsWith(stem)) return stem;
    }
  }

  /** Where there may be danger nothing is guessed, and nobody is started on an exercise: what is found has every word as it was typed. */
  function findExactly(query) {
    const telling = plainWordsOf(query).filter((word) => !isCommon(word));
    return mini.search(query, {
      ...options,
      tokenize: () => telling,
      processTerm: (word) => word,
      combineWith: "AND",
      fuzzy: false,
      filter: ({ id }) => help.leaveOut[id] === "0" && entries[id][2] !== help.page[1],
    });
  }

  function findNearly(query) {
    const words = wordsOf(query);
    const telling = words.filter((word) => !isCommon(word));
    const stems = telling.filter((word) => !known.has(word)).flatMap((word) => stemOf(word) ?? []);
    // The last word may not be finished yet.
    const begun = new Set(/[\p{L}\p{Nd}]$/u.test(query) ? [...stems, telling.at(-1)] : stems);
    const all = [...words, ...stems];
    return mini
      .search(query, { ...options, tokenize: () => all, processTerm: (word) => word, prefix: (word) => word.length > 1 && begun.has(word) })
      .filter(({ queryTerms }) => telling.length === 0 || !queryTerms.every(isCommon));
  }

  return (query) => {
    const isDanger = danger.isIn(query);
    const found = isDanger ? findExactly(query) : findNearly(query);
    const areAllCommon = wordsOf(query).every(isCommon);
    const results = found
      .slice(0, MOST)
      .filter(({ score }) => score > found[0].score * LEAST)
      .map(({ id, terms }) => ({ id, terms: areAllCommon ? terms : terms.filter((term) => !isCommon(term)) }));
    return { isDanger, results };
  };
}

async function inStretches(items, act) {
  let until = performance.now() + STRETCH;
  for (const [i, item] of items.entries()) {
    act(item, i);
    if (performance.now() < until) continue;
    await new Promise((go) => setTimeout(go));
    until = performance.now() + STRETCH;
  }
}
