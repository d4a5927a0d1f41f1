// The theme's words with values in them, and in the plural form of their language.
const rules = new Intl.PluralRules(document.documentElement.lang || "en");

const { digits } = document.documentElement.dataset;

/** A value as text; numbers have the digits of the page. */
const textOf = (value) => (digits && typeof value === "number" ? `${value}`.replace(/\d/g, (digit) => digits[digit]) : value);

/** The words with values in place of {0}, {1} … */
export const fill = (words, ...values) => words.replace(/\{(\d)\}/g, (_, index) => textOf(values[index]));

/** The words for a count, from those of each plural form: that of the language, else "other". */
export const fillForm = (forms, count, ...values) => fill(forms[rules.select(count)] ?? forms.other, count, ...values);

/** The words of an element for a count. */
export const fillCount = ({ dataset }, ...values) => fillForm(dataset, ...values);
