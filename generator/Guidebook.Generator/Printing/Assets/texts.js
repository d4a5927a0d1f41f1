// The texts of a page, for the check of its tags.
const headings = 'h1, h2, h3, h4, h5, h6';

const drawn = document.createRange();

function isDrawn(node) {
  if (node.nodeType === Node.TEXT_NODE) drawn.selectNodeContents(node);
  else drawn.selectNode(node);
  return drawn.getClientRects().length > 0;
}

// The index of the outermost section of an element; -1 outside of all.
function sectionsOf() {
  const index = new Map(all('section').filter(section => !section.parentElement.closest('section')).map((section, i) => [section, i]));
  return element => {
    let outermost = null;
    for (let one = element; one; one = one.parentElement) if (one.localName === 'section') outermost = one;
    return index.get(outermost) ?? -1;
  };
}

// Shows hidden texts to the browser's tags, each marked by its language; returns the texts that get no tags, and their sections.
function showHidden(hiddenMark) {
  const untagged = [], untaggedIn = [], sectionOf = sectionsOf();
  const hidden = all('[aria-hidden="true"]').filter(element => element.textContent.trim());
  const tagged = new Set(hidden.filter(element => isDrawn(element) && !element.closest(headings)));
  for (const element of hidden) {
    if (!tagged.has(element)) {
      untagged.push(element.textContent);
      untaggedIn.push(sectionOf(element));
      continue;
    }
    element.ariaHidden = 'false';
    element.setAttribute('lang', (element.closest('[lang]')?.getAttribute('lang') || 'und') + hiddenMark);
    element.role = 'group';
    for (const heading of all(headings, element)) heading.role = 'none';
  }
  return { untagged, untaggedIn };
}

function boxOf(node) {
  let box = node.parentElement;
  while (box !== document.body && /^(inline|contents)$/.test(getComputedStyle(box).display)) box = box.parentElement;
  return box;
}

// The texts that are drawn and not hidden, in their order, and their sections. A text before a line break ends with it, one before a blank
// that stands between two elements with a blank, and the last text of a box with U+2029.
function drawnTexts(hiddenMark) {
  const words = [], wordsIn = [], sectionOf = sectionsOf();
  const nodes = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  let box = null, gap = '';
  const end = mark => { if (words.length) words.push(words.pop() + mark); };
  while (nodes.nextNode()) {
    const node = nodes.currentNode;
    if (node.localName === 'br') end('\n');
    if (!node.data || node.parentElement.closest(`[lang$="${hiddenMark}"], [role="img"]`)) continue;
    if (!node.data.trim()) {
      if (!/[^ \t\n\f\r]/.test(node.data) && boxOf(node) === box) gap = ' ';
      continue;
    }
    if (!isDrawn(node)) continue;
    end(box === (box = boxOf(node)) ? gap : '\u2029');
    gap = '';
    words.push(node.data);
    wordsIn.push(sectionOf(node.parentElement));
  }
  end('\u2029');
  return { words, wordsIn };
}
