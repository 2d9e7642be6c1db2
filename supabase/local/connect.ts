import type { Extensions, PGliteOptions } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import type { DatabaseConnection } from './sql.ts';

export type DatabaseTarget =
  | {
      driver: 'pglite';
      /** A folder, or `memory://` for a database that ends with the process. */
      dataDir: string;
      /** The archive of another database (PGlite's dumpDataDir) to start from. */
      loadDataDir?: PGliteOptions['loadDataDir'];
      /** Extensions beyond the migrations' own, such as pgTAP in the tests. */
      extensions?: Extensions;
    }
  | { driver: 'postgres'; url: string };

const numericOid = 1700;

/** PostgREST sends numeric as a JSON number; both drivers would hand it over as a string. */
const numeric = {
  to: numericOid,
  from: [numericOid],
  serialize: (value: unknown) => String(value),
  parse: (text: string) => Number(text),
};

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Makes every serializer of PGlite return text, so that the database judges a wrong value (22P02).
 * By itself PGlite throws on one, which the API answers as 500; and for an object in an array
 * column it fails half-way through writing the message, whose rest then breaks the next statement:
 * one bad request would stop the engine's only connection.
 */
function alwaysText(serializers: Record<number, (value: unknown) => unknown>): void {
  for (const [oid, serialize] of Object.entries(serializers)) {
    serializers[Number(oid)] = (value) => {
      try {
        return asText(serialize(value));
      } catch {
        return asText(value);
      }
    };
  }
}

export async function connect(target: DatabaseTarget): Promise<DatabaseConnection> {
  if (target.driver === 'postgres') {
    const connection = createPostgresConnection({
      url: target.url,
      postgresOptions: {
        types: { numeric },
        max: 10,
        // "relation already exists, skipping": the boot is idempotent and says so many times.
        onnotice: () => undefined,
      },
    });
    return { driver: 'postgres', connection };
  }
  const { dataDir, loadDataDir, extensions } = target;
  const connection = await createPgliteConnection({
    url: dataDir,
    pgliteOptions: {
      extensions: { btree_gin, pg_trgm, pgcrypto, unaccent, uuid_ossp, ...extensions },
      parsers: { [numericOid]: Number },
      ...(loadDataDir && { loadDataDir }),
    },
  });
  await connection.driver.waitReady;
  alwaysText(connection.driver.serializers);
  return { driver: 'pglite', connection };
}
