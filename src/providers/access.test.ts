import { expect, test } from 'vitest';
import { actions, canAccess, roles } from './access';

const may = (role: (typeof roles)[number]) =>
  actions.filter((action) => canAccess([role], 'foods', action));

test.each(['admin', 'nutritionist'] as const)('%s curates the foods', (role) => {
  expect(may(role)).toEqual([...actions]);
});

test.each(['support', 'analyst'] as const)('%s only reads the foods', (role) => {
  expect(may(role)).toEqual(['list', 'show', 'export']);
});

test('nobody without a role does anything', () => {
  for (const action of actions) expect(canAccess([], 'foods', action)).toBe(false);
});

test('what the table does not name is refused, even to an administrator', () => {
  expect(canAccess(['admin'], 'secrets', 'list')).toBe(false);
  expect(canAccess(['admin'], 'foods', 'erase')).toBe(false);
});

test('one of several roles is enough', () => {
  expect(canAccess(['analyst', 'nutritionist'], 'foods', 'edit')).toBe(true);
});

test.each(['weekly_meal_plans', 'shopping_lists'])(
  '%s are read by support and administrators alone, and not taken away in a file',
  (resource) => {
    for (const role of roles) {
      const reads = role === 'support' || role === 'admin';
      expect(canAccess([role], resource, 'list')).toBe(reads);
      expect(canAccess([role], resource, 'show')).toBe(reads);
      expect(canAccess([role], resource, 'export')).toBe(false);
      expect(canAccess([role], resource, 'edit')).toBe(false);
    }
  },
);
