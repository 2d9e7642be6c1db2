import type { Plugin } from 'vite';

/** Chunks that every page needs, though only a dynamic import leads to them. */
const everywhere = ['react'];

/** Asks for them with the page itself, rather than after the first script has run. */
export function preloadReact(): Plugin {
  return {
    name: 'console:preload-react',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, { bundle = {} }) =>
        Object.values(bundle)
          .filter((file) => file.type === 'chunk' && everywhere.includes(file.name))
          .map(({ fileName }) => ({
            tag: 'link',
            attrs: { rel: 'modulepreload', crossorigin: true, href: `/${fileName}` },
            injectTo: 'head' as const,
          })),
    },
  };
}
