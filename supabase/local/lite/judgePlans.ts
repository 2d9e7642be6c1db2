import type { DatabaseConnection } from '../database/session.ts';
import { requestLimits } from '../shared/requestLimits.ts';
import { underWay } from './underWay.ts';

interface Explained {
  'QUERY PLAN': { Plan: { 'Total Cost': number } }[];
}

const isQuestion = /^\s*(select|with)\b/i;
const isSetting = /^\s*select\s+set_config\b/i;

/**
 * Asks the planner of the embedded engine what a question with related rows would cost, before it runs:
 * a statement that runs there can neither be stopped nor timed out, and nobody else is answered meanwhile.
 */
export function judgePlans(database: DatabaseConnection): void {
  if (database.driver !== 'pglite') return;
  const { driver } = database.connection;
  const query = driver.query.bind(driver);
  driver.query = async (sql, ...rest) => {
    const request = underWay.getStore();
    if (request?.isJudged && isQuestion.test(sql) && !isSetting.test(sql)) {
      const explained = await query<Explained>(`explain (format json) ${sql}`, ...rest);
      const cost = explained.rows[0]?.['QUERY PLAN'][0]?.Plan['Total Cost'] ?? 0;
      request.tooCostly = cost > requestLimits.cost;
      if (request.tooCostly) throw new Error('too costly');
    }
    return query(sql, ...rest);
  };
}
