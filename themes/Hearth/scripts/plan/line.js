// The line that grows by every day that is done: the theme's drawing of a plain line (LinePath), made from the same numbers.
const WIDTH = 1400;
const MIDDLE = 50;
const END = 2;
const RADIUS = WIDTH / 100;

/** The paths as far as the ring, and behind it, when so many days are done. */
export function line(done, days) {
  const from = Math.round((END + (done / days) * (WIDTH - 2 * END - 2 * RADIUS)) * 10) / 10;
  const half = (across) => `a${RADIUS},${RADIUS} 0 1 0 ${across},0`;
  const rest = done < days ? `M${from + 2 * RADIUS},${MIDDLE}H${WIDTH - END}` : "";
  return [`M${END},${MIDDLE}H${from}${half(2 * RADIUS)}${half(-2 * RADIUS)}`, rest];
}
