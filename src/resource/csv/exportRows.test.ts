import { expect, test } from 'vitest';
import { exportRows, type ExportJob } from './exportRows';

interface Row {
  name: string;
}
const job = (pages: Row[][], own: Partial<ExportJob<Row>> = {}): ExportJob<Row> => ({
  columns: [{ header: 'Nom', value: (row) => row.name }],
  language: 'fr',
  readPage: (page) => Promise.resolve({ rows: pages[page - 1] ?? [], last: page === pages.length }),
  onProgress: () => undefined,
  signal: new AbortController().signal,
  ...own,
});

test('every page is written, and progress is told after each', async () => {
  const seen: number[] = [];
  const pages = [[{ name: 'Ail' }, { name: 'Blé' }], [{ name: 'Chou' }]];
  const { file, total } = await exportRows(job(pages, { onProgress: (rows) => seen.push(rows) }));
  expect(total).toBe(3);
  expect(seen).toEqual([2, 3]);
  expect(await file.text()).toBe('Nom\r\nAil\r\nBlé\r\nChou\r\n');
});

test('a stop ends it before the next page', async () => {
  const stop = new AbortController();
  const pages = [[{ name: 'Ail' }], [{ name: 'Blé' }]];
  const running = exportRows(job(pages, { signal: stop.signal, onProgress: () => stop.abort() }));
  await expect(running).rejects.toThrow(/abort/i);
});
