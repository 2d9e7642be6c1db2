import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { renderAdmin } from '../../../test/support/renderAdmin';
import { stubFetch } from '../../../test/support/stubFetch';
import { queryClient } from '../../providers/queryClient';
import { HealthSection } from './HealthSection';
import { OpenMark } from './OpenMark';

const userId = '00000000-0000-4000-b000-000000000001';
const profile = {
  birth_date: '1980-05-17',
  gender: 'femme',
  height_cm: 165,
  weight_kg: 72.5,
  target_weight_kg: null,
  activity_level: 'modere',
  health_goals: ['reduire_inflammation', 'mieux_dormir'],
  food_restrictions: [],
  allergies: ['milk'],
  is_pregnant: false,
  is_lactating: false,
  daily_calorie_needs: 1900,
};
const day = {
  id: 'd',
  tracking_date: '2026-11-25',
  calories_consumed: 1820,
  daily_anti_inflammatory_score: null,
  nutrition_quality_score: 80,
};

/** A database that opens, hands over and closes; `minutes` until an access ends. */
function open({ reason, minutes = 30 }: { reason?: string; minutes?: number } = {}) {
  const database = { reason };
  const now = Date.now();
  const access = () => ({
    user_id: userId,
    reason: database.reason,
    opened_at: new Date(now).toISOString(),
    expires_at: new Date(now + minutes * 60_000).toISOString(),
  });
  const requests = stubFetch({
    'POST /rest/v1/rpc/my_personal_access': () => ({ json: database.reason ? [access()] : [] }),
    'POST /rest/v1/rpc/open_personal_access': async (request) => {
      const asked = (await request.json()) as { reason: string };
      const message = 'La raison doit compter au moins 10 caractères.';
      if (asked.reason.length < 10)
        return { status: 422, json: { code: 'PT422', message, details: 'reason' } };
      database.reason = asked.reason;
      return { json: [{ ...access(), grant_id: 'g' }] };
    },
    'POST /rest/v1/rpc/close_personal_access': () => {
      database.reason = undefined;
      return { json: 1 };
    },
    'POST /rest/v1/rpc/read_personal_data': async (request) => {
      const { tables } = (await request.json()) as { tables: string[] };
      return {
        json: tables.includes('user_profiles')
          ? { user_profiles: [profile] }
          : { daily_nutrition_tracking: [day], user_progress: [] },
      };
    },
  });
  const page = renderAdmin(
    <>
      <OpenMark userId={userId} />
      <HealthSection userId={userId} />
    </>,
    { roles: ['support'] },
  );
  const readings = () => requests.filter(({ url }) => url.endsWith('read_personal_data'));
  return { ...page, database, readings };
}
const reason = () => screen.findByRole('textbox', { name: /Motif de l’accès/ });
const opens = () => screen.getByRole('button', { name: 'Ouvrir pendant 30 minutes' });

beforeEach(() => vi.spyOn(console, 'error').mockImplementation(() => undefined));

test('health data are locked: the page says what lies behind, and reads nothing', async () => {
  const { readings } = open();
  expect(await screen.findByText(/sont des données de santé/)).toBeVisible();
  expect(await reason()).toBeVisible();
  expect(readings()).toHaveLength(0);
});

test('a reason that the database refuses is told at its field, and opens nothing', async () => {
  const { user, readings } = open();
  await user.type(await reason(), 'court');
  await user.click(opens());
  expect(await screen.findByRole('alert')).toHaveTextContent(/au moins 10 caractères/);
  expect(await reason()).toBeInvalid();
  expect(readings()).toHaveLength(0);
});

test('a reason opens them: read once, counted down in the head, closed again at once', async () => {
  const { user, readings } = open();
  await user.type(await reason(), 'Demande n° 4711');
  await user.click(opens());
  expect(await screen.findByText('72,5 kg')).toBeVisible();
  expect(screen.getByText('Réduire l’inflammation et Mieux dormir')).toBeVisible();
  const days = within(screen.getByRole('table', { name: /Jours suivis/ }));
  expect(days.getByText('25 nov. 2026')).toBeVisible();
  expect(screen.getByText('Rien sur cette période.')).toBeVisible();
  expect(screen.getByText(/Motif : Demande n° 4711/)).toBeVisible();
  expect(screen.getByRole('link', { name: /Santé ouverte (30:00|29:5\d)/ })).toBeVisible();
  expect(readings()).toHaveLength(2);
  await user.click(screen.getByRole('button', { name: 'Fermer l’accès' }));
  expect(await reason()).toBeVisible();
  expect(screen.queryByText('72,5 kg')).toBeNull();
  expect(screen.queryByRole('link', { name: /Santé ouverte/ })).toBeNull();
});

test('what was read leaves the screen and the memory when the access ends', async () => {
  const { database } = open({ reason: 'Demande n° 4711', minutes: 0.02 });
  expect(await screen.findByText('72,5 kg')).toBeVisible();
  database.reason = undefined;
  expect(await screen.findByText(/sont des données de santé/, {}, { timeout: 4000 })).toBeVisible();
  expect(screen.queryByText('72,5 kg')).toBeNull();
  await waitFor(() =>
    expect(queryClient.getQueryCache().findAll({ queryKey: ['personal_data'] })).toHaveLength(0),
  );
});
