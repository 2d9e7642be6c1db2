import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { engineNames } from '../support/backend.ts';
import type { RunningConsole } from '../support/runConsole.ts';
import { newPerson, openBrowser, signIn } from './support/browser.ts';
import { startConsole } from './support/console.ts';

describe.each(engineNames)('the foods, in a browser, on %s', (engine) => {
  let running: RunningConsole;
  let browser: Browser;
  let people: BrowserContext[] = [];

  beforeAll(async () => {
    [running, browser] = await Promise.all([startConsole(engine), openBrowser()]);
  });
  afterEach(async () => {
    await Promise.all(people.map((person) => person.close()));
    people = [];
  });
  afterAll(async () => {
    await browser.close();
    await running.stop();
  });

  /** A page of somebody who has just signed in. */
  async function enter(person: string): Promise<Page> {
    const context = await newPerson(browser);
    people.push(context);
    const page = await context.newPage();
    await signIn(page, running.url, person);
    return page;
  }

  /** Types words into the search and opens the food of that name, ready to be edited. */
  async function edit(page: Page, words: string, name: string): Promise<void> {
    await page.getByRole('searchbox', { name: 'Chercher un aliment' }).fill(words);
    await page.getByRole('link', { name, exact: true }).click();
    await page.getByRole('link', { name: 'Modifier' }).click();
    await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
  }

  const field = (page: Page, label: string) => page.getByLabel(label, { exact: true });
  const save = (page: Page) =>
    page.getByRole('button', { name: 'Enregistrer', exact: true }).click();

  test.each([
    ['admin', true],
    ['nutritionniste', true],
    ['support', false],
    ['analyste', false],
  ])('%s signs in, reads the foods, and may add one: %s', async (person, writes) => {
    const page = await enter(person);
    await page.getByRole('link', { name: 'Aliments' }).first().click();
    await page.getByText('Abricot cru').first().waitFor();
    expect(await page.getByRole('link', { name: 'Ajouter' }).count()).toBe(writes ? 1 : 0);
  });

  test('a person without a role is told so', async () => {
    const page = await enter('abonne');
    await page.getByText('Votre compte n’a pas encore accès à la console').waitFor();
  });

  test('"epinards" finds the spinach, whose iron is corrected, and stays corrected', async () => {
    const page = await enter('nutritionniste');
    await edit(page, 'epinards', 'Épinard cru');
    await field(page, 'Fer').fill('2,64');
    await save(page);
    await page.getByText('Aliment enregistré.').waitFor();
    await page.reload();
    const row = page.getByRole('row', { name: /^Fer/ });
    await row.getByText('2,64').waitFor();
    await row.getByText('Saisie').waitFor();
  });

  test('an impossible value is refused at its field, and what was typed stays', async () => {
    const page = await enter('nutritionniste');
    await edit(page, 'brocolis', 'Brocoli cru');
    await field(page, 'Nom anglais').fill('Broccoli, fresh');
    await field(page, 'Protéines').fill('250');
    await save(page);
    const protein = field(page, 'Protéines');
    await expect.poll(() => protein.getAttribute('aria-invalid')).toBe('true');
    const described = await protein.getAttribute('aria-describedby');
    const sentence = await page.locator(`[id="${described?.split(' ')[0] ?? ''}"]`).innerText();
    expect(sentence).toMatch(/100/);
    expect(await protein.inputValue()).toBe('250');
    expect(await field(page, 'Nom anglais').inputValue()).toBe('Broccoli, fresh');
  });

  test('a stale save shows both values and keeps the one that is chosen', async () => {
    const [mine, theirs] = [await enter('nutritionniste'), await enter('admin')];
    await edit(mine, 'lentille corail', 'Lentille corail sèche');
    await edit(theirs, 'lentille corail', 'Lentille corail sèche');
    await field(theirs, 'Sous-catégorie').fill('lentilles rouges');
    await field(theirs, 'Nom anglais').fill('Red lentil');
    await save(theirs);
    await theirs.getByText('Aliment enregistré.').waitFor();

    await field(mine, 'Nom anglais').fill('Coral lentil');
    await save(mine);
    const dialog = mine.getByRole('dialog');
    await dialog.getByText('Cette fiche a changé pendant que vous l’éditiez').waitFor();
    await dialog.getByText(/Red lentil$/).waitFor();
    await dialog.getByRole('radio', { name: /Garder votre valeur/ }).check();
    await dialog.getByRole('button', { name: 'Enregistrer ce choix' }).click();
    await mine.getByText('Aliment enregistré.').waitFor();
    await mine.getByText('Coral lentil').waitFor();
    await mine.getByText('lentilles rouges', { exact: true }).waitFor();
  });

  test('a deletion is undone', async () => {
    const page = await enter('nutritionniste');
    await page.getByRole('searchbox', { name: 'Chercher un aliment' }).fill('andouillette');
    await page
      .getByRole('link', { name: /^Andouillette à cuire/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'Supprimer' }).click();
    await page.getByRole('status').filter({ hasText: 'est dans la corbeille' }).waitFor();
    await page.getByRole('button', { name: 'Annuler' }).click();
    await page.getByText(/fiche est rétablie|fiches sont rétablies/).waitFor();
    await page.getByRole('searchbox', { name: 'Chercher un aliment' }).fill('andouillette');
    await page
      .getByRole('link', { name: /^Andouillette à cuire/ })
      .first()
      .waitFor();
  });

  test('a queue is worked by keyboard alone, and never loses its place', async () => {
    const page = await enter('nutritionniste');
    await page.locator('.rows-link').first().waitFor();
    await page.goto(running.url);
    await page
      .getByRole('link', { name: /allergènes à vérifier$/ })
      .first()
      .click();
    await page.locator('.rows-link').nth(10).waitFor();
    const names = await page.locator('.rows-link').allInnerTexts();
    const focused = () => page.evaluate(() => document.activeElement?.textContent);
    for (const name of names.slice(0, 10)) {
      await page.keyboard.press('j');
      expect(await focused()).toBe(name);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name, exact: true, level: 1 }).waitFor();
      await page.keyboard.press('u');
      await expect.poll(focused).toBe(name);
    }
    // From record to record, then back to the row of the last one.
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: names[9], exact: true, level: 1 }).waitFor();
    await page.getByRole('button', { name: 'Fiche suivante' }).waitFor();
    await page.keyboard.press('j');
    await page.getByRole('heading', { name: names[10], exact: true, level: 1 }).waitFor();
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Enregistrer' }).waitFor();
    await page.goBack();
    await page.getByRole('heading', { name: names[10], exact: true, level: 1 }).waitFor();
    await page.keyboard.press('u');
    await expect.poll(focused).toBe(names[10]);
    await page.keyboard.press('?');
    await page.getByRole('dialog', { name: 'Raccourcis clavier' }).waitFor();
  });

  test.each([
    ['support', 'fatima', /Fatima/, true],
    ['nutritionniste', 'fatima', /Fatima/, false],
  ])('%s finds by Ctrl K what they may read', async (person, words, name, mayRead) => {
    const page = await enter(person);
    await page.locator('.rows-link').first().waitFor();
    const find = async (typed: string) => {
      await page.keyboard.press('Control+k');
      await page.getByRole('combobox', { name: /^Chercher/ }).fill(typed);
    };
    await find('lentilles');
    await page.getByRole('option', { name: 'Petit salé aux lentilles', exact: true }).click();
    await page.getByRole('heading', { name: 'Petit salé aux lentilles', level: 1 }).waitFor();
    await find('accueil');
    await page.getByRole('option', { name: 'Accueil' }).waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: /^Bonjour/ }).waitFor();
    await find(words);
    if (mayRead) {
      await page.getByRole('option', { name }).first().click();
      await page.getByRole('heading', { name, level: 1 }).waitFor();
    } else {
      await page.locator('[cmdk-list][aria-busy="false"]').waitFor();
      expect(await page.getByRole('option', { name }).count()).toBe(0);
      expect(await page.getByRole('option', { name: 'Comptes' }).count()).toBe(0);
    }
  });

  test('what was typed outlives the session', async () => {
    const page = await enter('nutritionniste');
    await edit(page, 'carotte', 'Carotte crue');
    await field(page, 'Nom anglais').fill('Carrot, fresh');
    const ended = { status: 401, json: { code: 'PT401', message: 'Session terminée.' } };
    // The checks of what is typed go on: the save itself is what finds the session ended.
    await page.route('**/rest/v1/foods?*', (route) => route.fulfill(ended));
    await save(page);
    await page.getByRole('button', { name: 'Se connecter' }).waitFor();
    await page.getByText(/Connectez-vous pour reprendre/).waitFor();
    expect(await field(page, 'Nom anglais').isVisible()).toBe(false);
    await page.unroute('**/rest/v1/foods?*');
    await page.getByLabel('Adresse e-mail').fill('nutritionniste@coach.example');
    await page.getByLabel('Mot de passe', { exact: true }).fill('coach-demo-2026');
    await page.getByRole('button', { name: 'Se connecter' }).click();
    await field(page, 'Nom anglais').waitFor();
    expect(await field(page, 'Nom anglais').inputValue()).toBe('Carrot, fresh');
    await save(page);
    await page.getByText('Aliment enregistré.').waitFor();
  });
});
