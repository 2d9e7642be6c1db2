import { queryOnce, type DatabaseConnection } from '../database/session.ts';
import { requestLimits } from '../shared/requestLimits.ts';
import { underWay, type UnderWay } from './underWay.ts';

/** What a transaction of the library can run; a test guards that it works. */
interface Transaction {
  executeQuery: (query: object) => Promise<{ rows: NonNullable<UnderWay['session']>[] }>;
}
interface SessionContext {
  applyJwtSessionContext: (
    transaction: Transaction,
    context: { auth?: { role?: string } },
    ...rest: unknown[]
  ) => Promise<void>;
}

const { anon, others } = requestLimits.statement;

const limit = (milliseconds: number) => ({
  sql: `select set_config('statement_timeout', '${milliseconds}', true), pg_backend_pid() as pid,
    now()::text as since`,
  parameters: [],
  query: { kind: 'RawNode', sqlFragments: [], parameters: [] },
  queryId: { queryId: 'limit' },
});

/**
 * Ends a statement of a request that runs too long, as hosted Supabase does by role, and notes which
 * session answers it. PostgreSQL alone: the embedded engine does not know the setting.
 */
export function limitStatements({ connection }: DatabaseConnection): void {
  const context = connection as unknown as SessionContext;
  const apply = context.applyJwtSessionContext.bind(context);
  context.applyJwtSessionContext = async (transaction, session, ...rest) => {
    await apply(transaction, session, ...rest);
    const role = session.auth?.role ?? 'anon';
    const answer = await transaction.executeQuery(limit(role === 'anon' ? anon : others));
    const request = underWay.getStore();
    if (request) request.session = answer.rows[0];
  };
}

// The session may answer somebody else by now: a transaction begins at a moment of its own.
const cancel = `
  select pg_cancel_backend(a.pid) from pg_stat_activity as a
  where a.pid = $1 and a.xact_start = $2::timestamptz`;

/** Stops the statement of a request that nobody waits for any more. */
export async function cancelStatement(
  database: DatabaseConnection,
  { session }: UnderWay,
): Promise<void> {
  if (database.driver === 'postgres' && session)
    await queryOnce(database, cancel, [session.pid, session.since]);
}
