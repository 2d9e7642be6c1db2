import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { median } from './statistics.ts';

type Session = BrowserContextOptions['storageState'];

const runs = 9;
/** Long enough for a new window to be drawn, and for the rows to be there, ms. */
const settled = 2000;

/**
 * Marks the page's own clock when the first row stands in the console, and when its search box has
 * taken a letter, typed as soon as it is there: its own button to clear it shows that it has.
 */
const markRows = () => {
  let typed = false;
  new MutationObserver((_, observer) => {
    if (document.querySelector('#root tbody a') === null) return;
    if (performance.getEntriesByName('first-row').length === 0) performance.mark('first-row');
    const box = document.querySelector<HTMLInputElement>('#root input[type=search]');
    if (box && !typed) {
      typed = true;
      // As the browser does it: React keeps the `value` of the element itself to see a change.
      Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(box, 'a');
      box.dispatchEvent(new Event('input', { bubbles: true }));
    }
    if (!box?.parentElement?.querySelector('button')) return;
    performance.mark('usable');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

/** A window of a person who has signed in before, whose browser has kept none of the console's files. */
export async function coldWindow(browser: Browser, storageState: Session): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ storageState, locale: 'fr-FR', viewport });
  const page = await context.newPage();
  await page.addInitScript(markRows);
  return page;
}

/**
 * When the first row stood in the page and when the search box took a letter (ms after the
 * navigation), and the requests to the API before the first row.
 */
export const firstRow = (page: Page) =>
  page.evaluate(() => {
    const [row = Number.NaN, usable = Number.NaN] = ['first-row', 'usable'].map(
      (mark) => performance.getEntriesByName(mark)[0]?.startTime,
    );
    const asked = performance
      .getEntriesByType('resource')
      .filter(({ name, startTime }) => /\/(rest|auth)\/v1\//.test(name) && startTime < row);
    return { row, usable, requests: asked.length };
  });

/** How a navigation is watched; see `timesOfFirstRow`. */
const ways = {
  alone: async (page: Page, url: string) => {
    await sleep(settled);
    await page.goto(url, { waitUntil: 'commit' });
    await sleep(settled);
  },
  driven: async (page: Page, url: string) => {
    await page.goto(url, { waitUntil: 'commit' });
    await page.locator('tbody a').first().waitFor();
  },
};
type Way = keyof typeof ways;

/**
 * Milliseconds from the navigation to the first row on a cold cache, and to a search box that takes
 * words, each the median of some runs: `alone` in a window that is open, left to itself until its rows
 * are there; `driven` in one that has just been asked for and still draws its own frame, with a driver
 * that runs scripts in the page to see the rows come. On two cores, what the browser and the driver do
 * then is half of the time.
 */
export async function timesOfFirstRow(browser: Browser, url: string, session: Session) {
  const times: Record<Way, { row: number; usable: number }[]> = { alone: [], driven: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const way of ['alone', 'driven'] as const) {
      const page = await coldWindow(browser, session);
      await ways[way](page, url);
      times[way].push(await firstRow(page));
      await page.context().close();
    }
  }
  return {
    row: median(times.alone.map(({ row }) => row)),
    usable: median(times.alone.map(({ usable }) => usable)),
    driven: median(times.driven.map(({ row }) => row)),
  };
}
