// Search: fetched with its index when it is first used. The door that fetches it stands in the script of every page.
import { fill, fillForm } from "./parts/words.js";
import { finderOf, MOST } from "./search/finder.js";
import { giveKeys } from "./search/keys.js";
import { drawHelp, drawResults, drawWays } from "./search/results.js";

const root = new URL("../", document.currentScript.src);

/** Makes the dialog answer. */
window.guidebook.search = async (dialog, index) => {
  const field = dialog.querySelector("input");
  const count = dialog.querySelector("[data-count]");
  const place = dialog.querySelector("[data-found]");
  const find = await finderOf(index);
  let frame;

  function show() {
    frame = undefined;
    const query = field.value.trim();
    const { isDanger, results } = query ? find(field.value) : { isDanger: false, results: [] };
    dialog.toggleAttribute("data-danger", isDanger);
    count.textContent = query ? said(results.length, index, isDanger) : "";
    const instead = isDanger ? [] : drawWays(index.ways, index.help, root);
    const drawn = results.length ? drawResults(results, index, root) : instead;
    place.replaceChildren(...(isDanger ? [drawHelp(index.help, root)] : []), ...drawn);
    dialog.scrollTop = 0;
  }

  // However fast somebody types, it is drawn once a frame; a key that leaves the field has it drawn at once.
  field.addEventListener("input", () => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(show);
  });
  giveKeys(dialog, field, () => {
    if (frame === undefined) return;
    cancelAnimationFrame(frame);
    show();
  });
  // A result on this very page is seen only when the dialog is out of the way.
  place.addEventListener("click", ({ target }) => {
    const link = target.closest("a");
    if (link && link.href.split("#")[0] === location.href.split("#")[0]) dialog.close();
  });
  show();
};

function said(found, { say, help }, isDanger) {
  const counted = found < MOST ? fillForm(say.count, found) : fill(say.most, found);
  if (!isDanger) return found === 0 ? say.none : counted;
  return found === 0 ? help.say.first : `${help.say.first} ${counted}`;
}
