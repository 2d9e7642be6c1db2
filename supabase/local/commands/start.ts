/** The built console and its API in one process; begun by `launch.js`. */
import { createServer, type RequestListener } from 'node:http';
import { ensureBundle, ensureFreshBuild } from '../build/freshBuild.ts';
import { pgliteWasm } from '../database/pgliteWasm.ts';
import { announce } from '../server/announce.ts';
import { consoleListener, listen, starting } from '../server/consoleServer.ts';
import { startJobWorker } from '../server/jobWorker.ts';
import { onShutdown } from '../server/shutdown.ts';
import { loadEnvFile, readConfig } from '../shared/config.ts';
import { distDir } from '../shared/paths.ts';
import { runCommand } from '../shared/refusal.ts';

await runCommand(async () => {
  loadEnvFile();
  const config = readConfig(process.env, process.argv.slice(2));
  let listener: RequestListener = starting;
  const server = createServer((request, response) => listener(request, response));
  // The port first: nothing is opened or migrated for a server that could not listen.
  await listen(server, config.host, config.port);
  if (config.api.kind === 'embedded') void pgliteWasm();
  // Loaded only now: the database engines take most of a second to read.
  const { openConfiguredApi } = await import('../api/configuredApi.ts');
  const [api] = await Promise.all([openConfiguredApi(config), ensureFreshBuild(), ensureBundle()]);
  listener = consoleListener({ ...api, siteUrl: config.siteUrl, dist: distDir });
  const worker = api.backend && startJobWorker(api.backend, config.api.kind);
  onShutdown(server, async () => {
    await worker?.stop();
    await api.close();
  });
  await announce(config, api.backend, process.uptime());
  // The first request reads the whole schema: this one spares the first person that wait.
  const headers = { apikey: api.page.key };
  await api.backend?.fetch(new Request(`${config.siteUrl}/rest/v1/nutrients?limit=1`, { headers }));
});
