import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { nutrients } from '../../../test/support/foods';
import { makeRecipe } from '../../../test/support/recipes';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch } from '../../../test/support/stubFetch';
import type { Recipe } from '../columns';
import RecipeShow from './RecipeShow';

const open = (recipe: Recipe) => {
  stubFetch({
    'GET /rest/v1/recipes': { json: recipe },
    'GET /rest/v1/recipes_summary': { json: [] },
    'GET /rest/v1/nutrients': { json: nutrients },
  });
  return renderAdmin(<RecipeShow />, { path: '/recipes/r/show', route: '/recipes/:id/show' });
};
const section = async (name: string) => within(await screen.findByRole('region', { name }));

test('ingredients lead to their foods; those without one, and without a quantity, say so', async () => {
  open(makeRecipe());
  const ingredients = await section('Ingrédients');
  expect(ingredients.getByText('Pour 4 portions.')).toBeVisible();
  expect(ingredients.getByRole('link', { name: 'carottes' })).toHaveAttribute(
    'href',
    '/foods/f1/show',
  );
  expect(ingredients.getByText(/3 pièces/)).toBeVisible();
  expect(ingredients.getByText(/1 cube/)).toBeVisible();
  expect(ingredients.getAllByText('sans aliment lié')).toHaveLength(2);
  expect(ingredients.getByText(/à volonté/)).toBeVisible();
});

test('what is unknown of a portion is said, not 0', async () => {
  open(makeRecipe());
  const nutrition = await section('Nutrition par portion');
  expect(nutrition.getByText(/210/)).toBeVisible();
  expect(nutrition.getAllByText('inconnu').length).toBeGreaterThan(1);
});

test('without nutrition, the ingredients that are in the way are named', async () => {
  const gaps = [{ name: 'bouillon' }];
  open(makeRecipe({ nutrition_facts: null, nutrition_detail: { gaps } }));
  expect((await section('Nutrition par portion')).getByText(/relier bouillon/)).toBeVisible();
});

test('diets are borne out, refused or left open', async () => {
  open(makeRecipe());
  const suits = await section('Allergènes et régimes');
  expect(suits.getByText('Convient à ces régimes').parentElement).toHaveTextContent('Végétarien');
  expect(suits.getByText('Ne convient pas à ces régimes').parentElement).toHaveTextContent(
    'Végétalien',
  );
  expect(suits.getByText(/Régimes à vérifier/).parentElement).toHaveTextContent('Sans gluten');
});
