import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../support/chromium.ts';

/** Starts the Chromium of this machine, headless. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === undefined)
    throw new Error('No Chromium: run `npm test`, or set CHROMIUM_PATH.');
  return chromium.launch({ executablePath, args: chromiumArgs });
}

export const sizes = {
  desktop: { width: 1440, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

export interface Display {
  size?: keyof typeof sizes;
  scheme?: 'light' | 'dark';
}

/** A browser of its own for one person: French, with its own storage. */
export const newPerson = (
  browser: Browser,
  { size = 'desktop', scheme = 'light' }: Display = {},
): Promise<BrowserContext> =>
  browser.newContext({ locale: 'fr-FR', colorScheme: scheme, viewport: sizes[size] });

const password = 'coach-demo-2026';

/** Signs in through the page, as a person does. */
export async function signIn(page: Page, url: string, person: string): Promise<void> {
  await page.goto(`${url}/foods`);
  await page.getByLabel('Adresse e-mail').fill(`${person}@coach.example`);
  await page.getByLabel('Mot de passe', { exact: true }).fill(password);
  await page.getByRole('button', { name: 'Se connecter' }).click();
}
