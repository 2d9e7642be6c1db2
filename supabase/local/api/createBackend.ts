import { App, type EmailDriver } from '@supabase/lite';
import { connect, type DatabaseTarget } from '../database/connect.ts';
import { installFunctions } from '../database/functionsFile.ts';
import { migrate } from '../database/migrations.ts';
import { afterSystemSchema, beforeSystemSchema } from '../database/prelude.ts';
import { withSession, type DatabaseConnection, type Session } from '../database/session.ts';
import { forgetViewTexts } from '../lite/forgetViewTexts.ts';
import { keepGrants } from '../lite/keepGrants.ts';
import { inLanguageOf, tellLanguage } from '../lite/requestLanguage.ts';
import { leadingBack, withReturnPage } from '../lite/returnPage.ts';
import { keepSchema } from '../lite/schemaCache.ts';
import { withRefusalsUnlogged } from '../lite/unloggedRefusals.ts';
import * as paths from '../shared/paths.ts';
import { consoleMail } from './consoleMail.ts';
import type { Keys } from './keys.ts';

export interface BackendOptions {
  database: DatabaseTarget;
  keys: Keys;
  /** The address people open, such as `http://127.0.0.1:5173`: the links of e-mails lead there. */
  siteUrl: string;
  /** Whether migration 007 fills an empty database with people and data to play with. */
  sampleData: boolean;
  mail?: EmailDriver;
  /** Where the schema is kept for the next start; only for a database that nobody else changes. */
  schemaFile?: string;
  migrationsDir?: string;
  functionsDir?: string;
}

export interface Backend {
  /** Answers a request of the API (`/rest/v1/…`, `/auth/v1/…`) as Supabase does. */
  fetch: (request: Request) => Promise<Response>;
  /** Lends one session of the owner of the database, past the API and its row level security. */
  withSession: <T>(work: (session: Session) => Promise<T>) => Promise<T>;
  close: () => Promise<void>;
  keys: Keys;
  database: DatabaseConnection;
}

/**
 * The data, and of the sign-in service what the console uses. The rest is closed: one of its doors,
 * /otp, makes accounts even where sign-up is off.
 */
const apiPath = /^\/(rest\/v1(\/|$)|auth\/v1\/(token|logout|user|recover|verify|settings|health)$)/;

function createApp(database: DatabaseConnection, options: BackendOptions): App {
  const { keys, siteUrl } = options;
  return new App({
    connection: database.connection,
    api: { max_rows: 1000, schemas: ['public'] },
    auth: {
      enabled: true,
      jwt_secret: keys.jwtSecret,
      publishable_key: keys.publishableKey,
      secret_key: keys.secretKey,
      site_url: siteUrl,
      additional_redirect_urls: [],
      enable_signup: false,
      minimum_password_length: 10,
    },
    studio: { enabled: false },
    options: {
      server: { disableStudio: true, disableFallback: true },
      drivers: { email: leadingBack(options.mail ?? consoleMail(), siteUrl) },
    },
  });
}

/** Brings the database up to date; the order of the steps is the contract of this file. */
async function boot(app: App, database: DatabaseConnection, options: BackendOptions) {
  await withSession(database, beforeSystemSchema);
  await app.ensureSystemSchema();
  await withSession(database, async (session) => {
    await afterSystemSchema(session);
    const applied = await migrate(session, options.migrationsDir ?? paths.migrationsDir, {
      'app.sample_data': options.sampleData ? 'on' : 'off',
    });
    // PGlite has no autovacuum: without this the planner knows nothing of the rows just loaded.
    if (applied.length > 0) await session.exec('analyze');
    await installFunctions(session, options.functionsDir ?? paths.functionsDir);
  });
  await database.connection.clearSchemaCache();
  if (options.schemaFile !== undefined) await keepSchema(database, options.schemaFile);
  keepGrants(database);
  tellLanguage(database);
}

/** A Supabase API over PGlite or PostgreSQL, in this process and ready for requests. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const database = await connect(options.database);
  const app = createApp(database, options);
  try {
    await boot(app, database, options);
  } catch (error) {
    await database.connection.close();
    throw error;
  }
  let ready: Promise<void> | undefined;
  const answer = async (request: Request) => {
    ready ??= forgetViewTexts(database);
    // A database that is away for a moment is asked again.
    await ready.catch(() => (ready = undefined));
    return withRefusalsUnlogged(() =>
      inLanguageOf(request, () => withReturnPage(request, () => app.fetch(request))),
    );
  };
  return {
    fetch: (request) =>
      apiPath.test(new URL(request.url).pathname)
        ? answer(request)
        : Promise.resolve(new Response('Not found', { status: 404 })),
    withSession: (work) => withSession(database, work),
    close: () => database.connection.close(),
    keys: options.keys,
    database,
  };
}
