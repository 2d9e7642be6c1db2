import { expect, test, vi } from 'vitest';
import { parseJsonColumns } from './jsonColumns';

test('jsonb columns are checked, the others and those not asked for left as they are', () => {
  const row = { id: 'a', name_fr: 'Pain', nutrition_per_100g: { salt_g: 1.2 } };
  expect(parseJsonColumns('foods', row)).toEqual(row);
  expect(parseJsonColumns('nutrients', { id: 1 })).toEqual({ id: 1 });
});

test('where an amount comes from may be unreadable, the amount itself may not', () => {
  const details = { nutrition_details: { salt_g: { qualifier: 'about' } } };
  expect(parseJsonColumns('foods', details)).toEqual({
    nutrition_details: { salt_g: { qualifier: 'unknown' } },
  });
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const wrong = { nutrition_per_100g: { salt_g: 'much' } };
  expect(() => parseJsonColumns('foods', wrong)).toThrow(/le serveur/);
  expect(log).toHaveBeenCalled();
});
