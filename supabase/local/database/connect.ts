import { PGlite, type Extensions, type PGliteOptions } from '@electric-sql/pglite';
import { btree_gin } from '@electric-sql/pglite/contrib/btree_gin';
import { pg_trgm } from '@electric-sql/pglite/contrib/pg_trgm';
import { pgcrypto } from '@electric-sql/pglite/contrib/pgcrypto';
import { unaccent } from '@electric-sql/pglite/contrib/unaccent';
import { uuid_ossp } from '@electric-sql/pglite/contrib/uuid_ossp';
import { createPgliteConnection } from '@supabase/lite/pglite';
import { createPostgresConnection } from '@supabase/lite/postgres';
import { pgliteWasm } from './pgliteWasm.ts';
import type { DatabaseConnection } from './session.ts';

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

/**
 * The engine zeroes its cache as it starts, which takes longer than all else that it does then. With
 * a quarter of the usual size, reading tables that do not fit is no slower: the system caches files too.
 */
const startParams = [...PGlite.defaultStartParams, '-c', 'shared_buffers=32MB'];

const numericOid = 1700;

/** PostgREST sends numeric as a JSON number; both drivers would hand it over as a string. */
const numeric = {
  to: numericOid,
  from: [numericOid],
  serialize: (value: unknown) => String(value),
  parse: (text: string) => Number(text),
};

type Serialize = (value: unknown) => unknown;

const jsonOids = [114, 3802];

/**
 * A JSON argument of a function reaches the driver as the text of a document, which it would wrap
 * once more, so that an object arrived as a text. What is no document yet is made one.
 */
function json(value: unknown): string {
  if (typeof value !== 'string') return JSON.stringify(value);
  try {
    JSON.parse(value);
    return value;
  } catch {
    return JSON.stringify(value);
  }
}

const asText = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/**
 * Makes a serializer return text, so that the database judges a wrong value (22P02). By themselves
 * both drivers throw on one, which the API answers as 500; and PGlite, given an object for an array
 * column, fails half-way through writing the message, whose rest then breaks the next statement:
 * one bad request would stop the engine's only connection.
 */
const forgiving =
  (serialize: Serialize) =>
  (value: unknown): string => {
    try {
      return asText(serialize(value));
    } catch {
      return asText(value);
    }
  };

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
    // The driver adds the serializers of array types when it first connects.
    const { options } = connection.driver;
    for (const oid of jsonOids) options.serializers[oid] = json;
    options.serializers = new Proxy(options.serializers, {
      set: (target, oid, serialize: Serialize) => Reflect.set(target, oid, forgiving(serialize)),
    });
    return { driver: 'postgres', connection };
  }
  const { dataDir, loadDataDir, extensions } = target;
  const connection = await createPgliteConnection({
    url: dataDir,
    pgliteOptions: {
      extensions: { btree_gin, pg_trgm, pgcrypto, unaccent, uuid_ossp, ...extensions },
      parsers: { [numericOid]: Number },
      pgliteWasmModule: await pgliteWasm(),
      startParams,
      ...(loadDataDir && { loadDataDir }),
    },
  });
  await connection.driver.waitReady;
  const { serializers } = connection.driver;
  for (const [oid, serialize] of Object.entries<Serialize>(serializers)) {
    serializers[Number(oid)] = forgiving(serialize);
  }
  return { driver: 'pglite', connection };
}
