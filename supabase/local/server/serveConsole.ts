import { createServer, type RequestListener } from 'node:http';
import { pgliteWasm } from '../database/pgliteWasm.ts';
import { loadEnvFile, readConfig } from '../shared/config.ts';
import { runCommand } from '../shared/refusal.ts';
import { announce } from './announce.ts';
import { consoleListener, listen, starting } from './consoleServer.ts';
import { startJobWorker } from './jobWorker.ts';
import { onShutdown } from './shutdown.ts';

async function serve(args: string[], dist: string): Promise<void> {
  loadEnvFile();
  const config = readConfig(process.env, args);
  let listener: RequestListener = starting;
  const server = createServer((request, response) => listener(request, response));
  // The port first: nothing is opened or migrated for a server that could not listen.
  await listen(server, config.host, config.port);
  if (config.api.kind === 'embedded') void pgliteWasm();
  // Loaded only now: the database engines take most of a second to read.
  const { openConfiguredApi } = await import('../api/configuredApi.ts');
  const api = await openConfiguredApi(config);
  listener = consoleListener({ ...config, ...api, dist });
  const worker = api.backend && startJobWorker(api.backend, config.api.kind);
  onShutdown(server, async () => {
    await worker?.stop();
    await api.close();
  });
  await announce(config, api.backend, process.uptime());
  // The first request reads the whole schema: this one spares the first person that wait.
  const headers = { apikey: api.page.key };
  await api.backend?.fetch(new Request(`${config.siteUrl}/rest/v1/nutrients?limit=1`, { headers }));
}

/**
 * Serves the built console and its API from this process, until it is told to stop.
 *
 * @param args those of the command: `--port`, `--host`
 * @param dist the folder of the built console
 */
export const serveConsole = (args: string[], dist: string): Promise<void> =>
  runCommand(() => serve(args, dist));
