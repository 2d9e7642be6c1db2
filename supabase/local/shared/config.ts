import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import * as paths from './paths.ts';
import { Refusal } from './refusal.ts';

/** Where the console finds its API. */
export type ApiConfig =
  | { kind: 'embedded'; dataDir: string; sampleData: boolean }
  | { kind: 'postgres'; url: string; keysFile: string; sampleData: boolean }
  | { kind: 'hosted'; url: string; anonKey: string };

export interface ServerConfig {
  host: string;
  port: number;
  /** The address that people open: other than host and port behind a proxy. */
  siteUrl: string;
  api: ApiConfig;
}

const url = (protocols: string[], sentence: string) =>
  z.string().refine((text) => {
    return URL.canParse(text) && protocols.includes(new URL(text).protocol);
  }, sentence);

const httpUrl = (name: string) =>
  url(['http:', 'https:'], `${name} doit être une adresse http(s) complète.`);

const envSchema = z.object({
  DATABASE_URL: url(
    ['postgres:', 'postgresql:'],
    'DATABASE_URL doit commencer par postgres:// ou postgresql://.',
  ).optional(),
  SUPABASE_URL: httpUrl('SUPABASE_URL').optional(),
  SUPABASE_ANON_KEY: z
    .string()
    .refine((key) => !isSecretKey(key), {
      error:
        'SUPABASE_ANON_KEY contient une clé secrète, qui serait donnée à chaque navigateur : ' +
        'mettez-y la clé publique (anon ou sb_publishable_…).',
    })
    .optional(),
  SAMPLE_DATA: z.enum(['on', 'off'], 'SAMPLE_DATA vaut on ou off.').optional(),
  DATA_DIR: z.string().default('.data'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce
    .number('PORT doit être un nombre de 1 à 65535.')
    .int()
    .min(1, 'PORT doit être un nombre de 1 à 65535.')
    .max(65535, 'PORT doit être un nombre de 1 à 65535.')
    .default(5173),
  SITE_URL: httpUrl('SITE_URL').optional(),
});
type Env = z.infer<typeof envSchema>;

/** Whether a key of Supabase gives all rights: a new secret key, or a token of service_role. */
export function isSecretKey(key: string): boolean {
  if (key.startsWith('sb_secret_')) return true;
  const [, payload] = key.split('.');
  if (payload === undefined) return false;
  return Buffer.from(payload, 'base64url').toString().includes('"service_role"');
}

/** Reads `.env` into the environment; what is already set there wins. */
export function loadEnvFile(): void {
  const file = join(paths.root, '.env');
  if (existsSync(file)) process.loadEnvFile(file);
}

function parseEnv(env: NodeJS.ProcessEnv): Env {
  const filled = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const parsed = envSchema.safeParse(Object.fromEntries(filled));
  if (parsed.success) return parsed.data;
  throw new Refusal(parsed.error.issues[0]?.message ?? 'La configuration est illisible.');
}

function apiConfig(env: Env): ApiConfig {
  const { SUPABASE_URL, SUPABASE_ANON_KEY, DATABASE_URL } = env;
  if (SUPABASE_URL !== undefined && SUPABASE_ANON_KEY !== undefined) {
    return { kind: 'hosted', url: new URL(SUPABASE_URL).origin, anonKey: SUPABASE_ANON_KEY };
  }
  if (SUPABASE_URL !== undefined || SUPABASE_ANON_KEY !== undefined) {
    const missing = SUPABASE_URL === undefined ? 'SUPABASE_URL' : 'SUPABASE_ANON_KEY';
    throw new Refusal(
      `Il manque ${missing} : définissez SUPABASE_URL et SUPABASE_ANON_KEY ensemble, ou aucune.`,
    );
  }
  const dataDir = resolve(paths.root, env.DATA_DIR);
  if (DATABASE_URL === undefined) {
    return { kind: 'embedded', dataDir, sampleData: env.SAMPLE_DATA !== 'off' };
  }
  const { host, pathname } = new URL(DATABASE_URL);
  const name = createHash('sha256').update(`${host}${pathname}`).digest('hex').slice(0, 12);
  return {
    kind: 'postgres',
    url: DATABASE_URL,
    keysFile: join(dataDir, `keys-${name}.json`),
    sampleData: env.SAMPLE_DATA === 'on',
  };
}

function parseFlags(args: string[]) {
  try {
    const options = { port: { type: 'string' }, host: { type: 'string' } } as const;
    return parseArgs({ args, options }).values;
  } catch {
    throw new Refusal('Usage : npm start -- [--port N] [--host ADRESSE]');
  }
}

/** The configuration of the server. Throws a `Refusal` naming the first thing that is wrong. */
export function readConfig(env: NodeJS.ProcessEnv, args: string[]): ServerConfig {
  const flags = parseFlags(args);
  const parsed = parseEnv({
    ...env,
    ...(flags.port !== undefined && { PORT: flags.port }),
    ...(flags.host !== undefined && { HOST: flags.host }),
  });
  const { HOST: host, PORT: port, SITE_URL } = parsed;
  const shown = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  const siteUrl = SITE_URL ?? `http://${shown.includes(':') ? `[${shown}]` : shown}:${port}`;
  return { host, port, siteUrl: siteUrl.replace(/\/+$/, ''), api: apiConfig(parsed) };
}
