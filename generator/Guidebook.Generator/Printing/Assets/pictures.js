// Pictures of a room that is too full become smaller together, but none smaller than this share of its size and this height.
const LEAST_SHARE = 0.3;
const LEAST_HEIGHT = 95;

function fitPictures(room) {
  const pictures = all('img', room).map(image => ({ image, height: image.getBoundingClientRect().height }))
    .filter(one => one.height > LEAST_HEIGHT);
  const block = contentBox(room), most = block.bottom - block.top;
  for (const picture of pictures) picture.height = Math.min(picture.height, most);
  for (let share = 1; pictures.length > 0 && excessOf(room) > 1 && share >= LEAST_SHARE; share -= 0.02) {
    for (const { image, height } of pictures) {
      image.style.maxHeight = `${Math.max(LEAST_HEIGHT, height * share)}px`;
      image.style.width = 'auto';
    }
  }
}
