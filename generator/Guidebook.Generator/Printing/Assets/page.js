// The order of what is done to a page before it is printed, and the report.
const all = (selector, root = document) => [...root.querySelectorAll(selector)];

// How much longer a room's content is than its block of text, in pixels. What is placed by itself does not count, unless the room cuts it.
const excessOf = room => Math.max(cutOf(room), flowBelow(room));

// Whether there is more than a room holds; letters are measured only where boxes alone do not say so.
const overflows = room => flowBelow(room) > 1 || cutOf(room) > 1;

function flowBelow(room) {
  const flowing = [...room.children].filter(child => !['absolute', 'fixed'].includes(getComputedStyle(child).position));
  return Math.max(...flowing.map(child => child.getBoundingClientRect().bottom)) - contentBox(room).bottom;
}

function cutOf(room) {
  const cut = room.scrollHeight - room.clientHeight;
  return cut > 1 ? Math.min(cut, inkBelow(room)) : cut;
}

// How far boxes and letters reach below a room. A large line that ends it reaches further by the empty part of its letters' boxes.
function inkBelow(room) {
  const isBox = element => !getComputedStyle(element).display.startsWith('inline');
  const boxes = all('*', room).filter(isBox).map(element => element.getBoundingClientRect().bottom);
  const words = boxesIn(room).map(({ node, rect }) => rect.bottom - (node.data ? rect.height * INK_BOTTOM : 0));
  const edge = room.getBoundingClientRect().bottom - parseFloat(getComputedStyle(room).borderBottomWidth);
  return [...boxes, ...words].reduce((lowest, one) => Math.max(lowest, one - edge), 0);
}

// Words in the margins of pages load no fonts by themselves; those of counter styles are loaded here, in every typeface of the page.
async function loadMarginFonts() {
  const rules = [...document.styleSheets].flatMap(sheet => [...sheet.cssRules]);
  const words = rules.filter(rule => rule instanceof CSSCounterStyleRule).map(rule => rule.symbols).join('');
  const families = new Set([...document.fonts].map(font => font.family.replace(/["']/g, '')));
  if (words) await Promise.allSettled([...families].map(family => document.fonts.load(`16px "${family}"`, words)));
}

async function loadFiles() {
  const pictures = [];
  for (const image of document.images) {
    image.loading = 'eager';
    try { await image.decode(); } catch { pictures.push(image.getAttribute('src') ?? ''); }
  }
  await loadMarginFonts();
  await document.fonts.ready;
  return { pictures, fonts: [...document.fonts].filter(font => font.status === 'error').map(font => font.family) };
}

function isDead(link) {
  if (link.origin !== location.origin) return false;
  if (link.pathname !== location.pathname || !link.hash) return true;
  const id = link.hash.slice(1);
  let plain = id;
  try { plain = decodeURIComponent(id); } catch { }
  return !document.getElementById(id) && !document.getElementById(plain);
}

// `data-spare`: the highest number goes first, and later elements first among equals.
function removeSpares(room) {
  const spares = all('[data-spare]', room).sort((a, b) => a.dataset.spare - b.dataset.spare);
  while (spares.length > 0 && overflows(room)) spares.pop().remove();
}

// Chromium parts a paragraph of three lines in two and one, although two lines stay together on either page: so few are kept whole.
function keepShortWhole() {
  const isShort = element => {
    const { lineHeight, orphans, widows, display } = getComputedStyle(element);
    const lines = Math.round(element.getBoundingClientRect().height / parseFloat(lineHeight));
    return ['block', 'list-item'].includes(display) && lines > 1 && lines < Number(orphans) + Number(widows);
  };
  for (const element of all('p, li').filter(isShort)) element.style.breakInside = 'avoid';
}

// A page that links to every id. Inline styles protect it from the theme, and absolute positions keep it to one page for any number of
// ids.
function linkEveryId(linksId) {
  const ids = all('[id]').map(element => element.id).filter(id => id);
  const page = document.createElement('guidebook-links');
  page.id = linksId;
  page.ariaHidden = 'true';
  page.style.cssText = 'all: initial; display: block; position: relative; break-before: page; width: 9px; height: 9px';
  for (const id of [linksId, ...ids]) {
    const link = page.appendChild(document.createElement('a'));
    link.href = '#' + encodeURIComponent(id);
    link.style.cssText = 'all: initial; display: block; position: absolute; left: 0; top: 0; width: 4px; height: 4px';
  }
  document.body.append(page);
}

// A page for each label of a sheet; the file's last pages, which are taken out and drawn in the folds. They have no margins, so that a
// label begins in the corner of its page.
function addLabels(labels) {
  if (labels.length > 0) document.head.appendChild(document.createElement('style')).textContent = '@page guidebook-label { margin: 0 }';
  for (const label of labels) {
    const page = document.createElement('guidebook-label');
    page.ariaHidden = 'true';
    page.style.cssText = 'all: initial; page: guidebook-label; display: block; break-before: page; height: 4mm; direction: ltr; '
      + 'text-align: left; white-space: nowrap; font: 5.5pt/4mm var(--label, sans-serif); color: #767676';
    const words = page.appendChild(document.createElement('bdi'));
    words.dir = document.documentElement.dir || 'ltr';
    words.textContent = label;
    document.body.append(page);
  }
}

const noTexts = { words: [], wordsIn: [], untagged: [], untaggedIn: [] };

async function report({ linksId, hiddenMark, tagMarks, mayGrow, isRepeat, isDraft, hasTags, labels }) {
  const files = await loadFiles();
  const deadLinks = all('a[href]').filter(isDead).map(link => link.getAttribute('href'));
  all('[data-clip]').forEach(clip);
  all('[data-shrink]').forEach(fitTitle);
  all('.table > table').forEach(fitTable);
  all('code, .address').forEach(markWraps);
  all('[data-flow]').forEach(fitToPage);
  keepShortWhole();
  const lengths = flowOverleaf(isRepeat);
  const unchecked = { ...files, deadLinks, lengths, excesses: [], numbers: [], ...noTexts, coarse: [] };
  if (mayGrow && Object.keys(lengths).length > 0) return JSON.stringify(unchecked);
  const rooms = all('[data-fit]');
  for (const room of rooms) {
    removeSpares(room);
    fitPictures(room);
  }
  if (isDraft) {
    if (linksId) linkEveryId(linksId);
    return JSON.stringify(unchecked);
  }
  const long = rooms.map(lengthOf).filter(found => found), full = new Set(long.map(found => found.fit));
  // What is too long runs across the foot of its page, too.
  const boxes = boxesIn(document.body);
  const excesses = [...long, ...findWide(rooms, boxes), ...findOverlaps(boxes).filter(found => !full.has(found.fit))];
  const numbers = all('[data-page-of]').map(element => ({ id: element.dataset.pageOf, text: element.textContent.trim() }));
  if (hasTags) {
    fillCells();
    markTags(tagMarks);
  }
  const texts = hasTags ? { ...showHidden(hiddenMark), ...drawnTexts(hiddenMark) } : noTexts;
  const coarse = findCoarse();
  addLabels(labels);
  if (linksId) linkEveryId(linksId);
  return JSON.stringify({ ...files, deadLinks, lengths, excesses, numbers, ...texts, coarse });
}
