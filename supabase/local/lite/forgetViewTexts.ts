import type { DatabaseConnection } from '../database/session.ts';

/**
 * Has the API read the schema, then forget the texts of the views: it would search through all of them
 * at every request, for types that only SQLite lacks, which is a quarter of the time of a short one.
 * What is lost: rows of two tables embedded through a view that joins them, which the console never asks.
 */
export async function forgetViewTexts({ connection }: DatabaseConnection): Promise<void> {
  const { views } = await connection.introspect({ useCache: true });
  for (const view of views) view.sql = '';
}
