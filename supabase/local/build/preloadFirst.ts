import type { Plugin } from 'vite';

/**
 * Chunks that only a dynamic import leads to, though every page needs them: React at once, and what
 * draws the first rows at once for whoever comes back, after the sign-in for the others.
 */
const everywhere = ['react', 'first'];

/**
 * Asks for them with the page itself, rather than after the first script has run. Fetched only: were
 * they compiled too, as modulepreload does, the first script would wait for it and ask for rows later.
 */
export function preloadFirst(): Plugin {
  return {
    name: 'console:preload-first',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && everywhere.includes(file.name))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'preload', as: 'script', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
