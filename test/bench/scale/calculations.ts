import type postgres from 'postgres';
import { inTurn, median } from '../statistics.ts';
import type { Row } from '../table.ts';
import { ask } from './ask.ts';
import { nutritionist } from './questions.ts';

async function medianOf(work: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let run = 0; run < 20; run += 1) times.push(await work());
  return median(times);
}

/** One recipe's analysis and one week's shopping list, against one empty statement. */
async function functionRows(sql: postgres.Sql): Promise<Row[]> {
  const [recipe] = await sql<
    { id: string }[]
  >`select id from public.recipes where is_published limit 1`;
  const [plan] = await sql<{ id: string; user_id: string }[]>`
    select id, user_id from public.weekly_meal_plans where status = 'active' limit 1`;
  if (!recipe || !plan) throw new Error('no sample recipe or plan');
  const cases = [
    [
      'Analysis of a recipe',
      nutritionist,
      `select * from public.analyze_recipe_nutrition('${recipe.id}', 1)`,
    ],
    [
      'Shopping list of a week',
      plan.user_id,
      `select * from public.generate_shopping_list('${plan.id}')`,
    ],
  ] as const;
  const empty = await medianOf(
    async () =>
      (await ask(sql, { what: '', as: nutritionist, sql: 'select 1' }, true)).milliseconds,
  );
  const rows: Row[] = [];
  for (const [what, as, text] of cases) {
    const time = await medianOf(
      async () => (await ask(sql, { what, as, sql: text }, true)).milliseconds,
    );
    rows.push({
      what,
      measured: `${time.toFixed(2)} ms`,
      against: `${empty.toFixed(2)} ms for an empty statement`,
      ratio: time / empty,
    });
  }
  return rows;
}

/** A hundred updates of subscriptions with the audit trigger, and with it switched off. */
async function auditRow(sql: postgres.Sql): Promise<Row> {
  const write = (audited: boolean) =>
    sql.begin(async (transaction) => {
      const state = audited ? 'enable' : 'disable';
      await transaction.unsafe(
        `alter table public.subscriptions ${state} trigger audit_sensitive_changes_trigger`,
      );
      for (let n = 1; n <= 100; n += 1)
        await transaction.unsafe(
          `update public.subscriptions set amount_euro = amount_euro + 0.01 where stripe_subscription_id = 'sub_scale${n}'`,
        );
      await transaction.unsafe(
        'alter table public.subscriptions enable trigger audit_sensitive_changes_trigger',
      );
    });
  const { a, b } = await inTurn(
    10,
    () => write(true),
    () => write(false),
  );
  return {
    what: 'A write of a subscription, audited',
    measured: `${(a / 100).toFixed(2)} ms with the audit`,
    against: `${(b / 100).toFixed(2)} ms without`,
    ratio: a / b,
  };
}

export const calculationRows = async (sql: postgres.Sql): Promise<Row[]> => [
  ...(await functionRows(sql)),
  await auditRow(sql),
];
