import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { makeFood, makeScore, nutrients } from '../../../test/support/foods';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch } from '../../../test/support/stubFetch';
import type { Food } from '../columns';
import FoodShow from './FoodShow';

const recipes = [
  {
    id: 'r1',
    food_id: 'f1',
    name: 'Soupe au pistou',
    name_sort: 'soupe au pistou',
    anti_inflammatory_score: 7.2,
    is_published: true,
    grams_per_serving: 25.5,
  },
];
const open = (food: Food, found: object[] = []) => {
  stubFetch({
    'POST /rest/v1/rpc/check_food': { json: found },
    'GET /rest/v1/foods': { json: food },
    'GET /rest/v1/nutrients': { json: nutrients },
    'GET /rest/v1/food_combinations_summary': { json: [] },
    'GET /rest/v1/food_recipes': ({ url }) => ({
      json: url.includes('offset=50000') ? [] : recipes,
      headers: { 'Content-Range': '0-0/12' },
    }),
  });
  return renderAdmin(<FoodShow />, { path: `/foods/${food.id}/show`, route: '/foods/:id/show' });
};
const row = async (name: RegExp) => within(await screen.findByRole('row', { name }));

test('an amount comes with its share of the reference intake, its qualifier and its source', async () => {
  open(makeFood());
  const energy = await row(/^Énergie 33/);
  expect(energy.getByText('2 %')).toBeVisible();
  expect(energy.queryByText('Ciqual 2025')).toBeNull();
  expect(screen.getByText(/Source : Ciqual 2025, sauf mention contraire/)).toBeVisible();
  expect((await row(/^Sel/)).getByText('Saisie')).toBeVisible();
  expect((await row(/^Alcool/)).getByText('traces')).toBeVisible();
  expect((await row(/^Fibres/)).getByText(/</)).toBeVisible();
});

test('an unknown amount is said to be unknown, not 0', async () => {
  open(makeFood());
  expect((await row(/^Sucres/)).getByText('inconnu')).toBeVisible();
});

test('the score is explained on request: parts, formula, and that it is no medical advice', async () => {
  const { user } = open(makeFood());
  await user.click(await screen.findByRole('button', { name: 'Pourquoi 9,6 ?' }));
  const helps = screen.getByRole('table', { name: 'Ce qui élève le score' });
  expect(within(helps).getByText('+0,09')).toBeVisible();
  const harms = screen.getByRole('table', { name: 'Ce qui abaisse le score' });
  expect(within(harms).getByText('-0,04')).toBeVisible();
  expect(screen.getByText(/ne remplace pas l’avis d’un professionnel de santé/)).toBeVisible();
});

test('a reviewed score shows the computed one and the reason; no score says what is missing', async () => {
  const reviewed = { score_override: 4, score_override_reason: 'Viande fumée' };
  const { user, unmount } = open(makeFood({ anti_inflammatory_score: 4, ...reviewed }));
  await user.click(await screen.findByRole('button', { name: 'Pourquoi 4,0 ?' }));
  expect(screen.getByText(/Score retenu après relecture : 4,0, au lieu de 9,6/)).toBeVisible();
  expect(screen.getByText(/Viande fumée/)).toBeVisible();
  unmount();
  const none = makeScore({ score: null, computed: null, R: null, missing: ['sugars_g'] });
  const second = open(makeFood({ anti_inflammatory_score: null, score_detail: none }));
  await second.user.click(await screen.findByRole('button', { name: 'Pourquoi pas de score ?' }));
  expect(screen.getByText(/Trop de valeurs manquent.*sucres/)).toBeVisible();
});

test('unknown allergens are told apart from absent ones', async () => {
  open(makeFood({ allergens: ['milk'], allergens_absent: ['gluten'] }));
  const section = within(await screen.findByRole('region', { name: 'Allergènes' }));
  expect(section.getByTitle('Contient : Lait')).toBeVisible();
  expect(section.getByTitle('Exempt : Gluten')).toBeVisible();
  expect(section.getByTitle('À vérifier : Œufs')).toBeVisible();
});

test('a share of the reference of an amount below a limit is below too', async () => {
  open(
    makeFood({
      nutrition_per_100g: { energy_kcal: 200 },
      nutrition_details: { energy_kcal: { qualifier: 'less_than', source: 'ciqual-2025' } },
    }),
  );
  const energy = await row(/^Énergie </);
  expect(energy.getByText(/^< 10\s%$/)).toBeVisible();
});

test('a score says of what, a herb that it is used by the gram, a rule its reason', async () => {
  open(
    makeFood({
      category: 'herbes_epices',
      score_rule: 'viande_rouge_abats',
      score_detail: { ...makeScore(), rule: 'viande_rouge_abats' },
    }),
  );
  const [said] = await screen.findAllByText(/pour 100 g ; s’utilise au gramme/);
  expect(said).toBeVisible();
  const why = screen.getByText(/Pourquoi/);
  why.click();
  expect(await screen.findByText(/foie ou du rumsteck/)).toBeInTheDocument();
});

test('a food in the trash says who deleted it, and comes back on its page', async () => {
  const food = makeFood();
  let there = false;
  stubFetch({
    'GET /rest/v1/foods': () =>
      there ? { json: food } : { status: 406, json: { code: 'PGRST116' } },
    'GET /rest/v1/trash': {
      json: [
        {
          id: 1,
          title: food.name_fr,
          deleted_at: '2026-11-20T10:00:00Z',
          deleted_by: 'Inès Lambert',
          kept_until: '2026-12-20T10:00:00Z',
        },
      ],
    },
    'POST /rest/v1/rpc/restore_deleted': () => {
      there = true;
      return { json: 1 };
    },
    'GET /rest/v1/nutrients': { json: nutrients },
    'GET /rest/v1/food_combinations_summary': { json: [] },
  });
  const { user } = renderAdmin(<FoodShow />, {
    path: `/foods/${food.id}/show`,
    route: '/foods/:id/show',
  });
  expect(await screen.findByText(`« ${food.name_fr} » est dans la corbeille`)).toBeVisible();
  expect(
    screen.getByText(/supprimée par Inès Lambert .* gardée jusqu’au 20 déc. 2026/),
  ).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Rétablir la fiche' }));
  expect(await screen.findByRole('heading', { name: food.name_fr })).toBeVisible();
});

test('the recipes that use it are listed with what a portion holds of it, and lead to their list', async () => {
  const food = makeFood();
  open(food);
  const section = within(await screen.findByRole('region', { name: 'Recettes' }));
  const recipe = within(await section.findByRole('row', { name: /Soupe au pistou/ }));
  expect(recipe.getByText('25,5')).toBeVisible();
  expect(recipe.getByRole('link')).toHaveAttribute('href', '/recipes/r1/show');
  const all = await section.findByRole('link', { name: 'dans 12 recettes' });
  const { searchParams } = new URL(all.getAttribute('href') ?? '', 'http://localhost');
  expect(searchParams.get('filter')).toBe(JSON.stringify({ 'food_ids@ov': [food.id] }));
});

test('an amount worth a second look is flagged, for those who may correct it', async () => {
  const warning = {
    field: 'nutrition_per_100g.energy_kcal',
    level: 'warning',
    code: 'far_above_reference',
    message: '100 g apportent 240 fois l’apport de référence d’un jour.',
    hint: 'Vérifiez la valeur et son unité.',
  };
  open(makeFood(), [warning, { ...warning, field: 'allergens', message: 'Allergènes inconnus.' }]);
  expect(await screen.findByText(/^énergie : 100 g apportent 240 fois.*unité\.$/i)).toBeVisible();
  expect(screen.queryByText(/Allergènes inconnus/)).toBeNull();
});
