import type { App, EmailDriver } from '@supabase/lite';
import { connect, type DatabaseTarget } from '../database/connect.ts';
import { installFunctions } from '../database/functionsFile.ts';
import { refuseOtherHistory } from '../database/migrationHistory.ts';
import { migrate } from '../database/migrations.ts';
import { afterSystemSchema, beforeSystemSchema } from '../database/prelude.ts';
import { withSession, type DatabaseConnection, type Session } from '../database/session.ts';
import { forgetViewTexts } from '../lite/forgetViewTexts.ts';
import { keepGrants } from '../lite/keepGrants.ts';
import { judgePlans } from '../lite/judgePlans.ts';
import { limitStatements } from '../lite/limitStatements.ts';
import { inLanguageOf, tellLanguage } from '../lite/requestLanguage.ts';
import { withReturnPage } from '../lite/returnPage.ts';
import { keepSchema } from '../lite/schemaCache.ts';
import { signedLinks } from '../lite/signedLinks.ts';
import { withRefusalsUnlogged } from '../lite/unloggedRefusals.ts';
import * as paths from '../shared/paths.ts';
import { samplePassword } from '../shared/sampleAccounts.ts';
import { createApp } from './createApp.ts';
import type { Keys } from './keys.ts';
import { inSentences } from './refusalSentences.ts';
import { limitSearch } from './limitSearch.ts';
import { inBackground } from './mail/background.ts';
import { createAttempts } from './signIn/attempts.ts';
import { guardSignIn } from './signIn/guardSignIn.ts';
import { createDoor } from './requests/door.ts';
import { createRefuser } from './signIn/refuse.ts';
import { settingsOf } from './signIn/settings.ts';

export interface BackendOptions {
  database: DatabaseTarget;
  keys: Keys;
  /** The address people open, such as `http://127.0.0.1:5173`: the links of e-mails lead there. */
  siteUrl: string;
  /** Whether an empty database is filled with people and data to play with. */
  sampleData: boolean;
  /** How many of these people there are; as many as migration 007 says unless told. */
  samplePeople?: number;
  /** Without it no e-mail is sent, and whoever asks for one is told so. */
  mail?: EmailDriver;
  /** Whether others than this machine reach the server: the sample accounts' password is refused. */
  exposed?: boolean;
  /** Where the schema is kept for the next start; only for a database that nobody else changes. */
  schemaFile?: string;
  migrationsDir?: string;
  functionsDir?: string;
}

export interface Backend {
  /**
   * Answers a request of the API (`/rest/v1/…`, `/auth/v1/…`) as Supabase does.
   * @param address that of the network it comes from; none for a caller in this process
   */
  fetch: (request: Request, address?: string) => Promise<Response>;
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

/** Brings the database up to date; the order of the steps is the contract of this file. */
async function boot(app: App, database: DatabaseConnection, options: BackendOptions) {
  const { migrationsDir = paths.migrationsDir, functionsDir = paths.functionsDir } = options;
  await withSession(database, async (session) => {
    await refuseOtherHistory(session, database.driver, migrationsDir);
    await beforeSystemSchema(session);
  });
  await app.ensureSystemSchema();
  await withSession(database, async (session) => {
    await afterSystemSchema(session);
    const applied = await migrate(session, migrationsDir, {
      'app.sample_data': options.sampleData ? 'on' : 'off',
      'app.sample_people': String(options.samplePeople ?? ''),
    });
    // PGlite has no autovacuum: without this the planner knows nothing of the rows just loaded.
    if (applied.length > 0) await session.exec('analyze');
    await installFunctions(session, functionsDir);
  });
  await database.connection.clearSchemaCache();
  if (options.schemaFile !== undefined) await keepSchema(database, options.schemaFile);
  keepGrants(database);
  tellLanguage(database);
  if (database.driver === 'postgres') limitStatements(database);
  else judgePlans(database);
}

/** A Supabase API over PGlite or PostgreSQL, in this process and ready for requests. */
export async function createBackend(options: BackendOptions): Promise<Backend> {
  const { keys, siteUrl } = options;
  const database = await connect(options.database);
  const links = signedLinks(keys.jwtSecret);
  const mail = inBackground(options.mail);
  const settings = settingsOf(database);
  const refuse = createRefuser(settings);
  const app = createApp(database, { keys, siteUrl, mail, links, refuseEnded: refuse.ended });
  try {
    await boot(app, database, options);
  } catch (error) {
    await database.connection.close();
    throw error;
  }
  const attempts = createAttempts(database, settings, keys.jwtSecret);
  const signIn = guardSignIn(
    {
      answer: (request) => Promise.resolve(app.fetch(request)),
      database,
      attempts,
      refuse,
      links,
      sendsMail: options.mail !== undefined,
      refusedPassword: options.exposed ? samplePassword : undefined,
    },
    [keys.publishableKey, keys.secretKey],
  );
  const door = createDoor(database);
  let ready: Promise<void> | undefined;
  const answer = async (request: Request, address: string) => {
    ready ??= forgetViewTexts(database);
    // A database that is away for a moment is asked again.
    await ready.catch(() => (ready = undefined));
    const refused = await limitSearch(request, address, { attempts, refuse });
    if (refused) return refused;
    const answered = await withRefusalsUnlogged(() =>
      inLanguageOf(request, () => withReturnPage(request, () => signIn(request, address))),
    );
    return inSentences(request, answered);
  };
  return {
    fetch: (request, address = '') =>
      apiPath.test(new URL(request.url).pathname)
        ? door(request, address, (taken) => answer(taken, address))
        : Promise.resolve(new Response('Not found', { status: 404 })),
    withSession: (work) => withSession(database, work),
    close: async () => {
      await mail.settled();
      await database.connection.close();
    },
    keys,
    database,
  };
}
