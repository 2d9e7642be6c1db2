import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type postgres from 'postgres';

const archive = join(
  dirname(createRequire(import.meta.url).resolve('@electric-sql/pglite')),
  'pgtap.tar.gz',
);

/** pgTAP's own SQL, from the copy that PGlite ships: it needs no extension files on the server. */
const pgtapSql = () =>
  execFileSync('tar', ['-xzOf', archive, 'share/postgresql/extension/pgtap--1.3.5.sql'], {
    encoding: 'utf8',
  });

/** Puts pgTAP into the schema `extensions`: as an extension where the server has it. */
export async function installPgtap(sql: postgres.Sql): Promise<void> {
  const [found] = await sql`select from pg_available_extensions where name = 'pgtap'`;
  if (found) {
    await sql`create extension pgtap with schema extensions`;
  } else {
    await sql.unsafe(`set search_path = extensions; ${pgtapSql()}; reset search_path`).simple();
  }
}
