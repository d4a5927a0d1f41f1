// Swiping with a finger or a pen. Moving up and down is left to the browser (`touch-action` in the stylesheet), and so is the mouse, which
// marks text.
import { isRightToLeft } from "../parts/direction.js";

const FAR = 40; // CSS pixels

/** Calls `swiped` with "on" or "back" when the element is swiped: the next card comes from where lines end. */
export function onSwipe(element, swiped) {
  let start;
  element.addEventListener("pointerdown", (event) => {
    start = event.isPrimary && event.pointerType !== "mouse" ? event : undefined;
  });
  element.addEventListener("pointercancel", () => {
    start = undefined;
  });
  element.addEventListener("pointerup", (event) => {
    if (start?.pointerId !== event.pointerId) return;
    const [x, y] = [event.clientX - start.clientX, event.clientY - start.clientY];
    start = undefined;
    if (Math.abs(x) > FAR && Math.abs(x) > 2 * Math.abs(y)) swiped(x < 0 === isRightToLeft ? "back" : "on");
  });
}
