import { join } from 'node:path';
import type { Plugin } from 'vite';
import { openConfiguredApi, type Api } from '../api/configuredApi.ts';
import { injectConfig, type PageConfig } from '../api/pageConfig.ts';
import { loadEnvFile, readConfig, type ServerConfig } from '../shared/config.ts';
import { Refusal } from '../shared/refusal.ts';
import { announce } from './announce.ts';
import { apiListener, isApiPath } from './apiListener.ts';
import { consoleListener } from './consoleServer.ts';
import { startJobWorker } from './jobWorker.ts';

interface OpenApi {
  config: ServerConfig;
  api: Api;
}

async function open(port: number): Promise<OpenApi> {
  loadEnvFile();
  const config = readConfig({ ...process.env, PORT: String(port) }, []);
  const api = await openConfiguredApi(config);
  const worker = api.backend && startJobWorker(api.backend, config.api.kind);
  const close = async () => {
    await worker?.stop();
    await api.close();
  };
  const stop = () => void close().finally(() => process.exit(0));
  process.once('SIGINT', stop).once('SIGTERM', stop);
  await announce(config, api.backend, process.uptime());
  return { config, api };
}

const opened = globalThis as { consoleApi?: Promise<OpenApi> };

/**
 * The API of this process. Vite reads its configuration again, and this module with it, whenever a
 * file of either changes: the data folder, which can be opened once, stays open meanwhile. A change
 * of the backend itself is seen after a restart by hand. A `Refusal` ends Vite with its sentence.
 */
async function sharedApi(port: number): Promise<OpenApi> {
  opened.consoleApi ??= open(port);
  try {
    return await opened.consoleApi;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    console.error(error.message);
    return process.exit(1);
  }
}

/** `npm run dev` and `vite preview`: the same API as `npm start`, beside Vite's own files. */
export function embeddedApi(): Plugin {
  let page: PageConfig | undefined;
  return {
    name: 'console:embedded-api',
    configureServer: async (server) => {
      // Vitest starts a Vite server too; its tests open the engines they want themselves.
      if (process.env.VITEST) return;
      const { api } = await sharedApi(server.config.server.port);
      page = api.page;
      if (!api.backend) return;
      const answer = apiListener(api.backend.fetch);
      server.middlewares.use((request, response, next) => {
        if (isApiPath(request.url)) void answer(request, response);
        else next();
      });
    },
    configurePreviewServer: async ({ config, middlewares }) => {
      const { api, config: own } = await sharedApi(config.preview.port);
      const dist = join(config.root, config.build.outDir);
      middlewares.use(consoleListener({ ...api, siteUrl: own.siteUrl, dist }));
    },
    transformIndexHtml: (html) => (page ? injectConfig(html, page) : html),
  };
}
