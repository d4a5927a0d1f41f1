// Pictures of a room that is too full become smaller together, but none smaller than this share of its size and this height.
const LEAST_SHARE = 0.3;
const LEAST_HEIGHT = 95;

// A picture in a text that may go on overleaf is no higher than this share of its page, so that a line before it has room.
const MOST_SHARE = 0.85;

function fitToPage(page) {
  const block = contentBox(page), most = (block.bottom - block.top) * MOST_SHARE;
  for (const image of all('img', page).filter(one => one.getBoundingClientRect().height > most)) {
    image.style.maxHeight = `${most}px`;
    image.style.width = 'auto';
  }
}

// Pictures of pixels that have too few for the size in which they are printed; drawings have none.
const LEAST_DPI = 150;

function findCoarse() {
  return all('img').filter(image => image.naturalWidth > 0 && !/\.svg$/i.test(new URL(image.currentSrc).pathname)).map(image => {
    const inches = image.getBoundingClientRect().width / 96;
    const source = decodeURIComponent(new URL(image.currentSrc).pathname.slice(1));
    return { at: markOf(image), source, pixels: image.naturalWidth, needed: Math.ceil(inches * LEAST_DPI), mm: inches * 25.4 };
  }).filter(picture => picture.pixels < picture.needed - 1);
}

function fitPictures(room) {
  const pictures = all('img', room).map(image => ({ image, height: image.getBoundingClientRect().height }))
    .filter(one => one.height > LEAST_HEIGHT);
  if (pictures.length === 0) return;
  const block = contentBox(room), most = block.bottom - block.top;
  for (const picture of pictures) picture.height = Math.min(picture.height, most);
  for (let share = 1; overflows(room) && share >= LEAST_SHARE; share -= 0.02) {
    for (const { image, height } of pictures) {
      image.style.maxHeight = `${Math.max(LEAST_HEIGHT, height * share)}px`;
      image.style.width = 'auto';
    }
  }
}
