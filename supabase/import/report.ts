import { writeFile } from 'node:fs/promises';
import { Refusal } from '../local/shared/refusal.ts';
import type { Outcome } from './load.ts';
import type { CiqualTable } from './parseFoods.ts';

/** One line of the report: what happened to a food, or to one value of it. */
export type ReportLine = Outcome;

/** How each outcome is told, in the order of the summary. */
const labels: Record<Outcome['outcome'], string> = {
  created: 'créés',
  updated: 'mis à jour',
  unchanged: 'inchangés',
  older_edition: 'laissés à une édition plus récente',
  deleted: 'supprimés par quelqu’un, non rétablis',
  conflict: 'valeurs corrigées à la main, gardées',
  rejected: 'lignes refusées',
};

/** What the database told, with the rows refused before they reached it, by line of the file. */
export function reportLines({ rejected }: CiqualTable, outcomes: Outcome[]): ReportLine[] {
  const refused = rejected.map((row) => ({
    ...row,
    outcome: 'rejected' as const,
    nutrient: null,
    kept: null,
    published: null,
  }));
  return [...refused, ...outcomes].sort((a, b) => a.line - b.line);
}

function describe({ outcome, line, code, name, ...rest }: ReportLine): string {
  const food = `${name} (${code})`;
  if (outcome === 'rejected') return `ligne ${line}, ${food} : ${rest.reason ?? ''}`;
  if (outcome === 'deleted') return food;
  const kept = rest.kept ?? 'valeur retirée';
  return `${food}, ${rest.nutrient ?? ''} : ${kept} gardé, la table donne ${rest.published ?? ''}`;
}

/** Outcomes that someone should look at one by one, and how many the summary shows of each. */
const detailed: Outcome['outcome'][] = ['conflict', 'deleted', 'rejected'];
const shown = 20;

/** The summary for the terminal, in French. */
export function summarize(lines: ReportLine[]): string {
  const counts = Object.entries(labels).map(([outcome, label]) => {
    const count = lines.filter((line) => line.outcome === outcome).length;
    return `${String(count).padStart(7)}  ${label}`;
  });
  const details = detailed.flatMap((outcome) => {
    const found = lines.filter((line) => line.outcome === outcome);
    if (found.length === 0) return [];
    const more =
      found.length > shown ? [`  … et ${found.length - shown} autres : --report FICHIER`] : [];
    return [
      '',
      `${labels[outcome]} :`,
      ...found.slice(0, shown).map((line) => `  ${describe(line)}`),
      ...more,
    ];
  });
  return [...counts, ...details].join('\n');
}

const columns = [
  'outcome',
  'line',
  'code',
  'name',
  'nutrient',
  'kept',
  'published',
  'reason',
] as const;

/** A cell of a CSV. Text that a spreadsheet would take for a formula is disarmed. */
function cell(value: string | number | null): string {
  const text = String(value ?? '');
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** The whole report as a CSV that a French Excel opens: semicolons, CRLF, UTF-8 with BOM. */
export function toCsv(lines: ReportLine[]): string {
  const rows = [columns, ...lines.map((line) => columns.map((column) => line[column]))];
  return `\uFEFF${rows.map((row) => row.map(cell).join(';')).join('\r\n')}\r\n`;
}

export async function writeReport(file: string, lines: ReportLine[]): Promise<void> {
  try {
    await writeFile(file, toCsv(lines));
  } catch (error) {
    throw new Refusal(`L’import est fait, mais le rapport n’a pas pu être écrit dans ${file}.`, {
      cause: error,
    });
  }
}
