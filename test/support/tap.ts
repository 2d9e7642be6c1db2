import type { Rows } from '../../supabase/local/database/session.ts';

export interface TapReport {
  /** Every line that pgTAP returned, in order. */
  lines: string[];
  /** The lines that failed with their diagnostics, and a count that is not the planned one. */
  problems: string[];
}

const tapLine = /^(ok|not ok|#|\d+\.\.\d+)/;

function tapLines(results: Rows[]): string[] {
  const values = results.flat().flatMap((row) => Object.values(row));
  return values
    .filter((value): value is string => typeof value === 'string')
    .flatMap((text) => (tapLine.test(text) ? text.split('\n') : []));
}

/** Reads the results of a pgTAP script. A file without a plan proves nothing: it is a problem. */
export function readTap(results: Rows[]): TapReport {
  const lines = tapLines(results);
  const tests = lines.filter((line) => /^(not )?ok\b/.test(line));
  const excused = /# (todo|skip)\b/i;
  const failed = tests.some((line) => line.startsWith('not ok') && !excused.test(line));
  const plan = lines.find((line) => /^\d+\.\.\d+$/.test(line));
  const planned = Number(plan?.split('..')[1]);
  return {
    lines,
    problems: [
      ...(plan === undefined ? ['no plan'] : []),
      ...(plan !== undefined && planned !== tests.length
        ? [`planned ${planned} tests, ran ${tests.length}`]
        : []),
      ...(failed ? lines.filter((line) => /^(not ok|#)/.test(line)) : []),
    ],
  };
}
