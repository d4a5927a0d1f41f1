/** How the names of offline copies begin; the path of the website and the version follow. */
export const OFFLINE = "guidebook-copy:";
