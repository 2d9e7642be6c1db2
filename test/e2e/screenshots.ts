/** Takes the README's screenshots anew: `node --import tsx test/e2e/screenshots.ts`. */
import { join } from 'node:path';
import { root } from '../../supabase/local/shared/paths.ts';
import { newPerson, openBrowser, signIn } from './support/browser.ts';
import { startConsole } from './support/console.ts';

const folder = join(root, 'test/e2e/screenshots');
const [running, browser] = await Promise.all([startConsole('pglite'), openBrowser()]);
try {
  const person = await newPerson(browser);
  const page = await person.newPage();
  await signIn(page, running.url, 'nutritionniste');
  await page.getByText('Abricot cru').first().waitFor();
  // The counts of the facets come after the rows.
  await page.getByText(/\d+ aliments/).waitFor();
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(folder, 'foods-list.png') });
} finally {
  await browser.close();
  await running.stop();
}
