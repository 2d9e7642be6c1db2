import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../supabase/local/shared/paths.ts';
import { openEngine, type TestEngine } from '../support/backend.ts';
import { anonymous, signIn } from '../support/people.ts';

type Headers = Record<string, string>;
type Action = 'select' | 'insert' | 'update' | 'delete';
/** What became of one request: as in the SQL matrix, or the status and text of another error. */
type Outcome = string;
interface Persona {
  persona: string;
  id: string | null;
  email: string;
}
type Expectation = Record<string, string> & { table_name: string; action: Action };

const source = readFileSync(join(root, 'supabase/tests/access_matrix.sql'), 'utf8');
const [, fixture = ''] = /^-- matrix: begin$([\s\S]*)^-- matrix: end$/m.exec(source) ?? [];
const tables = [
  ...new Set([...fixture.matchAll(/^\('(\w+)', 'select'/gm)].map(([, name = '']) => name)),
];

/** The matrix of supabase/tests/access_matrix.sql over HTTP, on the embedded engine. */
describe('the access matrix over HTTP', () => {
  let engine: TestEngine;
  let personas: Persona[];
  const headersOf = new Map<string, Headers>();

  beforeAll(async () => {
    engine = await openEngine('pglite', { sampleData: false });
    await engine.exec(fixture);
    personas = await engine.query<Persona>(
      'select persona, id, email from access_test.personas order by place',
    );
    for (const { persona, id, email } of personas) {
      headersOf.set(persona, id === null ? anonymous(engine) : await signIn(engine, email));
    }
  });
  afterAll(() => engine.close());

  async function value<T>(sql: string, params: unknown[]): Promise<T> {
    const [row] = await engine.query<{ value: T }>(`select ${sql} as value`, params);
    return (row as { value: T }).value;
  }

  /** The column and the value that find a row of a person, or the first or second of content. */
  async function find(table: string, person: string | null, second: boolean) {
    const condition = await value<string>('access_test.condition($1, $2, $3)', [
      table,
      person,
      second,
    ]);
    const [, column = '', key = ''] = /^(\w+) = '(.*)'$/.exec(condition) ?? [];
    return { column, key, filter: `${column}=eq.${key}` };
  }

  async function send(persona: string, method: string, path: string, body?: object) {
    const answer = await engine.fetch(`/rest/v1/${path}`, {
      method,
      headers: { ...headersOf.get(persona), Prefer: 'return=representation' },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await answer.text();
    if (answer.status === 401 || answer.status === 403) return { outcome: 'refused', rows: [] };
    if (!answer.ok) return { outcome: `${answer.status} ${text}`, rows: [] };
    const rows = JSON.parse(text || '[]') as Record<string, unknown>[];
    return { outcome: rows.length > 0 ? 'done' : 'nothing', rows };
  }

  /** Makes the rows of a table as they were before a request changed them. */
  async function restore(table: string, person: string | null): Promise<void> {
    await engine.query('select access_test.fill($1, $2)', [table, person]);
    if (table === 'recipes') {
      await engine.query("select access_test.fill('user_recipe_interactions')");
    }
  }

  async function insert(persona: Persona, table: string, person: string | null, second: boolean) {
    const personal = await value<boolean>('access_test.is_personal($1)', [table]);
    if (personal && table !== 'users') {
      await engine.query(`delete from public.${table} where user_id = $1`, [person]);
    }
    const row = await value<object>('access_test.fresh_row($1, $2, $3)', [table, person, second]);
    const { outcome, rows } = await send(persona.persona, 'POST', table, row);
    if (!personal && outcome === 'done') {
      await engine.query(`delete from public.${table} where id = $1`, [rows[0]?.id]);
    }
    if (personal && table !== 'users') await restore(table, person);
    return outcome;
  }

  async function change(
    persona: Persona,
    action: Action,
    table: string,
    person: string | null,
    second: boolean,
  ): Promise<Outcome> {
    const { column, key, filter } = await find(table, person, second);
    const path = `${table}?${filter}`;
    if (action === 'select') return (await send(persona.persona, 'GET', path)).outcome;
    const { outcome } =
      action === 'update'
        ? await send(persona.persona, 'PATCH', path, { [column]: key })
        : await send(persona.persona, 'DELETE', path);
    if (action === 'delete' && outcome === 'done') await restore(table, person);
    return outcome;
  }

  async function outcome(persona: Persona, action: Action, table: string): Promise<string> {
    const idOf = (name: string) => personas.find((p) => p.persona === name)?.id ?? null;
    const subscriber = idOf('subscriber');
    const them = persona.persona === 'subscriber' ? idOf('other') : subscriber;
    if (action === 'insert') {
      const mine = await insert(persona, table, persona.id ?? subscriber, false);
      const theirs = await insert(persona, table, them, true);
      return value('access_test.word($1, $2, $3, $4, null)', [table, action, mine, theirs]);
    }
    const mine = await change(persona, action, table, persona.id ?? subscriber, false);
    const theirs = await change(persona, action, table, them, true);
    const { column } = await find(table, subscriber, false);
    const known = [persona.id, subscriber].filter((id) => id !== null).join(',');
    const strangers =
      action === 'select' && ['id', 'user_id'].includes(column)
        ? (await send(persona.persona, 'GET', `${table}?${column}=not.in.(${known})`)).outcome
        : 'nothing';
    return value('access_test.word($1, $2, $3, $4, $5)', [table, action, mine, theirs, strangers]);
  }

  test.each(tables)('%s', async (table) => {
    const rows = await engine.query<Expectation>(
      'select * from access_test.expected where table_name = $1',
      [table],
    );
    expect(rows).not.toHaveLength(0);
    for (const expected of rows) {
      for (const persona of personas) {
        const cell = `${persona.persona}: ${expected.action} ${table}`;
        const found = await outcome(persona, expected.action, table);
        expect(`${cell} → ${found}`).toBe(`${cell} → ${expected[persona.persona]}`);
      }
    }
  });

  test('insights and jobs are read by whom they are for', async () => {
    const rows = await engine.query<Record<string, string>>(
      'select * from access_test.expected_insights',
    );
    expect(rows).not.toHaveLength(0);
    for (const expected of rows) {
      for (const { persona } of personas) {
        const { outcome: found } = await send(persona, 'GET', `${expected.view_name}?limit=1`);
        const cell = `${persona}: ${expected.view_name}`;
        expect(`${cell} → ${found === 'nothing' ? 'done' : found}`).toBe(
          `${cell} → ${expected[persona]}`,
        );
      }
    }
  });

  test('nothing of private is reachable', async () => {
    const names = await engine.query<{ table_name: string; is_view_of_public: boolean }>(
      `select table_name, to_regclass('public.' || table_name) is not null as is_view_of_public
       from access_test.expected_private`,
    );
    expect(names).not.toHaveLength(0);
    for (const { persona } of personas) {
      for (const { table_name, is_view_of_public } of names) {
        const headers = headersOf.get(persona) ?? {};
        if (!is_view_of_public) {
          const plain = await engine.fetch(`/rest/v1/${table_name}`, { headers });
          expect(plain.status, `${persona}: ${table_name}`).toBe(404);
        }
        const profiled = await engine.fetch(`/rest/v1/${table_name}`, {
          headers: { ...headers, 'Accept-Profile': 'private' },
        });
        expect(profiled.ok, `${persona}: private.${table_name}`).toBe(false);
      }
    }
  });
});
