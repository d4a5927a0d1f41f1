/** The name, in the page's language, of the country that the browser's language names, which nothing stores; undefined for none. */
export function ownCountry() {
  const names = new Intl.DisplayNames([document.documentElement.lang || "en"], { type: "region" });
  const region = navigator.languages.map((tag) => new Intl.Locale(tag).region).find(Boolean);
  return region && names.of(region);
}
