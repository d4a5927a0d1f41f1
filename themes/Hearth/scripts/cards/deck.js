// The cards of a deck, as they stand in its list.

/**
 * The cards by their keys, in order. A key is made from the card's words: a card that is worded anew is another card, neither drawn nor
 * kept, and cards may move within the deck.
 */
export function deckIn(list) {
  const deck = new Map();
  for (const [index, item] of [...list.querySelectorAll(".cards > ol > li")].entries()) {
    const section = item.closest("[data-level], section");
    const { level } = section.dataset;
    const card = { item, level, title: level && section.querySelector("h2").textContent, number: index + 1 };
    const key = keyOf(item.textContent);
    if (!deck.has(key)) deck.set(key, card);
  }
  return deck;
}

/** The FNV-1a hash of the words, 32 bits: short, and it does not say in what is kept which cards somebody likes. */
export function keyOf(text) {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text.trim().replace(/\s+/g, " "))) hash = Math.imul(hash ^ byte, 0x01000193);
  return (hash >>> 0).toString(36);
}
