// The page on help: the reader's own country comes first, and is open.
import { ownCountry } from "./parts/region.js";

const country = ownCountry();
const own = [...document.querySelectorAll("[data-country]")].find(({ dataset }) => dataset.country === country);
if (own) {
  own.open = true;
  own.parentElement.querySelector("[data-country]").before(own);
}
