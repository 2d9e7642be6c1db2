import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { newPerson, openBrowser, signIn } from '../e2e/support/browser.ts';
import type { RunningConsole } from '../support/runConsole.ts';
import { coldWindow, firstRow, timesOfFirstRow } from './firstRow.ts';
import type { Row } from './table.ts';

const budgets = { signIn: 130, list: 350, requests: 3, milliseconds: 900 };

/** Watches a page; the answer sums the scripts fetched until then, in kB under gzip. */
function watchScripts(page: Page): () => Promise<number> {
  const scripts = new Map<string, Promise<number>>();
  page.on('response', (response: Response) => {
    const path = new URL(response.url()).pathname;
    if (path.endsWith('.js'))
      scripts.set(
        path,
        response.body().then((body) => gzipSync(body).length / 1000),
      );
  });
  return async () => (await Promise.all(scripts.values())).reduce((sum, size) => sum + size, 0);
}

/** Before anybody types: what the sign-in page alone has fetched. */
async function signInWeight(url: string, page: Page): Promise<number> {
  const kilobytes = watchScripts(page);
  await page.goto(url, { waitUntil: 'load' });
  await page.getByRole('button', { name: 'Se connecter' }).waitFor();
  return kilobytes();
}

/** What a signed-in person's first list costs, on a cold cache. */
export async function firstList({ url }: RunningConsole): Promise<Row[]> {
  const browser = await openBrowser();
  try {
    const visitor = await newPerson(browser);
    const signInKb = await signInWeight(url, await visitor.newPage());
    const person = await newPerson(browser);
    await signIn(await person.newPage(), url, 'nutritionniste');
    await person.pages()[0]?.getByRole('row').nth(1).waitFor();
    const session = await person.storageState();

    const page = await coldWindow(browser, session);
    const kilobytes = watchScripts(page);
    await page.goto(`${url}/foods`, { waitUntil: 'commit' });
    await page.locator('tbody a').first().waitFor();
    const { requests } = await firstRow(page);
    await page.waitForLoadState('networkidle');
    const times = await timesOfFirstRow(browser, `${url}/foods`, session);
    const row = (what: string, measured: number, budget: number, unit: string): Row => ({
      what,
      measured: `${measured.toFixed(0)} ${unit}`,
      against: `${budget} ${unit} allowed`,
      ratio: measured / budget,
    });
    return [
      row('JavaScript of the sign-in page, gzip', signInKb, budgets.signIn, 'kB'),
      row('JavaScript of the first list in all, gzip', await kilobytes(), budgets.list, 'kB'),
      row('First row of the list, cold cache', times.row, budgets.milliseconds, 'ms'),
      row('Its search box takes a letter', times.usable, budgets.milliseconds, 'ms'),
      row('First row in a window that is opening', times.driven, budgets.milliseconds, 'ms'),
      row('API requests before the first row', requests, budgets.requests, ''),
    ];
  } finally {
    await browser.close();
  }
}
