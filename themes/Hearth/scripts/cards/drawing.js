// Drawing from a pile: no card comes twice before all have come; then that is said, and the pile begins anew. Cards that lay open can be
// turned back to.

/** No card lies open. */
export const DOWN = "down";

/** All cards of the pile have been drawn. */
export const THROUGH = "through";

/**
 * Where a press on "draw" leads. `trail`: the cards of the pile drawn so far, in order; `open`: the key of the open card, DOWN or THROUGH.
 */
export function draw(pile, trail, open) {
  const at = trail.indexOf(open);
  if (at >= 0 && at + 1 < trail.length) return { open: trail[at + 1] };
  const left = pile.filter((key) => !trail.includes(key));
  if (left.length > 0) return { open: anyOf(left), isNew: true };
  if (open !== THROUGH || pile.length === 0) return { open: THROUGH };
  const last = trail[trail.length - 1];
  return { open: anyOf(pile.length > 1 ? pile.filter((key) => key !== last) : pile), isNew: true, anew: true };
}

/** The card before the open one; undefined where there is none. */
export function before(trail, open) {
  return trail[(trail.includes(open) ? trail.indexOf(open) : trail.length) - 1];
}

function anyOf(keys) {
  return keys[Math.floor(Math.random() * keys.length)];
}
