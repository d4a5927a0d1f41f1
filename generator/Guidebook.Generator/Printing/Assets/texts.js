// The texts of a page, for the check of its tags.
const headings = 'h1, h2, h3, h4, h5, h6';

function isDrawn(node) {
  const range = document.createRange();
  range.selectNode(node);
  return range.getClientRects().length > 0;
}

// Shows hidden texts to the browser's tags, each marked by its language; returns the texts that get no tags.
function showHidden(hiddenMark) {
  const untagged = [];
  for (const element of all('[aria-hidden="true"]').filter(element => element.textContent.trim())) {
    if (!isDrawn(element) || element.closest(headings)) {
      untagged.push(element.textContent);
      continue;
    }
    element.ariaHidden = 'false';
    element.setAttribute('lang', (element.closest('[lang]')?.getAttribute('lang') || 'und') + hiddenMark);
    element.role = 'group';
    for (const heading of all(headings, element)) heading.role = 'none';
  }
  return untagged;
}

// The texts that are drawn and not hidden, in their order.
function drawnTexts(hiddenMark) {
  const words = [], texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const text = texts.currentNode;
    if (!text.data.trim() || text.parentElement.closest(`[lang$="${hiddenMark}"], [role="img"]`)) continue;
    if (isDrawn(text)) words.push(text.data);
  }
  return words;
}
