import type { DatabaseConnection } from '../database/session.ts';

/**
 * Tells the library that row level security is set up. In any other state the first request runs
 * GRANT ALL to anon, undoing every revoke of the migrations.
 */
export function keepGrants({ connection }: DatabaseConnection): void {
  Object.assign(connection, { rlsState: 'active' });
}
