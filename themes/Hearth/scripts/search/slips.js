// Slips of the keyboard, in one word.

/** Whether one slip was made, behind the first letter: a letter more, one less, another one, or two changed about. */
export function isSlip(right, wrong) {
  if (Math.abs(right.length - wrong.length) > 1 || right[0] !== wrong[0] || right === wrong) return false;
  let same = 0;
  while (same < right.length && right[same] === wrong[same]) same++;
  const [meant, typed] = [right.slice(same), wrong.slice(same)];
  if (meant.length > typed.length) return meant.slice(1) === typed;
  if (meant.length < typed.length) return meant === typed.slice(1);
  return meant.slice(1) === typed.slice(1) || (meant[0] === typed[1] && meant[1] === typed[0] && meant.slice(2) === typed.slice(2));
}
