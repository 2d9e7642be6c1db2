import type postgres from 'postgres';
import { asAdmin } from '../../supabase/local/cluster/database.ts';

interface Index {
  oid: number;
  table_oid: number;
  table_name: string;
  key: string;
  predicate: string | null;
  operators: string;
}

/** For each family of operators, a condition that an index of that family can answer. */
const conditions: Record<string, (key: string) => string> = {
  array_ops: (key) => `${key} @> '{1}'`,
  gin_trgm_ops: (key) => `${key} like '%abc%'`,
  jsonb_ops: (key) => `${key} @> '{"a": 1}'`,
  jsonb_path_ops: (key) => `${key} @> '{"a": 1}'`,
  tsvector_ops: (key) => `${key} @@ 'a'::tsquery`,
};

const indexesSql = `
  select i.indexrelid::int as oid, i.indrelid::int as table_oid,
    i.indrelid::regclass::text as table_name, pg_get_indexdef(i.indexrelid, 1, true) as key,
    pg_get_expr(i.indpred, i.indrelid) as predicate, o.opcname as operators
  from pg_index as i
  join pg_class as c on c.oid = i.indexrelid
  join pg_opclass as o on o.oid = i.indclass[0]
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace)`;

/** Reads an index with every other one of its table out of the planner's sight. */
async function touch(sql: postgres.Sql, index: Index): Promise<void> {
  const condition = conditions[index.operators] ?? ((key: string) => `${key} is not null`);
  await sql
    .unsafe(
      `begin;
       update pg_index set indisvalid = false
       where indrelid = ${index.table_oid} and indexrelid <> ${index.oid};
       set local enable_seqscan = off;
       select count(*) from ${index.table_name}
       where ${condition(index.key)} and ${index.predicate ?? 'true'};
       rollback`,
    )
    .simple();
}

/**
 * Reads each index once, as the superuser, because the advisors take one that was never read for
 * useless, which all are in a new database.
 */
export async function touchIndexes(superuserUrl: string): Promise<void> {
  await asAdmin(superuserUrl, async (sql) => {
    for (const index of (await sql.unsafe(indexesSql)) as unknown as Index[]) {
      await touch(sql, index);
    }
  });
}
