/**
 * The house of `src/`: each layer imports from those before it, never from one after it, and nothing
 * goes round in a circle. A folder that stands in none of them is a resource (`foods/`).
 */
const below = [
  'theme',
  'i18n',
  'shared',
  'providers',
  'nutrition',
  'billing',
  'personal',
  'resource',
];
const above = ['layout', 'App.tsx', 'sign_in', 'startup', 'main.ts'];

const named = [...below, ...above].map((name) => name.replace('.', '\\.')).join('|');
const resources = `^src/(?!(?:${named})(?:/|$))[^/]+/`;
const layers = [
  ...below.map((name) => `^src/${name}/`),
  resources,
  ...above.map((name) => `^src/${name.replace('.', '\\.')}`),
];

const upward = layers.slice(0, -1).map((path, layer) => ({
  name: `${[...below, 'resources', ...above][layer]}-imports-nothing-above-it`,
  severity: 'error',
  from: { path, pathNot: '\\.test\\.tsx?$' },
  to: { path: layers.slice(layer + 1) },
}));

export default {
  forbidden: [
    { name: 'no-circle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'resources-stand-apart',
      comment: 'What two resources share belongs to nutrition/ or to the kit in resource/.',
      severity: 'error',
      from: { path: resources.replace('[^/]+', '([^/]+)') },
      to: { path: resources, pathNot: '^src/$1/' },
    },
    ...upward,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^test/', 'node_modules'] },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js', '.css'] },
  },
};
