// Type that is fitted. Sizes are tried in steps of half a point.
const STEP = 2 / 3;

const lineOf = element => parseFloat(getComputedStyle(element).lineHeight);
const linesOf = element => Math.round(element.getBoundingClientRect().height / lineOf(element));

// `data-shrink` is the least share of the type's size; `data-lines` is the most lines that it may take, and without it the room must hold
// all. Words are broken only in the smallest type, and then between syllables if possible.
function fitTitle(title) {
  const natural = parseFloat(getComputedStyle(title).fontSize), room = title.closest('[data-fit]'), most = Number(title.dataset.lines);
  let largest = Math.floor(natural / STEP), least = Math.ceil(natural * title.dataset.shrink / STEP);
  const isHeld = () => most ? linesOf(title) <= most : !room || !overflows(room);
  const fits = () => title.scrollWidth <= title.clientWidth + 1 && isHeld();
  const wrap = title.style.overflowWrap;
  title.style.overflowWrap = 'normal';
  if (!fits()) {
    while (least < largest) {
      const size = Math.ceil((least + largest) / 2);
      title.style.fontSize = `${size * STEP}px`;
      if (fits()) least = size;
      else largest = size - 1;
    }
    title.style.fontSize = `${least * STEP}px`;
    if (!fits()) {
      title.dataset.smallest = '';
      const undo = divideWords(title);
      if (!fits()) undo();
    }
  }
  title.style.overflowWrap = wrap;
}

// Browsers without a dictionary break a long word anywhere, and without a hyphen. A syllable of most languages in Latin letters begins with
// the last consonant before a vowel, or with a group such as "sch" or "tr"; three letters stay together on either side.
const ONSET = 'sch|s[pt]r?|[cpst]h|ck|qu|[bcdfgkpt]r|[bfgkp]l|[b-df-hj-np-tv-xzßçñ]';
const INSIDE = 's(?=ch|[pt])|[cpst](?=h)|c(?=k)|q(?=u)|[bcdfgkpt](?=r)|[bfgp](?=l)|(?<!c)k(?=l)';
const SYLLABLE = new RegExp(`(?<=^.{3,})(?<!${INSIDE})(?=(?:${ONSET})[aeiouyà-æè-ïò-öø-ýœ])(?=.{3,}$)`, 'giu');

// Returns what puts the words back.
function divideWords(title) {
  const walker = document.createTreeWalker(title, NodeFilter.SHOW_TEXT), before = [];
  while (walker.nextNode()) before.push([walker.currentNode, walker.currentNode.data]);
  for (const [text, words] of before) text.data = words.replace(/\p{Script=Latin}{8,}/gu, word => word.replace(SYLLABLE, '\u00AD'));
  return () => before.forEach(([text, words]) => { text.data = words; });
}

// A running head or foot is one line: what is longer ends with an ellipsis after a whole word, or within a word where there is but one.
function clip(element) {
  const text = element.textContent.trim(), letters = [...text], range = document.createRange();
  const isOneLine = () => {
    range.selectNodeContents(element);
    return new Set([...range.getClientRects()].map(rect => Math.round(rect.top))).size <= 1;
  };
  if (isOneLine()) return;
  let [least, most] = [0, letters.length - 1];
  const cut = count => letters.slice(0, count).join('').replace(/\s+$/, '');
  while (least < most) {
    const count = Math.ceil((least + most) / 2);
    element.textContent = cut(count) + '…';
    if (isOneLine()) least = count;
    else most = count - 1;
  }
  const kept = cut(least), word = /\s/.test(letters[least]) ? kept : kept.replace(/\s+\S*$/, '');
  element.textContent = word + '…';
}
