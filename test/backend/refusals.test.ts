import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engineNames, openEngine, type TestEngine } from '../support/backend.ts';
import { anonymous, people, signIn } from '../support/people.ts';

type Headers = Record<string, string>;
interface Refusal {
  code: string;
  message: string;
  hint: string;
  details: string;
}
const nobody = '00000000-0000-4000-a000-00000000dead';
const one = { Accept: 'application/vnd.pgrst.object+json' };

describe.each(engineNames)('a refusal that reaches a person on %s', (name) => {
  let engine: TestEngine;
  let nutritionist: Headers;
  let subscriber: Headers;
  beforeAll(async () => {
    engine = await openEngine(name);
    nutritionist = await signIn(engine, people.nutritionist);
    subscriber = await signIn(engine, people.subscriber);
  });
  afterAll(() => engine.close());

  const ask = async (method: string, path: string, headers: Headers, body?: object) => {
    const answer = await engine.fetch(`/rest/v1/${path}`, {
      method,
      headers,
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    return { status: answer.status, body: (text ? JSON.parse(text) : undefined) as Refusal };
  };

  test('is a sentence, with the way out, for what the server itself refuses', async () => {
    const food = { name_fr: 'Refusé', category: 'autres' };
    const refusals = [
      await ask('POST', 'foods', subscriber, food),
      await ask('GET', 'users', anonymous(engine)),
      await ask('GET', 'foods?id=eq.xyz', nutritionist),
      await ask('POST', 'foods', nutritionist, { ...food, density_g_per_ml: 'lourd' }),
      await ask('GET', `foods?id=eq.${nobody}`, { ...nutritionist, ...one }),
      await ask('POST', 'food_combinations', nutritionist, {
        food_1_id: nobody,
        food_2_id: '00000000-0000-4000-a000-00000000beef',
        combination_type: 'synergique',
        synergy_score: 5,
      }),
    ];
    expect(refusals.map(({ status, body }) => [status, body.code, body.message])).toEqual([
      [403, '42501', 'Votre rôle ne permet pas cette action.'],
      [401, '42501', 'Connectez-vous pour continuer.'],
      [400, '22P02', 'Une valeur n’a pas la forme attendue, ou sort des limites.'],
      [400, '22P02', 'Une valeur n’a pas la forme attendue, ou sort des limites.'],
      [406, 'PGRST116', 'Cette fiche n’existe pas, ou n’existe plus.'],
      [409, '23503', 'Une fiche citée n’existe pas, ou d’autres fiches utilisent encore celle-ci.'],
    ]);
    for (const { body } of refusals) expect(body.hint).toMatch(/^[A-ZÀ-Þ].+\.$/);
    expect(refusals[2]?.body.details).toContain('invalid input syntax for type uuid');
  });

  test('speaks the language of the request', async () => {
    const english = { ...nutritionist, 'Accept-Language': 'en-GB' };
    expect((await ask('GET', 'foods?id=eq.xyz', english)).body).toMatchObject({
      message: 'A value has not the expected form, or is out of range.',
      hint: 'Check what you entered.',
    });
  });

  test('leaves what is for a developer as it is', async () => {
    expect((await ask('GET', 'foods?nope=eq.1', nutritionist)).body.message).toContain('nope');
    expect((await ask('POST', 'rpc/nope', nutritionist, {})).body.code).toBe('PGRST202');
  });

  test('says what exists already: one name of a recipe, in words', async () => {
    const recipe = { name: 'Gratin refusé' };
    expect((await ask('POST', 'recipes', nutritionist, recipe)).status).toBe(201);
    expect(await ask('POST', 'recipes', nutritionist, recipe)).toMatchObject({
      status: 409,
      body: {
        code: 'PT409',
        details: 'slug',
        message: 'Une recette porte déjà ce nom ou cette adresse.',
      },
    });
    const row = { user_id: (await access(nutritionist))?.user_id };
    expect((await ask('POST', 'user_preferences', nutritionist, row)).status).toBe(201);
    expect(await ask('POST', 'user_preferences', nutritionist, row)).toMatchObject({
      status: 409,
      body: { code: '23505', message: 'Une autre fiche a déjà cette valeur.' },
    });
  });
  const access = async (headers: Headers) => {
    const { body } = await ask('POST', 'rpc/my_access', headers, {});
    return (body as unknown as { user_id: string }[])[0];
  };

  test('parallel posts of one name: one is taken, the others are told', async () => {
    for (const [table, row] of [
      ['recipes', { name: 'Tarte en double' }],
      ['foods', { name_fr: 'Épinard en double', category: 'legumes' }],
    ] as const) {
      const answers = await Promise.all(
        Array.from({ length: 6 }, () => ask('POST', table, nutritionist, row)),
      );
      expect(answers.map(({ status }) => status).sort(), table).toEqual([
        201, 409, 409, 409, 409, 409,
      ]);
      for (const { status, body } of answers)
        if (status === 409) expect(body).toMatchObject({ code: 'PT409' });
    }
    const again = { name_fr: 'EPINARD en double', category: 'legumes' };
    expect(await ask('POST', 'foods', nutritionist, again)).toMatchObject({
      status: 409,
      body: {
        details: 'name_fr',
        message: 'Un aliment porte déjà ce nom : Épinard en double.',
        hint: 'Ouvrez sa fiche, ou confirmez que c’est un autre aliment.',
      },
    });
    const confirmed = { ...again, shares_name: true };
    expect((await ask('POST', 'foods', nutritionist, confirmed)).status).toBe(201);
  });
});
