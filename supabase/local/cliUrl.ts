import { withSession, type DatabaseConnection } from './sql.ts';

/** The address for the CLI, which must be told of a server that has no TLS at all. */
export async function cliUrl(database: DatabaseConnection, url: string): Promise<string> {
  const target = new URL(url);
  if (target.searchParams.has('sslmode')) return url;
  const [row] = await withSession(database, (session) =>
    session.query<{ ssl: string }>("select current_setting('ssl') as ssl"),
  );
  if (row?.ssl === 'off') target.searchParams.set('sslmode', 'disable');
  return target.href;
}
