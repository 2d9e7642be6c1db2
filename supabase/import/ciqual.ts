/** `npm run import:ciqual -- FILE`: takes a published Ciqual table into the configured database. */
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { loadEnvFile, readConfig } from '../local/shared/config.ts';
import { openConfiguredApi } from '../local/api/configuredApi.ts';
import { Refusal, runCommand } from '../local/shared/refusal.ts';
import { loadFoods, type Outcome } from './load.ts';
import { parseFoods, type CiqualTable } from './parseFoods.ts';
import { readTable } from './readTable.ts';
import { reportLines, summarize, writeReport } from './report.ts';

const usage = `Usage : npm run import:ciqual -- FICHIER [--report FICHIER.csv] [--dry-run] [--partial]

  FICHIER      table Ciqual 2020 (CSV) ou 2025 (XLSX) publiée par l’Anses
  --report     écrit le compte rendu, aliment par aliment
  --dry-run    dit ce qui serait fait, sans rien écrire
  --partial    accepte un extrait de la table`;

function readArgs() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        report: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        partial: { type: 'boolean', default: false },
      },
    });
    const [file, ...others] = positionals;
    if (file === undefined || others.length > 0) throw new Refusal(usage);
    return { file, report: values.report, dryRun: values['dry-run'], partial: values.partial };
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal(usage, { cause: error });
  }
}

/** Opens the database under its lock, without serving it, for the time of the load. */
async function load(table: CiqualTable, dryRun: boolean): Promise<Outcome[]> {
  const { backend, close } = await openConfiguredApi(readConfig(process.env, []));
  if (backend === undefined) {
    await close();
    throw new Refusal(
      'SUPABASE_URL ne donne pas accès à la base : définissez DATABASE_URL, ' +
        'l’adresse PostgreSQL du projet, sans SUPABASE_URL.',
    );
  }
  const bar = new SingleBar({
    format: 'Import {bar} {percentage} % | {value}/{total} aliments',
    barsize: 30,
    hideCursor: true,
  });
  bar.start(table.foods.length, 0);
  try {
    return await backend.withSession(async (session) => {
      const outcomes = await loadFoods(session, table, {
        dryRun,
        onProgress: (sent) => bar.update(sent),
      });
      await session.exec('analyze public.foods');
      return outcomes;
    });
  } finally {
    bar.stop();
    await close();
  }
}

await runCommand(async () => {
  const { file, report, dryRun, partial } = readArgs();
  loadEnvFile();
  const table = parseFoods(await readTable(file), { partial });
  console.log(`Table Ciqual ${table.edition} : ${table.foods.length} aliments lus dans ${file}.`);
  const lines = reportLines(table, await load(table, dryRun));
  if (dryRun) console.log('Essai : rien n’a été écrit. Un import ferait ceci :');
  console.log(summarize(lines));
  if (report !== undefined) await writeReport(report, lines);
});
