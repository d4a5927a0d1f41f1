// Measures a built website as Lighthouse sees it on a phone, over http, compressed as servers do it.
// usage: npm run measure -- ../../output/site [page …]     A browser other than the one found: CHROME_PATH=…
// Ends with 1 where a page is below: 100 for accessibility, best practices and SEO, 98 for performance, no layout shift.
import { createServer } from "node:http";
import { readFile } from "node:fs/promises";
import { existsSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import { launch } from "chrome-launcher";
import lighthouse from "lighthouse";

const types = { ".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml", ".woff2": "font/woff2", ".png": "image/png" };
const least = { performance: 98, accessibility: 100, "best-practices": 100, seo: 100 };
const usual = ["index.html", "tonight.html", "practices/index.html", "practices/i-message.html", "plans/thirty-days/index.html", "plans/thirty-days/day-4.html", "decks/deeper.html",
  "self-check.html", "articles/someone-goes-first.html", "pages/help.html"];
const flags = ["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

const [site, ...named] = process.argv.slice(2);
const pages = named.length > 0 ? named : usual;
const server = createServer(answer).listen(0, "127.0.0.1", measure);

async function answer(request, response) {
  const path = normalize(decodeURIComponent(new URL(request.url, "http://site").pathname));
  try {
    const bytes = await readFile(join(site, path.endsWith("/") ? `${path}index.html` : path));
    const type = types[extname(path)] ?? "application/octet-stream";
    const packs = type.startsWith("text/") || type.endsWith("xml");
    response.writeHead(200, { "content-type": `${type}; charset=utf-8`, "cache-control": "max-age=31536000", ...(packs && { "content-encoding": "gzip" }) });
    response.end(packs ? gzipSync(bytes) : bytes);
  } catch {
    response.writeHead(404, { "content-type": "text/html" });
    response.end("<!doctype html><title>Not here</title>");
  }
}

async function measure() {
  const browser = await launch({ chromeFlags: flags, chromePath: process.env.CHROME_PATH ?? ["/usr/bin/chromium", "/usr/bin/google-chrome"].find(existsSync) });
  let failed = false;
  try {
    for (const page of pages) failed = !(await judge(page, browser.port)) || failed;
  } finally {
    browser.kill();
    server.close();
  }
  process.exitCode = failed ? 1 : 0;
}

async function judge(page, port) {
  const { lhr } = await lighthouse(`http://127.0.0.1:${server.address().port}/${page}`, { port, onlyCategories: Object.keys(least), output: "json", logLevel: "error" });
  const scores = Object.fromEntries(Object.keys(least).map((name) => [name, Math.round(lhr.categories[name].score * 100)]));
  const requests = lhr.audits["network-requests"].details.items;
  const size = (ending) => Math.round(requests.filter(({ url }) => url.endsWith(ending)).reduce((sum, { transferSize }) => sum + transferSize, 0) / 102.4) / 10;
  const shift = lhr.audits["cumulative-layout-shift"].numericValue;
  const good = shift === 0 && Object.entries(least).every(([name, score]) => scores[name] >= score);
  const faults = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs).filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 0.9).map(({ id }) => id);
  console.log(`${good ? "good" : "BAD "} ${Object.entries(scores).map(([name, score]) => `${name} ${score}`).join("  ")}  shift ${shift}  ${size("")} KB, scripts ${size(".js")} KB  ${page}  ${faults.join(" ")}`);
  return good;
}
