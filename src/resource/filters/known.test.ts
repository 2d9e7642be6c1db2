import { expect, test } from 'vitest';
import type { ListFilter } from './filters';
import { facetArgument } from './filters';
import { knownFilter } from './known';

const filters: readonly ListFilter[] = [
  { kind: 'set', name: 'colour', operator: 'in', values: ['red', 'green'], texts: 'colours' },
  { kind: 'months', name: 'season' },
  { kind: 'range', name: 'score', column: 'points', steps: [1, 2, 3] },
  { kind: 'date', name: 'born', column: 'born_on' },
  { kind: 'state', name: 'fresh', operator: 'is', on: true },
  {
    kind: 'reference',
    name: 'maker',
    column: 'maker_ids',
    operator: 'ov',
    reference: 'makers',
    text: 'name',
  },
];
const maker = '0b8e6f2c-5d1a-4c3e-9f70-1a2b3c4d5e6f';

const known = {
  q: 'lamp',
  'colour@in': ['red'],
  'season@ov': ['12'],
  'points@gte': 2,
  'born_on@lt': '2026-11-02',
  'fresh@is': true,
  'maker_ids@ov': [maker],
};

test('what the list declares stays', () => {
  expect(knownFilter(filters, known)).toEqual(known);
});

test('what it does not know is left out: keys, values, shapes', () => {
  const asked = {
    'colour@in': ['red', 'nope'],
    'weight@gte': 3,
    'season@ov': ['13'],
    'points@lte': 4,
    'born_on@gte': 'yesterday',
    'fresh@is': 'maybe',
    'maker_ids@ov': ['somebody'],
    q: 5,
  };
  expect(knownFilter(filters, asked)).toEqual({ 'colour@in': ['red'] });
});

test('the facets are asked by name, without what does not filter', () => {
  expect(facetArgument(filters, known)).toEqual({
    colour: ['red'],
    season: [12],
    score_min: 2,
    born_max: '2026-11-02',
    fresh: true,
    maker: [maker],
  });
  expect(facetArgument(filters, {})).toEqual({});
});
