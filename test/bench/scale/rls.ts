import type postgres from 'postgres';
import { median } from '../statistics.ts';
import type { Row } from '../table.ts';
import { ask } from './ask.ts';
import { person, questions, support, type Question } from './questions.ts';

const runs = 25;

/** One question with and without row level security, in turn; the medians and their ratio. */
async function compare(sql: postgres.Sql, question: Question): Promise<Row> {
  const times: Record<'on' | 'off', number[]> = { on: [], off: [] };
  for (let run = -3; run < runs; run += 1) {
    const [on, off] = [await ask(sql, question, true), await ask(sql, question, false)];
    if (on.rows === 0 || on.rows !== off.rows)
      throw new Error(`${question.what}: ${on.rows} rows with RLS, ${off.rows} without`);
    if (run >= 0) {
      times.on.push(on.milliseconds);
      times.off.push(off.milliseconds);
    }
  }
  const [on, off] = [median(times.on), median(times.off)];
  return {
    what: question.what,
    measured: `${on.toFixed(2)} ms with RLS`,
    against: `${off.toFixed(2)} ms without`,
    ratio: on / off,
  };
}

/** Every list, search and look-up as its role, against the same SQL as the owner of the tables. */
export async function rlsRows(sql: postgres.Sql): Promise<Row[]> {
  await ask(
    sql,
    {
      what: '',
      as: support,
      sql: `select public.open_personal_access('${person}', 'Mesure de la vitesse')`,
    },
    true,
  );
  const rows: Row[] = [];
  for (const question of questions) rows.push(await compare(sql, question));
  return rows;
}
