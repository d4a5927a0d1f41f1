// Code and addresses that go on in the next line get a mark there, since the line end is not theirs.
const MARK_SHARE = 0.75;
const MARK = 'M6.5 1.5V5.5H1.5M3.5 3.5L1.5 5.5L3.5 7.5';
const MARK_STYLE = 'display: inline-block; width: 0.6em; height: 0.6em; margin-left: 0.1em; fill: none; stroke: #767676; stroke-width: 0.9';

function markWraps(element) {
  const block = element.closest('pre') ?? blockOf(element);
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT), nodes = [];
  while (walker.nextNode()) nodes.push(walker.currentNode);
  for (let node of nodes) while (node) node = markWrap(node, block);
}

// Marks the first wrap of a text, and returns what follows it; null where none does.
function markWrap(node, block) {
  const text = node.data, isBlock = block.tagName === 'PRE';
  let begin = 0, last = null;
  for (let i = 0; i < text.length; i++) {
    const rect = text[i] === '\n' ? null : letterBox(node, i);
    if (text[i] === '\n') [begin, last] = [i + 1, null];
    if (!rect || rect.width === 0) continue;
    const isWrap = last && rect.top - last.top > last.height / 2;
    if (isWrap && !isBlock && /\s/.test(text[i - 1] + text[i])) begin = i;
    else if (isWrap) return breakAt(node, placeOfMark(node, begin, i, block));
    last = rect;
  }
  return null;
}

function letterBox(node, i) {
  const range = document.createRange();
  range.setStart(node, i);
  range.setEnd(node, i + 1);
  return [...range.getClientRects()].at(-1);
}

// The last place of a line after which the mark has room; a pair of surrogates stays whole. The letters run from left to right; in a text
// from right to left, what stands before them in the line is at their right.
function placeOfMark(node, begin, end, block) {
  const box = contentBox(block), wide = parseFloat(getComputedStyle(node.parentElement).fontSize) * MARK_SHARE;
  const letters = Array.from({ length: end - begin }, (_, i) => letterBox(node, begin + i)).filter(rect => rect);
  const [left, right] = [Math.min(...letters.map(rect => rect.left)), Math.max(...letters.map(rect => rect.right))];
  const room = (getComputedStyle(block).direction === 'rtl' ? right - box.left : box.right - left) - wide;
  let place = end;
  while (place > begin + 1 && (letterBox(node, place - 1)?.right ?? left) - left > room) place--;
  return /[\udc00-\udfff]/.test(node.data[place]) && place > begin + 1 ? place - 1 : place;
}

function breakAt(node, place) {
  const spaces = node.splitText(place), rest = spaces.splitText(spaces.data.match(/^[ \t]*/)[0].length);
  const mark = document.createElement('span');
  mark.ariaHidden = 'true';
  mark.innerHTML = `<svg viewBox="0 0 8 8" aria-hidden="true" focusable="false"><path d="${MARK}"/></svg>`;
  mark.firstChild.style.cssText = MARK_STYLE;
  spaces.before(mark);
  rest.before(document.createElement('br'));
  return rest;
}
