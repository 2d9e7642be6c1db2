import { join } from 'node:path';
import type { Plugin } from 'vite';
import { announce } from './announce.ts';
import { apiListener, isApiPath } from './apiListener.ts';
import { loadEnvFile, readConfig, type ServerConfig } from './config.ts';
import { openApi, type Api } from './openApi.ts';
import { injectConfig, type PageConfig } from './page.ts';
import { Refusal } from './refusal.ts';
import { consoleListener } from './server.ts';

type HttpServer = { once: (event: 'close', listener: () => void) => unknown } | null;

/** Opens the API as `npm start` does; a `Refusal` ends Vite with its sentence. */
async function open(port: number, httpServer: HttpServer): Promise<[ServerConfig, Api]> {
  try {
    loadEnvFile();
    const config = readConfig({ ...process.env, PORT: String(port) }, []);
    const api = await openApi(config);
    httpServer?.once('close', () => void api.close());
    process.once('SIGINT', () => void api.close().finally(() => process.exit(0)));
    await announce(config, api.backend, process.uptime());
    return [config, api];
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
      const [, api] = await open(server.config.server.port, server.httpServer);
      page = api.page;
      if (!api.backend) return;
      const answer = apiListener(api.backend.fetch);
      server.middlewares.use((request, response, next) => {
        if (isApiPath(request.url)) void answer(request, response);
        else next();
      });
    },
    configurePreviewServer: async ({ config, httpServer, middlewares }) => {
      const [{ siteUrl }, api] = await open(config.preview.port, httpServer);
      const dist = join(config.root, config.build.outDir);
      middlewares.use(consoleListener({ ...api, siteUrl, dist }));
    },
    transformIndexHtml: (html) => (page ? injectConfig(html, page) : html),
  };
}
