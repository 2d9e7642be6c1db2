import { asAdmin } from '../cluster/database.ts';

type Lists = Record<string, string[]>;

/** A column whose check is a list of texts. */
interface CheckedColumn {
  table: string;
  column: string;
  texts: string[];
}

const functions = `
  select p.proname as name, left(p.proname, -length('_keys')) as list
  from pg_proc as p
  where p.pronamespace = 'private'::regnamespace
    and p.proname like '%\\_keys' and p.pronargs = 0 and p.prorettype = 'text[]'::regtype
  order by p.proname`;

/** Checks that say no more than `column in ('…', '…')`; of what is private, staff alone has a screen. */
const columns = `
  select c.conrelid::regclass::text as "table", a.attname as "column",
    array(
      select m[1] from regexp_matches(d.definition, '''([^'']*)''::', 'g') with ordinality as x(m, n)
      order by n
    ) as texts
  from pg_constraint as c
    join pg_attribute as a on a.attrelid = c.conrelid and a.attnum = c.conkey[1]
    cross join lateral (select pg_get_constraintdef(c.oid) as definition) as d
  where c.contype = 'c'
    and (c.connamespace = 'public'::regnamespace or c.conrelid = 'private.staff'::regclass)
    and d.definition ~ '^CHECK \\(\\([a-z_]+ = ANY \\(ARRAY\\[[^\\]]*\\]\\)\\)\\)$'
  order by 1, 2`;

/**
 * The closed lists of texts that the database checks, as TypeScript: those of the functions
 * `private.<name>_keys()`, and those of columns whose check is a list.
 */
export async function vocabulariesOf(url: string): Promise<string> {
  return asAdmin(url, async (sql) => {
    const lists: Lists = {};
    for (const { name, list } of await sql.unsafe<{ name: string; list: string }[]>(functions)) {
      const [row] = await sql.unsafe<{ keys: string[] }[]>(`select private.${name}() as keys`);
      lists[list] = row?.keys ?? [];
    }
    const tables: Record<string, Lists> = {};
    for (const { table, column, texts } of await sql.unsafe<CheckedColumn[]>(columns))
      (tables[table.replace('private.', '')] ??= {})[column] = texts;
    return [
      '\n/** The lists of keys that the database knows: `private.<name>_keys()`. */',
      `export const Vocabularies = ${JSON.stringify(lists)} as const;`,
      '\n/** The texts that a column may hold, where its check is a list. */',
      `export const ColumnValues = ${JSON.stringify(tables)} as const;`,
      '',
    ].join('\n');
  });
}
