import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningConsole } from '../support/runConsole.ts';
import { seriousFindings } from './support/axe.ts';
import { newPerson, openBrowser, signIn, sizes } from './support/browser.ts';
import { startConsole } from './support/console.ts';

const displays = (['light', 'dark'] as const).flatMap((scheme) =>
  (['desktop', 'phone'] as const).map((size) => ({ scheme, size })),
);

const rawKey = /\b(resources?|console|home|nutrition|billing|personal|shared)\.[a-z_]+\.?[a-z_]*\b/;

describe('axe-core has nothing serious to say', () => {
  let running: RunningConsole;
  let browser: Browser;
  beforeAll(async () => {
    [running, browser] = await Promise.all([startConsole('pglite'), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  /** Nothing serious, and no text that shows its key for want of a translation. */
  const check = async (page: Page) => {
    expect(await seriousFindings(page)).toEqual([]);
    expect(await page.locator('body').innerText()).not.toMatch(rawKey);
  };
  /** The usual columns fit on a wide screen. */
  const fits = async (page: Page) =>
    expect(
      await page.locator('.rows').evaluate((rows) => rows.scrollWidth - rows.clientWidth),
    ).toBe(0);

  test.each(displays)('of the pages before the sign-in ($scheme, $size)', async (display) => {
    const person = await newPerson(browser, display);
    const page = await person.newPage();
    for (const path of ['/', '/forgot-password', '/set-password']) {
      await page.goto(running.url + path);
      await page.getByRole('heading').first().waitFor();
      await check(page);
    }
    await person.close();
  });

  test('of the page for a person without a role', async () => {
    const person = await newPerson(browser);
    const page = await person.newPage();
    await signIn(page, running.url, 'abonne');
    await page.getByText('Votre compte n’a pas encore accès à la console').waitFor();
    await check(page);
    await person.close();
  });

  test.each(displays)('of the foods ($scheme, $size)', async (display) => {
    const person = await newPerson(browser, display);
    const page = await person.newPage();
    await signIn(page, running.url, 'nutritionniste');
    await page.getByText('Abricot cru').first().waitFor();
    await check(page);
    if (display.size === 'desktop') await fits(page);
    await page.getByRole('button', { name: 'Vues' }).click();
    await page.getByRole('button', { name: 'Enregistrer cette vue…' }).click();
    await page.getByLabel('Nom de la vue').waitFor();
    await check(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    const box = page.locator('tr, li').filter({ hasText: 'Abricot cru' }).getByRole('checkbox');
    await box.check();
    await page.getByRole('button', { name: 'Modifier', exact: true }).click();
    await page.getByRole('dialog').getByRole('combobox').first().waitFor();
    await check(page);
    await page.keyboard.press('Escape');
    await box.uncheck();
    await page.getByText('Abricot cru').first().click();
    await page.getByRole('heading', { name: 'Nutrition' }).waitFor();
    await check(page);
    const food = page.url();
    await page.getByRole('button', { name: 'Historique' }).click();
    await page.getByText(/Création de la fiche|Aucune version/).waitFor();
    await check(page);
    await page.getByRole('button', { name: 'Fermer' }).click();
    await page.getByRole('link', { name: 'Modifier' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
    await check(page);
    await page.goto(`${running.url}/foods/create`);
    await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
    await check(page);
    await page.goto(`${running.url}/nowhere`);
    await page.getByText('Cette page n’existe pas').waitFor();
    await check(page);
    // Nothing is wider than the screen, at any of the sizes.
    await page.goto(food);
    await page.getByRole('heading', { name: 'Nutrition' }).waitFor();
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(sizes[display.size].width);
    await person.close();
  });

  test.each(displays)(
    'of home, recipes, accounts and subscriptions ($scheme, $size)',
    async (display) => {
      const person = await newPerson(browser, display);
      const page = await person.newPage();
      await signIn(page, running.url, 'admin');
      await page.getByText('Abricot cru').first().waitFor();
      await page.goto(running.url);
      await page.getByText('recettes en brouillon').waitFor();
      await page.getByText('Suivi des jours').waitFor();
      await check(page);
      for (const list of ['recipes', 'food_combinations', 'users', 'subscriptions']) {
        await page.goto(`${running.url}/${list}`);
        await page.locator('.rows-link').first().waitFor();
        await check(page);
        if (display.size === 'desktop') await fits(page);
        await page.locator('.rows-link').first().click();
        await page.getByRole('heading', { level: 2 }).first().waitFor();
        await check(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(width).toBeLessThanOrEqual(sizes[display.size].width);
        if (list === 'users') {
          await page.getByLabel('Motif de l’accès').fill('Demande n° 4711');
          await page.getByRole('button', { name: 'Ouvrir pendant 30 minutes' }).click();
          await page.getByText('Jours suivis').waitFor();
          await check(page);
          await page.getByRole('button', { name: 'Fermer l’accès' }).click();
          await page.getByLabel('Motif de l’accès').waitFor();
        }
      }
      for (const list of ['trash', 'weekly_meal_plans', 'shopping_lists']) {
        await page.goto(`${running.url}/${list}`);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page
          .getByText(/est vide|Aucun/)
          .first()
          .waitFor();
        await check(page);
      }
      await page.goto(`${running.url}/food_combinations/create`);
      await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
      await check(page);
      await page.keyboard.press('Control+k');
      await page.getByRole('option', { name: 'Ajouter un aliment' }).waitFor();
      await check(page);
      await page.getByRole('combobox', { name: /Chercher/ }).fill('curcuma');
      await page
        .getByRole('option', { name: /Curcuma/ })
        .first()
        .waitFor();
      await check(page);
      await person.close();
    },
  );
});
