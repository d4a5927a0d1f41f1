// Makes booklets from the pool's pages, on the reader's device. This file has the PDF library; the print desk loads it at the button.
import { makeBooklet } from "./desk/booklet.js";

guidebook.makeBooklet = makeBooklet;
