// Lets texts go on overleaf. A page with `data-flow` may go on: what it has no room for moves to the pages with `data-overleaf` of the
// same name, in order. Elements with `data-stay` (running head, footer, label) do not move. Lists and blocks are taken apart between their
// items, tables between their rows, under their head, paragraphs between lines, two at least on either page; a heading stays with what
// follows it; `break-inside: avoid` holds for what is no higher than a page. A page without pages overleaf first gives up its spares, and
// its pictures become smaller. Returns the number of pages of each text that needs more than it has. Where the pages are those of an
// earlier print, also that of each text for which a first print would ask for another number: then no build prints what another would not.
function flowOverleaf(isRepeat) {
  const mostPages = 60, least = 2;
  const movable = box => [...box.children].filter(child => !child.hasAttribute('data-stay'));
  const says = (element, key, value) => getComputedStyle(element)[key].startsWith(value);
  const isHeading = element => /^H[1-6]$/.test(element.tagName) || says(element, 'breakAfter', 'avoid');
  const hasText = element => [...element.childNodes].some(node => node.nodeType === 3 && node.data.trim());
  const boxes = ['UL', 'OL', 'DL', 'DIV', 'BLOCKQUOTE', 'SECTION', 'LI', 'DD', 'TABLE', 'TBODY'];
  const isBox = element => boxes.includes(element.tagName) && !hasText(element)
    && movable(element).length > 0 && movable(element).every(child => !says(child, 'display', 'inline'));
  const isWhole = element => says(element, 'breakInside', 'avoid') || says(element, 'display', 'grid');
  const twins = new WeakMap();
  let room = 0; // The height of a page: what is higher cannot stay whole.

  // What stays at the end of a page (footer, thumb mark), labels of a grid and the head of a table come before or after what moves.
  const isHead = child => child.tagName === 'THEAD';
  const isLabel = child => isHead(child) || says(child.parentNode, 'display', 'grid') && !child.childNodes.length;
  const endOf = box => [...box.children].find(child => child.dataset.stay === 'end') ?? null;
  const firstOf = box => movable(box).find(child => !isLabel(child)) ?? endOf(box);
  const itemsOf = box => says(box, 'display', 'grid') ? movable(box).slice(-1) : movable(box).filter(child => !isHead(child));
  // The counterpart of a box on the next page, at its beginning.
  const twinOf = (box, to) => {
    const known = twins.get(box);
    if (known?.parentNode === to) return known;
    const twin = box.cloneNode(false);
    twin.removeAttribute('id');
    twins.set(box, twin);
    if (says(box, 'display', 'grid')) for (const child of movable(box).slice(0, -1)) twin.append(child.cloneNode(false));
    if (box.tHead) twin.append(box.tHead.cloneNode(true));
    to.insertBefore(twin, firstOf(to));
    return twin;
  };
  const cuts = new WeakMap();
  const put = (element, to) => {
    const rest = cuts.get(element);
    if (!rest) return to.insertBefore(element, firstOf(to));
    rest.prepend(...element.childNodes, ' ');
    element.remove();
  };

  const linesOf = paragraph => {
    const lines = [], walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT), range = document.createRange();
    for (let node; (node = walker.nextNode());)
      for (const word of node.data.matchAll(/\S+/g)) {
        range.setStart(node, word.index);
        range.setEnd(node, word.index + word[0].length);
        const box = range.getClientRects()[0];
        if (!box) continue;
        const line = lines.at(-1);
        // Boxes of letters may be higher than their lines, and overlap.
        const isNew = !line || box.top - line.top > line.height / 2;
        if (isNew) lines.push({ node, offset: word.index, top: box.top, height: box.height, bottom: box.bottom });
      }
    return lines;
  };
  // Cuts a paragraph before the first line below the limit; the rest goes to the next page.
  const cut = (paragraph, to, limit, fewest) => {
    if (paragraph.tagName !== 'P' || isWhole(paragraph)) return false;
    const lines = linesOf(paragraph);
    const fitting = Math.min(lines.filter(line => line.bottom <= limit).length, lines.length - fewest);
    if (fitting < fewest) return false;
    const range = document.createRange();
    range.setStart(lines[fitting].node, lines[fitting].offset);
    range.setEndAfter(paragraph.lastChild);
    const words = range.extractContents();
    if (cuts.has(paragraph)) cuts.get(paragraph).prepend(words, ' ');
    else {
      const rest = paragraph.cloneNode(false);
      rest.removeAttribute('id');
      rest.append(words);
      to.insertBefore(rest, firstOf(to));
      cuts.set(paragraph, rest);
    }
    return true;
  };

  // Moves the last piece of a box to the beginning of its counterpart; false if nothing can move. The last resort takes apart what should
  // stay whole.
  const shift = (from, to, limit, isFirst, isLastResort) => {
    const items = itemsOf(from), last = items.at(-1);
    if (!last) return false;
    const isOnly = isFirst && items.length === 1;
    if (isBox(last) && (isLastResort || !isWhole(last) || last.offsetHeight > room)) {
      const before = to.children.length, twin = twinOf(last, to);
      const inner = limit - parseFloat(getComputedStyle(last).marginBottom) - parseFloat(getComputedStyle(last).paddingBottom);
      if (shift(last, twin, inner, isOnly, isLastResort)) {
        if (last.tagName === 'OL') twin.start = (last.start || 1) + last.children.length;
        if (!itemsOf(last).length) last.remove();
        return true;
      }
      if (to.children.length > before && !(itemsOf(twin).length && twin.textContent.trim())) { twin.remove(); twins.delete(last); }
    }
    const below = parseFloat(getComputedStyle(last).marginBottom);
    if (cut(last, to, limit - below, isLastResort ? 1 : least)) return true;
    if (isOnly) return false;
    put(last, to);
    const rest = movable(from);
    if (rest.length > 1 && isHeading(rest.at(-1)) || rest.length === 1 && !isFirst && isHeading(rest[0])) put(rest.at(-1), to);
    return true;
  };
  const flow = (page, next) => {
    const box = page.getBoundingClientRect(), own = getComputedStyle(page);
    const limit = box.bottom - parseFloat(own.paddingBottom) + 1;
    room = limit - box.top - parseFloat(own.paddingTop);
    while (overflows(page))
      if (!shift(page, next, limit, true, false) && !shift(page, next, limit, true, true)) return false;
    return true;
  };
  const emptyLike = page => {
    const copy = page.cloneNode(true);
    copy.removeAttribute('id');
    for (const child of [...copy.children]) if (!child.hasAttribute('data-stay') || child.dataset.stay === 'once') child.remove();
    page.after(copy);
    return copy;
  };
  // Takes out spares until the page fits; puts all back if it never does.
  const giveUpSpares = page => {
    const spares = [...page.querySelectorAll('[data-spare]')].sort((a, b) => a.dataset.spare - b.dataset.spare), out = [];
    while (spares.length && overflows(page)) {
      const spare = spares.pop(), mark = document.createComment('');
      spare.replaceWith(mark);
      out.push([mark, spare]);
    }
    if (overflows(page)) for (const [mark, spare] of out) mark.replaceWith(spare);
  };

  // Makes pictures smaller until a page holds all; not if they would become too small.
  const shrinkPictures = page => {
    fitPictures(page);
    if (!overflows(page)) return;
    for (const image of all('img', page)) image.style.maxHeight = image.style.width = '';
    fitToPage(page);
  };

  // Lets a text fill its pages, and adds those that it lacks; false if it cannot be parted.
  const fill = pages => {
    if (pages.length === 1 && !overflows(pages[0])) return true;
    if (pages.length === 1) giveUpSpares(pages[0]);
    if (pages.length === 1) shrinkPictures(pages[0]);
    let isStuck = false;
    for (let i = 0; i < pages.length && !isStuck; i++) {
      if (i > 0 && i === pages.length - 1) giveUpSpares(pages[i]);
      if (!overflows(pages[i])) continue;
      if (i === pages.length - 1 && pages.length < mostPages) pages.push(emptyLike(pages[i]));
      isStuck = i === pages.length - 1 || !flow(pages[i], pages[i + 1]);
    }
    return !isStuck;
  };
  // The number of pages that a text needs if it begins with one, as in a first print; the pages stay as they are. The pictures themselves
  // stand in the copy, because those of a copy would have to load first.
  const measure = pages => {
    const copy = pages[0].cloneNode(true), tried = [copy], marks = pages.map(() => document.createComment(''));
    const styles = all('img', pages[0]).map(image => [image, image.getAttribute('style')]);
    const places = styles.map(() => document.createComment(''));
    const copies = all('img', copy);
    pages.forEach((page, i) => page.replaceWith(marks[i]));
    marks[0].after(copy);
    styles.forEach(([image], i) => { image.replaceWith(places[i]); copies[i].replaceWith(image); });
    const isFilled = fill(tried);
    styles.forEach(([image, style], i) => {
      places[i].replaceWith(image);
      if (style === null) image.removeAttribute('style'); else image.setAttribute('style', style);
    });
    for (const page of tried) page.remove();
    marks.forEach((mark, i) => mark.replaceWith(pages[i]));
    return isFilled ? tried.length : 1;
  };

  const needs = {};
  for (const first of all('[data-flow]')) {
    const name = first.dataset.flow, pages = [first, ...all(`[data-overleaf="${CSS.escape(name)}"]`)];
    const count = pages.length, needed = isRepeat && count > 1 ? measure(pages) : count;
    if (needed !== count) needs[name] = needed;
    else if (fill(pages) && pages.length > count) needs[name] = pages.length;
  }
  return needs;
}
