// The theme's words with values in them, and in the plural form of their language.
const rules = new Intl.PluralRules(document.documentElement.lang || "en");

/** The words with values in place of {0}, {1} … */
export const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, index) => values[index]);

/** The words of an element for a count: the plural form of the language, else "other". */
export const fillCount = ({ dataset }, count, ...values) => fill(dataset[rules.select(count)] ?? dataset.other, count, ...values);
