import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { renderAdmin } from '../../test/support/renderAdmin';
import { stubFetch } from '../../test/support/stubFetch';
import SubscriptionList from './list/SubscriptionList';
import SubscriptionShow from './show/SubscriptionShow';

const subscription = {
  id: 's',
  user_id: 'u',
  stripe_customer_id: 'cus_1',
  stripe_subscription_id: 'sub_1',
  status: 'active',
  started_at: '2026-06-12T10:00:00Z',
  trial_end: null,
  current_period_start: '2026-11-12T10:00:00Z',
  current_period_end: '2026-12-12T10:00:00Z',
  amount_euro: 5.99,
  currency: 'eur',
  billing_interval: 'month',
  collection_paused_at: null,
  collection_resumes_at: null,
  cancel_at_period_end: true,
  cancel_at: null,
  canceled_at: '2026-11-20T10:00:00Z',
  ended_at: null,
  cancellation_kind: 'volontaire',
  cancellation_reason: null,
  version: 2,
  created_at: '2026-06-12T10:00:00Z',
  updated_at: '2026-11-20T10:00:00Z',
};
const person = { id: 'u', email: 'fatima@courriel.example', display_name: 'Fatima Dufour' };
const support = { roles: ['support' as const] };

test('a list is found by words and narrowed by the state of the subscription', async () => {
  stubFetch({
    'GET /rest/v1/subscriptions_summary': {
      json: [{ ...subscription, ...person, id: 's' }],
      headers: { 'Content-Range': '0-0/1' },
    },
  });
  const { user } = renderAdmin(<SubscriptionList />, { ...support, path: '/subscriptions' });
  const row = within(await screen.findByRole('row', { name: /Fatima Dufour/ }));
  expect(row.getByText('Actif')).toBeVisible();
  expect(row.getByText('5,99 €')).toHaveTextContent('5,99 €/mois');
  expect(screen.getByRole('searchbox', { name: 'Chercher un abonnement' })).toBeVisible();
  await user.click(screen.getByRole('button', { name: 'Filtres' }));
  expect(await screen.findByRole('checkbox', { name: 'Paiement en retard' })).toBeVisible();
});

test('a page says in a sentence what comes, whose it is, and how Stripe names it', async () => {
  stubFetch({
    'GET /rest/v1/subscriptions': { json: subscription },
    'GET /rest/v1/subscriptions_summary': { json: [] },
    'GET /rest/v1/users': { json: person },
  });
  const at = { path: '/subscriptions/s/show', route: '/subscriptions/:id/show' };
  renderAdmin(<SubscriptionShow />, { ...support, ...at });
  expect(
    await screen.findByText('Actif jusqu’au 12 déc. 2026, puis terminé : l’abonnement est annulé.'),
  ).toBeVisible();
  expect(await screen.findByRole('link', { name: 'Fatima Dufour' })).toHaveAttribute(
    'href',
    '/users/u/show',
  );
  expect(screen.getByText('Demandée par la personne')).toBeVisible();
  expect(screen.getByRole('button', { name: 'Copier cus_1' })).toBeVisible();
});
