import { queryOnce, type DatabaseConnection } from '../../database/session.ts';

/** What may be tried how often: the rows of private.action_limits. */
export interface Limit {
  most: number;
  minutes: number;
}

interface Sentence {
  french: string;
  english: string;
}

/** What the database says once: limits, and the sentences of refusals. */
interface SignInSettings {
  limits: ReadonlyMap<string, Limit>;
  sentences: ReadonlyMap<string, Sentence>;
}

const sentences = `
  select code, concat_ws(' ', message_fr, hint_fr) as french,
    concat_ws(' ', message_en, hint_en) as english
  from private.error_messages where code = any ($1)`;

/** The refusals that are said before a request reaches the database. */
const refusalCodes = [
  'too_many_tries',
  'too_many_actions',
  'mail_not_configured',
  'sample_password',
  'account_deactivated',
  'email_by_support',
  'session_ended',
] as const;
export type RefusalCode = (typeof refusalCodes)[number];

async function readSettings(database: DatabaseConnection): Promise<SignInSettings> {
  const limits = await queryOnce<Limit & { action: string }>(
    database,
    `select action_type as action, max_actions as most, window_minutes as minutes
     from private.action_limits`,
  );
  const said = await queryOnce<Sentence & { code: string }>(database, sentences, [refusalCodes]);
  return {
    limits: new Map(limits.map(({ action, ...limit }) => [action, limit])),
    sentences: new Map(said.map(({ code, ...words }) => [code, words])),
  };
}

export type Settings = () => Promise<SignInSettings>;

/** The settings, read when they are first asked for; a database that is away is asked again. */
export function settingsOf(database: DatabaseConnection): Settings {
  let read: Promise<SignInSettings> | undefined;
  return () => {
    read ??= readSettings(database).catch((error: unknown) => {
      read = undefined;
      throw error;
    });
    return read;
  };
}
