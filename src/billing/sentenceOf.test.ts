import { expect, test } from 'vitest';
import { sentenceOf } from './useSubscriptionSentence';

const now = Date.parse('2026-11-26T12:00:00Z');
const start = '2026-11-12T10:00:00Z';
const end = '2026-12-12T10:00:00Z';
const active = {
  status: 'active',
  current_period_start: start,
  current_period_end: end,
  cancel_at_period_end: false,
  cancel_at: null,
  collection_paused_at: null,
  trial_end: null,
  ended_at: null,
};

test.each([
  ['goes on', {}, 'active', end],
  ['ends with its period', { cancel_at_period_end: true }, 'active_ending', end],
  [
    'ends on a date',
    { cancel_at: '2026-12-01T10:00:00Z' },
    'active_ending',
    '2026-12-01T10:00:00Z',
  ],
  ['is not collected', { collection_paused_at: '2026-11-20T10:00:00Z' }, 'collection_paused', end],
  [
    'waits for its renewal',
    { current_period_end: '2026-11-26T08:00:00Z' },
    'late',
    '2026-11-26T08:00:00Z',
  ],
  [
    'is a trial',
    { status: 'trialing', trial_end: '2026-11-30T10:00:00Z' },
    'trialing',
    '2026-11-30T10:00:00Z',
  ],
  ['owes', { status: 'past_due', cancel_at_period_end: true }, 'past_due', start],
  [
    'is over',
    { status: 'canceled', ended_at: '2026-11-01T10:00:00Z' },
    'canceled',
    '2026-11-01T10:00:00Z',
  ],
  ['is over since nobody knows when', { status: 'canceled' }, 'canceled', null],
])('a subscription that %s is told so, with its day', (_, own, key, day) => {
  expect(sentenceOf({ ...active, ...own }, now)).toEqual({ key, day });
});
