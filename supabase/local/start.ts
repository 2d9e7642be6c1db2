/** The built console and its API in one process; begun by `launch.js`. */
import { createServer, type RequestListener } from 'node:http';
import { announce } from './announce.ts';
import { loadEnvFile, readConfig } from './config.ts';
import { engine } from './engine.ts';
import { ensureBundle, ensureFreshBuild } from './freshBuild.ts';
import { distDir } from './paths.ts';
import { runCommand } from './refusal.ts';
import { consoleListener, listen, starting } from './server.ts';
import { onShutdown } from './shutdown.ts';
import { startWorker } from './worker.ts';

await runCommand(async () => {
  loadEnvFile();
  const config = readConfig(process.env, process.argv.slice(2));
  let listener: RequestListener = starting;
  const server = createServer((request, response) => listener(request, response));
  // The port first: nothing is opened or migrated for a server that could not listen.
  await listen(server, config.host, config.port);
  if (config.api.kind === 'embedded') void engine();
  // Loaded only now: the database engines take most of a second to read.
  const { openApi } = await import('./openApi.ts');
  const [api] = await Promise.all([openApi(config), ensureFreshBuild(), ensureBundle()]);
  listener = consoleListener({ ...api, siteUrl: config.siteUrl, dist: distDir });
  const worker = api.backend && startWorker(api.backend, config.api.kind);
  onShutdown(server, async () => {
    await worker?.stop();
    await api.close();
  });
  await announce(config, api.backend, process.uptime());
  // The first request reads the whole schema: this one spares the first person that wait.
  const headers = { apikey: api.page.key };
  await api.backend?.fetch(new Request(`${config.siteUrl}/rest/v1/nutrients?limit=1`, { headers }));
});
