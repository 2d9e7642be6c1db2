import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { withSession, type DatabaseConnection, type Session } from '../database/session.ts';
import * as paths from '../shared/paths.ts';

/** Where the API keeps what it has read of the schema; `@supabase/lite` asks for one of this shape. */
interface SchemaCache {
  get: (key: string) => Promise<string | undefined>;
  set: (key: string, schema: string) => Promise<void>;
  delete: (key: string) => Promise<void>;
}

/**
 * The catalogs that the API reads: each change of the schema leaves a newer row there, or one row less.
 * The functions of `auth` are left out: the library writes them anew, as they were, at each start.
 */
const catalogs = [
  'pg_class',
  'pg_attribute',
  'pg_attrdef',
  'pg_constraint',
  'pg_description',
  'pg_enum',
  'pg_index',
  'pg_inherits',
  "pg_proc where pronamespace <> 'auth'::regnamespace",
  'pg_rewrite',
  'pg_type',
];
const ages = catalogs.map((rows) => `select count(*), max(xmin::text::bigint) from ${rows}`);
const fingerprint = `
  select concat_ws(' ', (select system_identifier from pg_control_system()),
    string_agg(ages::text, ' ')) as mark
  from (${ages.join(' union all ')}) as ages`;

/** What a schema was read from: this database, unchanged since, by this version of the library. */
async function markOf(session: Session): Promise<string> {
  const [row] = await session.query<{ mark: string }>(fingerprint);
  const { dependencies } = JSON.parse(await readFile(join(paths.root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  return `${dependencies['@supabase/lite'] ?? ''} ${row?.mark ?? ''}`;
}

/**
 * Keeps the schema in a file between two starts: to read it anew takes the embedded engine most of a
 * second, in which the first person waits. What is kept of another state of the database is not used.
 */
export async function keepSchema(database: DatabaseConnection, file: string): Promise<void> {
  const mark = await withSession(database, markOf);
  let valid = true;
  const cache: SchemaCache = {
    get: async () => {
      const [kept, ...schema] = (await readFile(file, 'utf8').catch(() => '')).split('\n');
      return valid && kept === mark ? schema.join('\n') : undefined;
    },
    set: async (_key, schema) => {
      await writeFile(file, `${mark}\n${schema}`);
      valid = true;
    },
    // The library says so when it closes, too: the file stays, for the next start to judge.
    delete: () => {
      valid = false;
      return Promise.resolve();
    },
  };
  database.connection.config.schemaCache = cache;
}
