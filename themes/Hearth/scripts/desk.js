// The print desk: the paper that the reader probably has, and the form for a booklet of their own.
import { openOwn } from "./desk/own.js";
import { likelyPaper } from "./desk/region.js";

const paper = likelyPaper();
const answer = document.querySelector(`[data-answer="${paper}"]`);
if (answer) {
  const { guess } = answer.closest("[data-guess]").dataset;
  answer.after(Object.assign(document.createElement("span"), { className: "guess", textContent: guess }));
  answer.closest("ul").prepend(answer.closest("li"));
}

const form = document.querySelector("[data-own]");
if (form) {
  const own = form.querySelector(`[name=paper][value="${paper}"]`);
  if (own) own.checked = true;
  openOwn(form);
}
