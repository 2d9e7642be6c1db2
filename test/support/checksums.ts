import type { Session } from '../../supabase/local/database/session.ts';

/** What a table holds: its number of rows and a sum over them, whatever their order. */
export type Checksums = Record<string, string>;

interface Listed {
  name: string;
  columns: string;
}

const listSql = `
  select t.table_name as name, string_agg(format('c.%I', a.attname), ', ' order by a.attnum) as columns
  from private.backup_tables() as t
  join pg_attribute as a on a.attrelid = t.table_name::regclass and a.attnum > 0
    and not a.attisdropped
  group by t.table_name, t.place order by t.place`;

/** Sums MD5 over every row of every table that is backed up, generated columns included. */
export async function checksums(session: Session): Promise<Checksums> {
  const tables = await session.query<Listed>(listSql);
  const sums: Checksums = {};
  for (const { name, columns } of tables) {
    const [row] = await session.query<{ sum: string }>(
      `select count(*) || ' ' || coalesce(sum(('x' || left(md5(r::text), 15))::bit(60)::bigint), 0)
         as sum from (select ${columns} from ${name} as c) as r`,
    );
    sums[name] = row?.sum ?? '';
  }
  return sums;
}
