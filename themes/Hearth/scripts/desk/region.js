// The paper of a region: Letter in North America, parts of Latin America and the Philippines, A4 elsewhere (CLDR, paperSize).
const LETTER = new Set(["BZ", "CA", "CL", "CO", "CR", "GT", "MX", "NI", "PA", "PH", "PR", "SV", "US", "VE"]);

/** The paper of the region in the reader's language settings; where these name none, the region in which most people speak the language. */
export function likelyPaper(language = navigator.language) {
  try {
    return LETTER.has(new Intl.Locale(language).maximize().region) ? "Letter" : "A4";
  } catch {
    return "A4";
  }
}
