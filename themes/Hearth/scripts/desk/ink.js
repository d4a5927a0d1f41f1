// Writes a line of text into a PDF. The letters of western Europe are set in a typeface that every viewer has. Any others are drawn by the
// browser, which shapes them, and put in as a picture with its text beside it, so that they can be found and read aloud.
import { PDFName, PDFHexString, PDFOperator, StandardFonts } from "@cantoo/pdf-lib";

const PIXELS = 5; // for each point: 360 to the inch
const op = (name, ...values) => PDFOperator.of(name, values);

/** Opens the ink of a document: its two typefaces, and the pictures drawn so far. */
export async function openInk(pdf) {
  const [label, text] = await Promise.all([StandardFonts.Helvetica, StandardFonts.TimesRoman].map((name) => pdf.embedFont(name)));
  const families = getComputedStyle(document.documentElement);
  const faces = {
    label: { font: label, known: new Set(label.getCharacterSet()), family: families.getPropertyValue("--label") || "sans-serif" },
    text: { font: text, known: new Set(text.getCharacterSet()), family: families.getPropertyValue("--reading") || "serif" },
  };
  const pictures = new Map();

  /** The width of a text, and what writes it at a place: the left end of its base line. */
  return function lineOf(words, { face, size }) {
    const { font, known, family } = faces[face];
    if ([...words].every((letter) => known.has(letter.codePointAt(0)))) {
      return { width: font.widthOfTextAtSize(words, size), write: (page, x, y) => page.drawText(words, { x, y, size, font }) };
    }
    const key = `${face} ${size} ${words}`;
    if (!pictures.has(key)) pictures.set(key, pictureOf(pdf, words, `${size * PIXELS}px ${family}`));
    const picture = pictures.get(key);
    return { width: picture.width, write: (page, x, y) => writePicture(page, picture, words, { x, y, size, font: faces.label.font }) };
  };
}

function pictureOf(pdf, words, font) {
  const ways = { font, direction: document.documentElement.dir || "ltr", textAlign: "left", textBaseline: "alphabetic" };
  const pen = (canvas) => Object.assign(canvas.getContext("2d"), ways);
  const canvas = document.createElement("canvas");
  const { width, actualBoundingBoxAscent: above, actualBoundingBoxDescent: below } = pen(canvas).measureText(words);
  canvas.width = Math.ceil(width) + 2;
  canvas.height = Math.ceil(above + below) + 2;
  const drawing = pen(canvas);
  drawing.fillText(words, 1, Math.ceil(above) + 1);
  const { data } = drawing.getImageData(0, 0, canvas.width, canvas.height);
  const gray = new Uint8Array(canvas.width * canvas.height).map((_, i) => 255 - data[4 * i + 3]);
  const image = pdf.context.register(pdf.context.flateStream(gray, {
    Type: "XObject", Subtype: "Image", Width: canvas.width, Height: canvas.height, ColorSpace: "DeviceGray", BitsPerComponent: 8,
  }));
  return { image, width: canvas.width / PIXELS, height: canvas.height / PIXELS, below: (canvas.height - Math.ceil(above) - 1) / PIXELS };
}

/** The picture, marked with its text; an invisible blank carries it, since viewers take the text of letters only. */
function writePicture(page, { image, width, height, below }, words, { x, y, size, font }) {
  const [name, blank] = [page.node.newXObject("Words", image), page.node.newFontDictionary("Blank", font.ref)];
  page.pushOperators(
    op("q"), op("BDC", PDFName.of("Span"), page.doc.context.obj({ ActualText: PDFHexString.fromText(words) })),
    op("q"), op("cm", `${width}`, "0", "0", `${height}`, `${x}`, `${y - below}`), op("Do", name), op("Q"),
    op("BT"), op("Tf", blank, `${size}`), op("Tr", "3"), op("Td", `${x}`, `${y}`), op("Tj", font.encodeText(" ")), op("ET"),
    op("EMC"), op("Q"),
  );
}
