// Finds entries of the index by words: titles count most; a word also stands for its equals, and a misspelt one for what was meant.
import MiniSearch from "minisearch";
import { commonWordsOf } from "./common.js";
import { dangerFinderOf } from "./danger.js";
import { formFinderOf } from "./forms.js";
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
export async function finderOf({ entries, kinds, common, help, equal, plain }) {
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
  const formsOf = formFinderOf({ known, equal, plain, isKept: danger.holds });
  const options = {
    boost: FIELDS,
    boostTerm: (word) => (isCommon(word) ? COMMON : 1),
    boostDocument: (id) => kinds[entries[id][0]][2] * (entries[id].length > 6 ? PART : 1),
  };

  /** Where there may be danger nothing is guessed, and nobody is started on an exercise: what is found has every word as it was typed. */
  function findExactly(query) {
    const telling = queryWordsOf(query).filter((word) => !isCommon(word));
    return mini.search(query, {
      ...options,
      tokenize: () => telling,
      processTerm: (word) => word,
      combineWith: "AND",
      filter: ({ id }) => help.leaveOut[id] === "0" && entries[id][2] !== help.page[1],
    });
  }

  function findNearly(query) {
    const typed = queryWordsOf(query);
    // A space may be one too many: "room mate".
    const joined = typed.slice(1).flatMap((word, i) => (known.has(typed[i] + word) ? typed[i] + word : []));
    const words = [...typed, ...joined];
    const telling = words.filter((word) => !isCommon(word));
    // The last word may not be finished yet.
    const begun = new Set(/[\p{L}\p{M}\p{Nd}]$/u.test(query) ? [typed.filter((word) => !isCommon(word)).at(-1)] : []);
    const counts = new Map();
    const meant = new Map(); // the word for which a form was taken
    for (const word of words)
      for (const { form, counts: counted, isBegun } of formsOf(word)) {
        if ((counts.get(form) ?? 0) >= counted) continue;
        counts.set(form, counted);
        meant.set(form, word);
        if (isBegun) begun.add(form);
      }
    // How many of the typed words a result holds; the engine counts each of their forms.
    const meantBy = ({ queryTerms }) => new Set(queryTerms.map((form) => meant.get(form))).size;
    const isBegun = (word) => (word.length > 1 || word > "\u0e00") && begun.has(word);
    const found = mini
      .search(query, {
        ...options,
        tokenize: () => [...counts.keys()],
        processTerm: (word) => word,
        prefix: isBegun,
        boostTerm: (word) => counts.get(word) * (isCommon(word) || isCommon(meant.get(word)) ? COMMON : 1),
      })
      .map((one) => ({ ...one, score: (one.score * meantBy(one)) / one.queryTerms.length }))
      .sort((one, other) => other.score - one.score);
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
