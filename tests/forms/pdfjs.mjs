// Types into every field of a PDF in Firefox's viewer (pdf.js), presses every box, and saves: node pdfjs.mjs FIREFOX PDF WORDS TARGET.
import puppeteer from 'puppeteer-core';
import { pathToFileURL } from 'node:url';
import { writeFile } from 'node:fs/promises';

const [firefox, pdf, words, target] = process.argv.slice(2);
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
try {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(pdf).href);
  await page.waitForSelector('.annotationLayer :is(textarea, input)', { timeout: 60000 });
  const count = await page.evaluate(() => window.PDFViewerApplication.pagesCount);
  for (let number = 1; number <= count; number++) {
    await page.evaluate(number => { window.PDFViewerApplication.page = number; }, number);
    const layer = `.page[data-page-number="${number}"][data-loaded="true"]`;
    await page.waitForSelector(`${layer} .annotationLayer`, { timeout: 60000 });
    for (const field of await page.$$(`${layer} .annotationLayer :is(textarea, input[type=text])`)) {
      await field.click();
      await page.keyboard.type(words);
    }
    for (const box of await page.$$(`${layer} .annotationLayer :is(input[type=checkbox], input[type=radio])`)) await box.evaluate(element => element.click());
  }
  const saved = await page.evaluate(async () => {
    const bytes = await window.PDFViewerApplication.pdfDocument.saveDocument();
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  await writeFile(target, Buffer.from(saved, 'base64'));
} finally {
  await browser.close();
}
