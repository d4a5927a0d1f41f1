// Ten things that the website does, in Firefox, by WebDriver BiDi: node site.mjs FIREFOX ADDRESS. Prints a line for each: its name, a tab,
// and "ok" or what went wrong. ADDRESS is the site's root, with a slash at its end.
import puppeteer from 'puppeteer-core';

const [firefox, root] = process.argv.slice(2);
const dark = { 'layout.css.prefers-color-scheme.content-override': 0 };
const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true, extraPrefsFirefox: dark });
const DAY = 'plans/thirty-days/day-4.html';

/** A page of a phone. Of what it asks for, `answer` may answer some; without scripts, none of them comes. */
async function open(path, { scripts = true, answer } = {}) {
  const page = await (await browser.createBrowserContext()).newPage();
  await page.setViewport({ width: 390, height: 844 });
  if (!scripts || answer) {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const own = answer?.(request.url());
      if (own) request.respond({ contentType: 'text/html', body: own });
      else if (!scripts && /\.js(\?|$)/.test(request.url())) request.abort();
      else request.continue();
    });
  }
  await page.goto(root + path);
  return page;
}

/** Waits until a condition in the page holds. */
const until = (page, condition, ...given) => page.waitForFunction(condition, { timeout: 15000 }, ...given);

/** Whether the page shows something at a selector. */
const isShown = (page, selector) => page.evaluate((selector) => [...document.querySelectorAll(selector)].some((part) => part.checkVisibility({ visibilityProperty: true })), selector);

function expect(holds, what) {
  if (!holds) throw new Error(what);
}

const things = {
  async 'a word of danger puts help on top'() {
    const page = await open('index.html');
    await page.click('[data-search]');
    await page.type('dialog.search input', 'he hits me');
    await until(page, () => document.querySelector('[data-found] a'));
    const first = await page.$eval('[data-found] a', (link) => [link.textContent, Boolean(link.closest('.help'))].join());
    expect(first === 'Help, and staying safe,true', first);
  },

  async 'leaving opens another page and going back shows nothing'() {
    const page = await open('pages/help.html', { answer: (url) => url.startsWith('https://www.bbc.com/') && '<title>Weather</title>' });
    await page.click('a.leave');
    await until(page, () => document.title === 'Weather');
    await page.goBack().catch(() => {}); // It leaves again before it is there.
    await until(page, () => document.title === 'Weather');
  },

  async 'a note is held by the tab and gone with it'() {
    const page = await open(DAY);
    await page.type('[data-note=a]', 'We walked.');
    await page.click('.tools a[href$="help.html"]');
    await until(page, () => location.pathname.endsWith('help.html') && Object.values(sessionStorage).join().includes('We walked.'));
    await page.close();
    const other = await page.browserContext().newPage();
    await other.goto(root + DAY);
    expect((await other.$eval('[data-note=a]', (note) => note.value)) === '', 'another tab has the note');
    expect((await other.evaluate(() => localStorage.length + sessionStorage.length)) === 0, 'something has the note');
  },

  async 'clearing empties everything'() {
    const page = await open(DAY);
    await page.type('[data-note=a]', 'We walked.');
    await page.click('[data-keep=yes]');
    await until(page, () => localStorage.length === 1);
    await page.goto(`${root}settings.html`);
    await page.click('[data-clear]');
    await page.click('[data-confirm=clear] [data-yes]');
    expect((await page.evaluate(() => localStorage.length + sessionStorage.length)) === 0, 'something is left');
  },

  async 'contents are folded before a text and open'() {
    const page = await open('articles/from-flatmates-to-partners.html');
    expect(!(await isShown(page, '.contents a')), 'the contents are open');
    await page.click('.fold');
    expect(await isShown(page, '.contents a'), 'the contents do not open');
  },

  async 'a card that is drawn turns over'() {
    const page = await open('decks/deeper.html');
    await page.click('[data-draw]');
    await until(page, () => document.querySelector('[data-face=card] .face').textContent.length > 20);
    expect((await page.$eval('[data-turn]', (table) => getComputedStyle(table.querySelector('.face')).animationName)).startsWith('turn'), 'nothing turns');
  },

  async 'the plan works without scripts'() {
    const page = await open('plans/thirty-days/index.html', { scripts: false });
    expect(!(await isShown(page, '.scripted-only')), 'something is shown that needs scripts');
    await page.click('.week[open] .days a');
    await until(page, () => document.querySelector('.head h1') && location.pathname.endsWith('day-1.html'));
  },

  async 'the finder narrows the list'() {
    const page = await open('practices/index.html');
    const count = () => page.evaluate(() => [...document.querySelectorAll('[data-practice]')].filter((one) => one.checkVisibility()).length);
    const all = await count();
    await page.click('.finder-door');
    await page.click('[name=minutes][value="5"]');
    const some = await count();
    expect(some > 0 && some < all, `${some} of ${all}`);
  },

  async 'the print desk leads on without scripts'() {
    const page = await open('downloads/index.html', { scripts: false });
    expect(!(await isShown(page, 'main .scripted-only')), 'something is shown that needs scripts');
    expect(await isShown(page, 'main a[download], main .thing a'), 'there is no file');
  },

  async 'the dark scheme is dark and can be read'() {
    const page = await open('index.html');
    const lights = await page.$eval('body', (body) => {
      const light = (colour) => colour.match(/[\d.]+/g).slice(0, 3).reduce((sum, part, i) => sum + [0.2126, 0.7152, 0.0722][i] * (part / 255) ** 2.2, 0);
      const { color, backgroundColor } = getComputedStyle(body);
      return [light(color), light(backgroundColor)];
    });
    expect((lights[0] + 0.05) / (lights[1] + 0.05) > 7 && lights[1] < 0.05, lights.join());
  },
};

try {
  for (const [name, check] of Object.entries(things)) {
    const told = await check().then(() => 'ok', (error) => error.message.replace(/\s+/g, ' '));
    console.log(`${name}\t${told}`);
  }
} finally {
  await browser.close();
}
