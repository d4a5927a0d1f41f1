// What browsers do not tag by themselves.

// A cell without content gets no tag, so that its row is too short: a blank out of the flow stands in it.
function fillCells() {
  const isEmpty = cell => !cell.querySelector('a, img, [role="img"]')
    && ![...textsIn(cell)].some(text => text.data.trim() && !text.parentElement.closest('[aria-hidden="true"]'));
  for (const cell of all('td, th').filter(isEmpty)) {
    const blank = document.createElement('span');
    blank.style.cssText = 'position: absolute';
    blank.textContent = '\u00a0';
    cell.append(blank);
  }
}

function* textsIn(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode;
}

// Lists of contents and notes, marked by their language as hidden text is.
function markTags(marks) {
  for (const [selector, mark] of Object.entries(marks))
    for (const element of all(selector))
      element.lang = (element.closest('[lang]')?.getAttribute('lang') || 'und') + mark;
}
