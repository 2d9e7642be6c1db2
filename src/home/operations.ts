import { queryOptions } from '@tanstack/react-query';
import * as z from 'zod/mini';
import { getLocale } from '../i18n/locale';
import { roles } from '../providers/access';
import { rpc } from '../providers/rpc';

const level = z.nullable(z.enum(['ok', 'info', 'warning', 'error', 'unavailable']));
const moment = z.nullable(z.string());

const schema = z.array(
  z.object({
    /** The worst level of the last hourly record; null before the first. */
    health_level: level,
    /** The titles of the checks at warning or error, worst first. */
    health_findings: z.array(z.string()),
    health_taken_at: moment,
    last_backup_at: moment,
    backup_level: level,
    last_proof_at: moment,
    proof_level: level,
    /** Runs of jobs that failed, in part too, within 7 days, and the last of them. */
    failed_runs: z.number(),
    failed_job: z.nullable(z.string()),
    failed_at: moment,
    /** Roles given and taken within 30 days, the last five; no name where the account is gone. */
    staff_changes: z.array(
      z.object({
        who: z.nullable(z.string()),
        role: z.enum(roles),
        joined: z.boolean(),
        at: z.string(),
      }),
    ),
  }),
);

export type OperationsSummary = z.infer<typeof schema>[number];

/** How the database is doing, in the language chosen: for admins. */
export const operationsSummary = () =>
  queryOptions({
    queryKey: ['operations_summary', getLocale()],
    queryFn: async ({ signal }) => (await rpc('operations_summary', {}, schema, signal))[0],
    staleTime: 60_000,
  });
