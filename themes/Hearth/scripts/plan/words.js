/** The words of the page with {0}, {1} … filled in. */
export const filled = (words, ...values) => words.replace(/\{(\d)\}/g, (_, index) => values[index]);
