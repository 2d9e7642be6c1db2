import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { median } from './statistics.ts';

type Session = BrowserContextOptions['storageState'];

const runs = 9;
/** Long enough for a new window to be drawn, and for the rows to be there, ms. */
const settled = 2000;

/** Marks the page's own clock when the first row stands in it. */
const markFirstRow = () => {
  new MutationObserver((_, observer) => {
    if (document.querySelector('tbody a') === null) return;
    performance.mark('first-row');
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
};

/** A window of a person who has signed in before, whose browser has kept none of the console's files. */
export async function coldWindow(browser: Browser, storageState: Session): Promise<Page> {
  const viewport = { width: 1440, height: 900 };
  const context = await browser.newContext({ storageState, locale: 'fr-FR', viewport });
  const page = await context.newPage();
  await page.addInitScript(markFirstRow);
  return page;
}

/** When the first row stood in the page (ms after the navigation), and the requests to the API before it. */
export const firstRow = (page: Page) =>
  page.evaluate(() => {
    const milliseconds = performance.getEntriesByName('first-row')[0]?.startTime ?? Number.NaN;
    const asked = performance
      .getEntriesByType('resource')
      .filter(
        ({ name, startTime }) => /\/(rest|auth)\/v1\//.test(name) && startTime < milliseconds,
      );
    return { milliseconds, requests: asked.length };
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
 * Milliseconds from the navigation to the first row on a cold cache, each the median of some runs:
 * `alone` in a window that is open, left to itself until its rows are there; `driven` in one that has
 * just been asked for and still draws its own frame, with a driver that runs scripts in the page to
 * see the rows come. On two cores, what the browser and the driver do then is half of the time.
 */
export async function timesOfFirstRow(browser: Browser, url: string, session: Session) {
  const times: Record<Way, number[]> = { alone: [], driven: [] };
  for (let run = 0; run < runs; run += 1) {
    for (const way of ['alone', 'driven'] as const) {
      const page = await coldWindow(browser, session);
      await ways[way](page, url);
      times[way].push((await firstRow(page)).milliseconds);
      await page.context().close();
    }
  }
  return { alone: median(times.alone), driven: median(times.driven) };
}
