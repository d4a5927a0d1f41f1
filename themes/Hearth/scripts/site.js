// Every page: what the reader chose, put on before anything is drawn. Other scripts of the page find `kept` here.
import { ask } from "./parts/asking.js";
import { dress } from "./parts/appearance.js";
import { openExit } from "./parts/exit.js";
import { openFolds } from "./parts/folding.js";
import { openHints } from "./parts/hints.js";
import { openKept } from "./parts/kept.js";
import { guardWords } from "./parts/leaving.js";
import { markHeading } from "./parts/reading.js";
import { hangDoor } from "./parts/search-door.js";
import { openSending } from "./parts/sending.js";
import { askForTypefaces, askForTypefacesOfPaper } from "./parts/typefaces.js";

askForTypefaces(document.currentScript);
askForTypefacesOfPaper();
const { dataset, src } = document.currentScript;
const { guide, neutral } = dataset;
const kept = openKept(guide);
window.guidebook = { kept };
document.documentElement.classList.add("scripted");
// Within a visit, pages after the first say in short what the first said in full.
document.documentElement.classList.toggle("visiting", window.navigation?.currentEntry?.index > 0);
document.documentElement.classList.toggle("asked", location.search !== ""); // what the address asks for is not there yet
dress(kept, neutral);
ask(kept);
hangDoor(kept);
openExit(kept, neutral);
guardWords(kept, new URL("../", src).href);
openHints();
openFolds();
markHeading();
openSending();
