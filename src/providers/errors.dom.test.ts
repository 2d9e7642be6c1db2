import { HttpError } from 'react-admin';
import { expect, test, vi } from 'vitest';
import { ConsoleError, toConsoleError } from './errors';

const refusal = (status: number, body: object, method = 'PATCH') =>
  toConsoleError(new HttpError('raw', status, body), method);

test('a sentence of the database goes to its field, with the way out', () => {
  const error = refusal(422, {
    code: 'PT422',
    message: 'Les sucres dépassent les glucides.',
    details: 'nutrition_per_100g.sugars_g',
    hint: 'Corrigez l’un des deux.',
  });
  const sentence = 'Les sucres dépassent les glucides. Corrigez l’un des deux.';
  expect(error).toBeInstanceOf(ConsoleError);
  expect(error.message).toBe(sentence);
  expect(error.body.errors).toEqual({ 'nutrition_per_100g.sugars_g': sentence });
});

test('a stale version is told apart, for the form to show both sides', () => {
  const error = refusal(409, {
    code: 'PT409',
    message: 'Modifié entre-temps.',
    details: 'version',
  });
  expect(error).toMatchObject({ status: 409, body: { code: 'stale_version' } });
  expect(error.body.errors).toBeUndefined();
});

test('a duplicate is reported at its column', () => {
  const error = refusal(409, {
    code: '23505',
    message: 'duplicate key value violates unique constraint "foods_ciqual_code_key"',
    details: 'Key (ciqual_code)=(13000) already exists.',
  });
  expect(error.body.errors).toEqual({
    ciqual_code: 'Cette valeur est déjà utilisée par une autre fiche.',
  });
});

test('a check and a missing value are reported at their column', () => {
  expect(
    refusal(400, {
      code: '23514',
      message: 'violates check constraint "foods_density_g_per_ml_check"',
    }).body.errors,
  ).toEqual({ density_g_per_ml: 'Cette valeur n’est pas permise ici.' });
  expect(
    refusal(400, { code: '23502', message: 'null value in column "name_fr" of relation "foods"' })
      .body.errors,
  ).toEqual({ name_fr: 'Ce champ est obligatoire.' });
});

test('a refusal of no known field is said itself', () => {
  const details = 'duplicate key value violates unique constraint "user_preferences_user_id_key"';
  const error = refusal(409, { code: '23505', message: 'Une phrase du serveur.', details });
  const sentence = 'Cette valeur est déjà utilisée par une autre fiche.';
  expect(error.message).toBe(sentence);
  expect(error.body.errors).toEqual({ root: sentence });
});

test('a read has no form: what it cannot read is said', () => {
  const error = refusal(400, { code: '22P02', message: 'invalid input syntax' }, 'GET');
  expect(error.message).toBe('Cette valeur n’a pas la forme attendue ou sort des limites.');
  expect(error.body.errors).toBeUndefined();
});

test('row level security speaks of the role, whatever its form', () => {
  for (const error of [
    refusal(403, { code: '42501', message: 'new row violates row-level security policy' }),
    refusal(406, { code: 'PGRST116', message: 'The result contains 0 rows' }),
  ]) {
    expect(error.status).toBe(403);
    expect(error.message).toMatch(/votre rôle ne (le )?permet pas/i);
  }
});

test('reading a row that is not there is no matter of role', () => {
  expect(refusal(406, { code: 'PGRST116' }, 'GET')).toMatchObject({ status: 404 });
});

test('no network, too many requests and an expired session each have their sentence', () => {
  expect(toConsoleError(new TypeError('Failed to fetch')).message).toMatch(/serveur ne répond pas/);
  expect(refusal(429, {}).message).toMatch(/Attendez une minute/);
  const limited = { code: 'PT429', message: 'Trop souvent.', details: '', hint: 'Dans 5 minutes.' };
  expect(refusal(429, limited).message).toBe('Trop souvent. Dans 5 minutes.');
  expect(refusal(401, { code: 'PGRST303' }).status).toBe(401);
});

test('a failure of the server apologises with a reference, and hides its own words', () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const error = refusal(500, { code: 'XX000', message: 'cache lookup failed' });
  expect(error.message).toContain(error.body.reference);
  expect(error.message).toMatch(/^Désolé/);
  expect(error.message).not.toContain('cache');
  expect(log).toHaveBeenCalledWith(error.body.reference, expect.anything());
});
