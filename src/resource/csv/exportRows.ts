import { csvDialect, csvLine, type Cell } from './csvLine';

export interface CsvColumn<Row> {
  header: string;
  value: (row: Row) => Cell;
}

export interface ExportJob<Row> {
  columns: CsvColumn<Row>[];
  language: string;
  /** Reads a page, counted from 1; `last` when there are no more. */
  readPage: (page: number) => Promise<{ rows: Row[]; last: boolean }>;
  onProgress: (rows: number) => void;
  signal: AbortSignal;
}

/**
 * Reads every page and writes it as CSV, so that no more than a page of rows is in memory at once.
 * The byte order mark makes spreadsheets read UTF-8.
 * @throws AbortError when stopped, or whatever the reading throws.
 */
export async function exportRows<Row>(job: ExportJob<Row>): Promise<{ file: Blob; total: number }> {
  const dialect = csvDialect(job.language);
  const parts = [
    '\uFEFF',
    csvLine(
      job.columns.map(({ header }) => header),
      dialect,
    ),
  ];
  let total = 0;
  for (let page = 1; ; page += 1) {
    job.signal.throwIfAborted();
    const { rows, last } = await job.readPage(page);
    parts.push(
      rows
        .map((row) =>
          csvLine(
            job.columns.map(({ value }) => value(row)),
            dialect,
          ),
        )
        .join(''),
    );
    total += rows.length;
    job.onProgress(total);
    if (last) break;
  }
  job.signal.throwIfAborted();
  return { file: new Blob(parts, { type: 'text/csv;charset=utf-8' }), total };
}
