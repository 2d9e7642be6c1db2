/**
 * What one request of the API may be, and how many are answered at once: on the engines that this server
 * runs itself. Hosted Supabase has limits of its own.
 */
export const requestLimits = {
  /** Bytes of a body, and of that of a person's own backup, which is read back whole. */
  body: 1_000_000,
  backupBody: 20_000_000,
  /** Characters of an address: 250 ids fit. */
  address: 15_000,
  /** Characters of the words of a search, `q`. */
  words: 200,
  /** How deep a document may be nested. */
  jsonDepth: 64,
  /** How deep related rows may be asked for in `select`, and how many kinds of them side by side. */
  embeddingDepth: 3,
  embeddingWidth: 6,
  /** The planner's cost of a question with related rows on the embedded engine, which cannot be stopped. */
  cost: 200_000,
  /** How long (ms) a statement may run on PostgreSQL, as on hosted Supabase. */
  statement: { anon: 3_000, others: 8_000 },
  /** Requests for data that are answered at once, in all and from one address; PGlite has one session. */
  atOnce: { pglite: { all: 1, address: 1 }, postgres: { all: 8, address: 3 } },
  /** Requests that wait: of one person, from one address, in all; and for how long (ms). */
  waiting: { person: 32, address: 128, all: 512, patience: 10_000 },
  /** How long (ms) the refusal of one too many takes: at full speed, refusals alone would fill the day. */
  busyAfter: 250,
} as const;
