// What the script of every page has opened, for the scripts that follow it.

/** What this device keeps for the reader. */
export const { kept } = window.guidebook;
