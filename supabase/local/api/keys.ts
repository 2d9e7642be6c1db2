import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { generateApiKey } from '@supabase/lite';
import { z } from 'zod';
import { Refusal } from '../shared/refusal.ts';

const keysSchema = z.object({
  /** Signs the sessions. Whoever has it can be anyone. */
  jwtSecret: z.string().min(32),
  /** Identifies the console to the API; public, sent to every browser. */
  publishableKey: z.string().startsWith('sb_publishable_'),
  /** Bypasses row level security; never leaves this machine. */
  secretKey: z.string().startsWith('sb_secret_'),
});
export type Keys = z.infer<typeof keysSchema>;

export async function generateKeys(): Promise<Keys> {
  const [publishable, secret] = await Promise.all([
    generateApiKey('publishable'),
    generateApiKey('secret'),
  ]);
  return {
    jwtSecret: randomBytes(48).toString('base64url'),
    publishableKey: publishable.key,
    secretKey: secret.key,
  };
}

/**
 * The keys kept in `file`, made on first use and readable by their owner alone. They live in a file
 * and not in the database, so that a dump or a restored copy cannot sign anyone in.
 */
export async function loadKeys(file: string): Promise<Keys> {
  if (existsSync(file)) {
    const parsed = keysSchema.safeParse(readJson(file));
    if (!parsed.success) {
      throw new Refusal(`Le fichier de clés ${file} est illisible : supprimez-le, il sera refait.`);
    }
    chmodSync(file, 0o600);
    return parsed.data;
  }
  const keys = await generateKeys();
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  writeFileSync(file, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600, flag: 'wx' });
  return keys;
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
