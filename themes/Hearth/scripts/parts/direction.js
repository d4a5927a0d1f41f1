/** Whether the lines of the page run from right to left. */
export const isRightToLeft = document.documentElement.dir === "rtl";
