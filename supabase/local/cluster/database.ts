import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { prepareLikeHosted, rolesSql } from './hostedLike.ts';

/** The same server, another database and, where given, another person. */
export function urlOf(adminUrl: string, database: string, user?: string): string {
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  if (user !== undefined) url.username = user;
  return url.href;
}

/** Lends a connection of the superuser for the time of `work`. */
export async function asAdmin<T>(url: string, work: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return await work(sql);
  } finally {
    await sql.end();
  }
}

/**
 * Creates an empty database like a new project of hosted Supabase. Returns its address for the
 * user `postgres`, whose password is the superuser's.
 */
export async function createHostedLike(adminUrl: string, name: string): Promise<string> {
  await asAdmin(adminUrl, async (sql) => {
    await sql.unsafe(rolesSql(decodeURIComponent(new URL(adminUrl).password))).simple();
    await sql.unsafe(`create database ${name} owner postgres`);
  });
  await asAdmin(urlOf(adminUrl, name), prepareLikeHosted);
  return urlOf(adminUrl, name, 'postgres');
}

export const randomName = (prefix: string) => `${prefix}_${randomBytes(5).toString('hex')}`;

/** Drops a database even while someone is connected to it. */
export const dropDatabase = (adminUrl: string, name: string) =>
  asAdmin(adminUrl, async (sql) => {
    await sql.unsafe(`drop database if exists ${name} with (force)`);
  });
