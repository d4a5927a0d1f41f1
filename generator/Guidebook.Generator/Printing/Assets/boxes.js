// The boxes of texts and pictures: none may pass its block, and no two may overlap. Lengths are in pixels.
const WIDE = 4;
const OVERLAP = 1.5;

// The part of a line that letters fill: fonts have room above and below it.
const INK_TOP = 0.26;
const INK_BOTTOM = 0.24;

const blockOf = element => {
  while (element.parentElement && getComputedStyle(element).display.startsWith('inline')) element = element.parentElement;
  return element;
};

function contentBox(element) {
  const box = element.getBoundingClientRect(), style = getComputedStyle(element);
  const inset = side => (parseFloat(style[`border${side}Width`]) || 0) + (parseFloat(style[`padding${side}`]) || 0);
  const [left, right] = [box.left + inset('Left'), box.right - inset('Right')];
  return { left, right, top: box.top + inset('Top'), bottom: box.bottom - inset('Bottom') };
}

// A function of an element that is asked once for each, while nothing moves.
function once(find) {
  const known = new Map();
  return element => {
    if (!known.has(element)) known.set(element, find(element));
    return known.get(element);
  };
}

// The text block that an element must stay in: of its room, or of a box that is placed by itself; null where text is cut on purpose.
const blockBox = once(element => {
  if (!element || element === document.documentElement) return null;
  const style = getComputedStyle(element);
  const isBlock = element.dataset?.fit !== undefined || ['absolute', 'fixed'].includes(style.position);
  return style.textOverflow === 'ellipsis' ? null : isBlock ? contentBox(element) : blockBox(element.parentElement);
});

function boxesIn(root) {
  const boxes = [], range = document.createRange(), walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const isVisible = once(element => getComputedStyle(element).visibility === 'visible');
  const add = (node, element, rects) => {
    for (const rect of rects) if (rect.width > 0.5 && rect.height > 0.5) boxes.push({ node, element, rect });
  };
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (!node.data.trim()) continue;
    range.selectNodeContents(node);
    add(node, node.parentElement, range.getClientRects());
  }
  for (const image of root.querySelectorAll('img')) add(image, image, image.getClientRects());
  return boxes.filter(box => isVisible(box.element));
}

const wordsOf = node => (node.data ?? node.alt ?? '').replace(/\s+/g, ' ').trim();
const markOf = element => element.closest('[data-at]')?.dataset.at ?? null;
const roomOf = element => element.closest('[data-fit]')?.dataset.fit ?? '';

// What is longer than its room; a title that is too long even in its smallest type is the cause, and names the letters that are too many.
function lengthOf(room) {
  const pixels = excessOf(room);
  if (pixels <= 1) return null;
  const title = all('[data-smallest]', room).find(one => linesOf(one) > 2 && one.getBoundingClientRect().height > pixels);
  if (!title) return { kind: 'length', fit: room.dataset.fit, pixels };
  const words = wordsOf({ data: title.textContent }), lines = linesOf(title);
  const letters = Math.ceil(pixels * lines / title.getBoundingClientRect().height) * Math.ceil(words.length / lines);
  return { kind: 'title', fit: room.dataset.fit, at: markOf(title), pixels, words, letters };
}

function findWide(rooms, boxes) {
  const found = new Map(), inRooms = Map.groupBy(boxes, box => box.element.closest('[data-fit]'));
  for (const room of rooms) {
    for (const { node, element, rect } of inRooms.get(room) ?? []) {
      const block = blockBox(element);
      const pixels = block ? Math.max(block.left - rect.left, rect.right - block.right) : 0;
      const [fit, at] = [roomOf(element), markOf(element)], key = `${fit} ${at}`;
      if (pixels <= WIDE || pixels <= (found.get(key)?.pixels ?? 0)) continue;
      const inside = (element.closest('table, pre, img') ?? element).tagName;
      found.set(key, { kind: 'width', fit, at, pixels, words: wordsOf(node), element: inside });
    }
    const [fit, pixels] = [room.dataset.fit, room.scrollWidth - room.clientWidth];
    if (pixels > 1 && ![...found.values()].some(one => one.fit === fit)) found.set(fit, { kind: 'width', fit, pixels });
  }
  return [...found.values()];
}

// The box outside of which a room shows nothing; null where it cuts nothing.
const cutBox = once(room => getComputedStyle(room).overflowY === 'visible' ? null : room.getBoundingClientRect());

// Whether a room shows a box; what it cuts off would lie on the next page.
function isShown({ element, rect }) {
  const room = element.closest('[data-fit]'), cut = room && cutBox(room), middle = (rect.top + rect.bottom) / 2;
  return !cut || middle > cut.top && middle < cut.bottom;
}

// The first overlap of each room, from above.
function findOverlaps(all) {
  const boxes = all.filter(isShown).map(({ node, element, rect }) => ({
    node, element, left: rect.left, right: rect.right,
    top: rect.top + rect.height * (node.data ? INK_TOP : 0), bottom: rect.bottom - rect.height * (node.data ? INK_BOTTOM : 0),
  })).sort((a, b) => a.top - b.top);
  const found = new Map();
  let open = [];
  for (const box of boxes) {
    open = open.filter(other => other.bottom - box.top > OVERLAP);
    for (const other of open) {
      const wide = Math.min(box.right, other.right) - Math.max(box.left, other.left);
      const high = Math.min(box.bottom, other.bottom) - box.top;
      if (box.node === other.node || wide <= OVERLAP || high <= OVERLAP) continue;
      const fit = roomOf(box.element) || roomOf(other.element);
      if (found.has(fit)) continue;
      const at = markOf(box.element) ?? markOf(other.element);
      found.set(fit, { kind: 'overlap', fit, at, pixels: Math.min(wide, high), words: wordsOf(other.node), other: wordsOf(box.node) });
    }
    open.push(box);
  }
  return [...found.values()];
}
