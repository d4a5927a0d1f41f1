// Finds entries of the index by words: titles count most; misspelt words are taken for those that they resemble.
import MiniSearch from "minisearch";
import { commonWordsOf } from "./common.js";
import { dangerFinderOf } from "./danger.js";
import { queryWordsOf, wordsOf, fold } from "./words.js";

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

/**
 * Makes a finder without holding up the page: returns a function that finds entries for a query, best first, with the words to mark, and
 * tells whether whoever types it may be in danger.
 */
export async function finderOf({ entries, kinds, common, help }) {
  const commons = commonWordsOf(common);
  const isCommon = (word) => commons.has(word);
  const known = new Set(commons.words);
  const mini = new MiniSearch({
    fields: Object.keys(FIELDS),
    tokenize: (text, field) => (field === "words" ? text.split(" ").map(fold) : wordsOf(text)),
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
    const telling = queryWordsOf(query).filter((word) => !isCommon(word));
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
    const words = queryWordsOf(query);
    const telling = words.filter((word) => !isCommon(word));
    const stems = telling.filter((word) => !known.has(word)).flatMap((word) => stemOf(word) ?? []);
    // The last word may not be finished yet.
    const begun = new Set(/[\p{L}\p{M}\p{Nd}]$/u.test(query) ? [...stems, telling.at(-1)] : stems);
    // A space may be one too many: "room mate".
    const joined = words.slice(1).flatMap((word, i) => (known.has(words[i] + word) ? words[i] + word : []));
    const all = [...words, ...stems, ...joined];
    const isBegun = (word) => (word.length > 1 || word > "\u0e00") && begun.has(word);
    const found = mini.search(query, { ...options, tokenize: () => all, processTerm: (word) => word, prefix: isBegun });
    if (telling.length === 0) return commons.rank(worth(found), words, entries.length);
    return commons.lift(worth(found.filter(({ queryTerms }) => !queryTerms.every(isCommon))), words);
  }

  return (query) => {
    const isDanger = danger.isIn(query);
    const found = isDanger ? worth(findExactly(query)) : findNearly(query);
    const areAllCommon = queryWordsOf(query).every(isCommon);
    const results = found
      .slice(0, MOST)
      .map(({ id, terms }) => ({ id, terms: areAllCommon ? terms : terms.filter((term) => !isCommon(term)) }));
    return { isDanger, results };
  };
}

const worth = (found) => found.filter(({ score }) => score > found[0].score * LEAST);

async function inStretches(items, act) {
  let until = performance.now() + STRETCH;
  for (const [i, item] of items.entries()) {
    act(item, i);
    if (performance.now() < until) continue;
    await new Promise((go) => setTimeout(go));
    until = performance.now() + STRETCH;
  }
}
