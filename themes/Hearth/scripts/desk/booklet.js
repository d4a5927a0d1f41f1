// A reader's own booklet: pages of the pool with days, names and page numbers, imposed on sheets to fold.
import { PDFDocument, grayscale } from "@cantoo/pdf-lib";
import { clip, concatTransformationMatrix, endPath, popGraphicsState, pushGraphicsState, rectangle } from "@cantoo/pdf-lib";
import { openInk } from "./ink.js";
import { writeNames, writePage } from "./labels.js";
import { pagesOf } from "./pages.js";
import { sheetsOf } from "./sheets.js";

const MM = 72 / 25.4;
const SHEETS = { A4: [297 * MM, 210 * MM], Letter: [279.4 * MM, 215.9 * MM] };
const TICK = 5 * MM;
const STAPLE = 2 * MM;

/** The PDF and its number of sheets. */
export async function makeBooklet(pool, index, order) {
  const [source, pdf] = await Promise.all([PDFDocument.load(pool, { updateMetadata: false }), PDFDocument.create()]);
  const pages = pagesOf(index, order);
  const forms = await pdf.embedPdf(source, pages.map(({ page }) => page - 1));
  const ink = await openInk(pdf);
  const sheets = sheetsOf(pages.length, index);
  const draw = (sheet, side) => drawSide(pdf, { sheet, side, pages, forms, ink, order, index });
  if (order.way === "OneSided") for (const side of ["front", "back"]) for (const sheet of sheets) draw(sheet, side);
  else for (const sheet of sheets) for (const side of ["front", "back"]) draw(sheet, side);
  setProperties(pdf, order);
  return { bytes: await pdf.save(), sheets: sheets.length };
}

function setProperties(pdf, { title, way }) {
  pdf.setTitle(title, { showInWindowTitleBar: true });
  pdf.setLanguage(document.documentElement.lang);
  const preferences = pdf.catalog.getOrCreateViewerPreferences();
  preferences.setPrintScaling("None");
  preferences.setPickTrayByPDFSize(true);
  preferences.setDuplex({ ShortEdge: "DuplexFlipShortEdge", LongEdge: "DuplexFlipLongEdge", OneSided: "Simplex" }[way]);
}

function drawSide(pdf, { sheet, side, pages, forms, ink, order, index }) {
  const [width, height] = SHEETS[order.paper];
  const fold = width / 2;
  const page = pdf.addPage([width, height]);
  page.pushOperators(pushGraphicsState());
  if (side === "back" && order.way === "LongEdge") page.pushOperators(concatTransformationMatrix(-1, 0, 0, -1, width, height));
  sheet[side].forEach((number, half) => {
    const form = forms[number - 1];
    const scale = Math.min(1, fold / form.width, height / form.height);
    const isLeft = half === 0;
    const creep = sheet.creepMm * MM;
    const place = { x: isLeft ? fold - form.width * scale + creep : fold - creep, y: (height - form.height * scale) / 2 };
    page.pushOperators(pushGraphicsState(), rectangle(isLeft ? 0 : fold, 0, fold, height), clip(), endPath());
    page.drawPage(form, { ...place, xScale: scale, yScale: scale });
    page.pushOperators(concatTransformationMatrix(scale, 0, 0, scale, place.x, place.y));
    const paper = { page, ink, width: form.width, height: form.height, isLeft, rightToLeft: index.rightToLeft };
    if (number === 1) writeNames(paper, order.names);
    if (!pages[number - 1].isBare) writePage(paper, { label: pages[number - 1].label, number: order.numberOf(number), names: order.names });
    page.pushOperators(popGraphicsState());
  });
  mark(page, fold, height, side === "front" && sheet.isOutside);
  page.pushOperators(popGraphicsState());
}

/** Fold marks at head and foot, and staple marks on the outside. */
function mark(page, fold, height, hasStaples) {
  const line = (start, end) => page.drawLine({ start, end, thickness: 0.3, color: grayscale(0.5) });
  line({ x: fold, y: 0 }, { x: fold, y: TICK });
  line({ x: fold, y: height }, { x: fold, y: height - TICK });
  for (const part of hasStaples ? [0.25, 0.75] : []) line({ x: fold - STAPLE, y: part * height }, { x: fold + STAPLE, y: part * height });
}
