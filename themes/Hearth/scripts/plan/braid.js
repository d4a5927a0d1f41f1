// The braid that grows by every day that is done: the theme's drawing of a grown braid (ThreadScene and ThreadPath), made from the same
// numbers.
const HEIGHT = 100;
const WIDTH = 14 * HEIGHT;
const STEP = 9;
const HALF_GAP = 4;
const MARGIN = 2;

/** The paths of the two threads when so many days are done. */
export function braid(done, days) {
  const heightsAt = heights(keysOf(done, days));
  const crossings = crossingsOf(heightsAt);
  return [0, 1].map((thread) => {
    const below = crossings.filter((_, index) => index % 2 === thread);
    return runs(below, (x) => heightsAt(x / WIDTH)[thread]).map(curve).join("");
  });
}

function keysOf(done, days) {
  const reached = Math.min(Math.max(done / days, 0.02), 1);
  const turns = Math.max(0.5, evenly(reached * 20) / 2);
  const key = (at, gap, turned = turns, wander = 0) => ({ at, gap, turns: turned, wander });
  if (done === 0) return [key(0, 0.9, 0, 0.04), key(1, 0.9, 0, 0.04)]; // two threads that have not met
  const start = key(0, 0.5, 0);
  if (reached >= 0.98) return [start, key(1, 0.5)];
  if (reached > 0.86) return [start, key(reached, 0.5), key(1, 0.9)];
  return [start, key(reached, 0.5), key(reached + 0.12, 0.9), key(1, 0.9, turns, 0.04)];
}

/** To the nearest whole number, halves to the even one, as .NET rounds. */
function evenly(value) {
  const rounded = Math.round(value);
  return rounded - value === 0.5 && rounded % 2 === 1 ? rounded - 1 : rounded;
}

function heights(keys) {
  return (at) => {
    const [gap, turns, wander] = ["gap", "turns", "wander"].map((name) => glide(keys, name, at));
    const swing = (gap / 2) * Math.cos(2 * Math.PI * turns);
    const stray = (times, offset) => wander * Math.sin(times * Math.PI * at + offset);
    return [HEIGHT * (0.5 - swing + stray(7.3, 0)), HEIGHT * (0.5 + swing + stray(5.1, 1.3))];
  };
}

/** A value between its keys, without kinks and without overshooting: monotone cubic Hermite interpolation (Fritsch and Carlson, 1980). */
function glide(keys, name, at) {
  let next = 1;
  while (next < keys.length - 1 && keys[next].at < at) next++;
  const [from, to] = [keys[next - 1], keys[next]];
  const width = to.at - from.at;
  const t = Math.min(Math.max((at - from.at) / width, 0), 1);
  const [leaving, arriving] = [slope(keys, name, next - 1) * width, slope(keys, name, next) * width];
  return from[name] + (to[name] - from[name]) * t * t * (3 - 2 * t) + leaving * t * (1 - t) * (1 - t) - arriving * t * t * (1 - t);
}

function slope(keys, name, index) {
  const secant = (from) => (keys[from + 1][name] - keys[from][name]) / (keys[from + 1].at - keys[from].at);
  if (index === 0) return secant(0);
  if (index === keys.length - 1) return secant(index - 1);
  const [before, after] = [secant(index - 1), secant(index)];
  return before * after <= 0 ? 0 : (2 * before * after) / (before + after);
}

function crossingsOf(heightsAt) {
  const found = [];
  const isAbove = (at) => heightsAt(at)[0] < heightsAt(at)[1];
  let wasAbove = isAbove(0);
  for (let x = 1; x < WIDTH; x++) {
    const above = isAbove(x / WIDTH);
    if (above !== wasAbove) found.push(x - 0.5);
    wasAbove = above;
  }
  return found;
}

/** The points of a thread, in runs that stop where it passes below the other; each run is divided evenly. */
function runs(below, heightAt) {
  const starts = [MARGIN, ...below.map((crossing) => crossing + HALF_GAP)];
  const ends = [...below.map((crossing) => crossing - HALF_GAP), WIDTH - MARGIN];
  return starts.map((from, run) => points(from, ends[run]).map((x) => [x, heightAt(x)])).filter((run) => run.length > 1);
}

function points(from, to) {
  if (to <= from) return [];
  const parts = Math.ceil((to - from) / STEP);
  return Array.from({ length: parts + 1 }, (_, part) => from + ((to - from) * part) / parts);
}

/** A run of points as a Catmull-Rom curve in Bézier form, each step from where the last one ended and leaving as it arrived. */
function curve(run) {
  const rounded = (number) => Math.round(number * 10) / 10;
  let at = run[0].map(rounded);
  const from = (point) => point.map((number, i) => rounded(rounded(number) - at[i])).join(",");
  const arriving = ([fromX, fromY], [x, y], [toX, toY]) => from([x - (toX - fromX) / 6, y - (toY - fromY) / 6]);
  return run.slice(1).reduce((path, c, i) => {
    const [b, d] = [run[i], run[Math.min(run.length - 1, i + 2)]];
    const step = `s${arriving(b, c, d)} ${from(c)}`;
    at = c.map(rounded);
    return path + step;
  }, `M${at.join(",")}`);
}
