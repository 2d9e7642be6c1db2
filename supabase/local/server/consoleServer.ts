import type { RequestListener, Server } from 'node:http';
import type { Backend } from '../api/createBackend.ts';
import type { PageConfig } from '../api/pageConfig.ts';
import { Refusal } from '../shared/refusal.ts';
import { apiListener, isApiPath } from './apiListener.ts';
import { securityHeaders } from './securityHeaders.ts';
import { serveBuild } from './staticFiles.ts';

export interface ConsoleOptions {
  siteUrl: string;
  /** The folder of the built console. */
  dist: string;
  page: PageConfig;
  /** Absent when the API is a hosted Supabase project. */
  backend?: Pick<Backend, 'fetch'>;
}

/** Answers everything of the console: its API, its files and its page. */
export function consoleListener({ siteUrl, dist, page, backend }: ConsoleOptions): RequestListener {
  const headers = Object.entries(securityHeaders(siteUrl, page.url));
  const files = serveBuild(dist, page);
  const api = backend && apiListener(backend.fetch);
  return (request, response) => {
    for (const [name, value] of headers) response.setHeader(name, value);
    if (api && isApiPath(request.url)) void api(request, response);
    else files(request, response);
  };
}

/** What is answered while the database is being opened. */
export const starting: RequestListener = (_request, response) => {
  response.writeHead(503, { 'Retry-After': '1', 'Content-Type': 'text/html; charset=utf-8' });
  response.end('<meta http-equiv="refresh" content="1"><p>La console démarre…</p>');
};

/** Takes the port, or throws a `Refusal` that says why it cannot be had. */
export async function listen(server: Server, host: string, port: number): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', ({ code, message }: NodeJS.ErrnoException) => {
      const sentence =
        code === 'EADDRINUSE'
          ? `Le port ${port} est déjà pris : choisissez-en un autre, par exemple npm start -- --port ${port + 1}.`
          : `Impossible d'écouter sur ${host}:${port} (${code ?? message}).`;
      reject(new Refusal(sentence));
    });
    server.listen(port, host, resolve);
  });
}
