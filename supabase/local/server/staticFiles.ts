import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { injectConfig, type PageConfig } from '../api/pageConfig.ts';

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

const year = 31_536_000;

/** The one page, with its settings, in each encoding; made once because it never changes. */
function pageHandler(html: string): Handler {
  const plain = Buffer.from(html);
  const encoded = { br: brotliCompressSync(plain), gzip: gzipSync(plain) };
  return (request, response) => {
    const accepted = request.headers['accept-encoding'] ?? '';
    const encoding = (['br', 'gzip'] as const).find((name) => accepted.includes(name));
    response.writeHead(200, {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-cache',
      Vary: 'Accept-Encoding',
      ...(encoding && { 'Content-Encoding': encoding }),
    });
    response.end(request.method === 'HEAD' ? undefined : encoding ? encoded[encoding] : plain);
  };
}

/**
 * Serves the built console: files whose names carry a hash of their content for a year, the others
 * asked again each time, and the page itself for every other address, since the app has its own
 * routes. An unknown file below /assets is a 404: a page there would be taken for a script.
 */
export function serveBuild(dist: string, config: PageConfig): Handler {
  const page = pageHandler(injectConfig(readFileSync(join(dist, 'index.html'), 'utf8'), config));
  const files = sirv(dist, {
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders: (response, path) => {
      const hashed = path.startsWith('/assets/');
      response.setHeader(
        'Cache-Control',
        hashed ? `public, max-age=${year}, immutable` : 'no-cache',
      );
    },
  });
  return (request, response) => {
    const path = request.url?.split('?')[0] ?? '/';
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    } else if (path === '/' || path === '/index.html') {
      page(request, response);
    } else {
      files(request, response, () => {
        if (path.startsWith('/assets/')) response.writeHead(404).end();
        else page(request, response);
      });
    }
  };
}
