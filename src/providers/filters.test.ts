import { expect, test } from 'vitest';
import { filterExpression } from './filters';

test.each([
  [{}, undefined],
  [{ 'name@ilike': '', category: undefined, 'diet@cs': [] }, undefined],
  [{ category: 'fruits' }, '(category.eq.fruits)'],
  [{ 'score@gte': 5, 'score@lte': 8.5 }, '(score.gte.5,score.lte.8.5)'],
  [{ 'name@ilike': 'pomme terre' }, '(name.ilike.*pomme*,name.ilike.*terre*)'],
  [{ 'category@in': ['fruits', 'legumes'] }, '(category.in.(fruits,legumes))'],
  [{ 'id@not.in': ['a', 'b'] }, '(id.not.in.(a,b))'],
  [{ 'allergens@cs': ['milk', 'nuts'] }, '(allergens.cs.{milk,nuts})'],
  [{ 'season_months@ov': [6, 7] }, '(season_months.ov.{6,7})'],
  [{ 'score@is': null, 'is_incomplete@is': true }, '(score.is.null,is_incomplete.is.true)'],
  [{ 'or@': '(a.eq.1,b.eq.2)', c: 3 }, '(or(a.eq.1,b.eq.2),c.eq.3)'],
])('%j', (filter, expected) => {
  expect(filterExpression(filter)).toBe(expected);
});

test('a value cannot add a condition of its own', () => {
  expect(filterExpression({ name: 'x),or(id.gt.0' })).toBe('(name.eq."x),or(id.gt.0")');
  expect(filterExpression({ name: 'a"b\\c' })).toBe('(name.eq."a\\"b\\\\c")');
});
