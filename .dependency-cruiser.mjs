/**
 * Imports flow one way (docs/decisions/000-index.md, shared design section 4). Each layer may import from itself and
 * from those before it.
 */
const layers = [
  ['lib'],
  ['i18n'],
  ['content'],
  ['errors'],
  ['access'],
  ['database'],
  ['workflow'],
  ['media'],
  ['publishing'],
  ['search', 'feeds', 'channels'],
  ['security', 'sign-in'],
  ['portal'],
  ['cms'],
  ['seed', 'operations'],
  ['app'],
];

const folder = (names) => `^src/(${names.join('|')})/`;

const oneWay = layers.slice(0, -1).map((names, index) => ({
  name: `${names.join('+')}-imports-upward`,
  severity: 'error',
  from: { path: folder(names) },
  to: { path: folder(layers.slice(index + 1).flat()) },
}));

export default {
  forbidden: [
    ...oneWay,
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^(src|collections)/' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'collections-declare-only',
      severity: 'error',
      from: { path: '^collections/' },
      to: { path: '^src/', pathNot: folder(['lib', 'i18n', 'content', 'access', 'media']) },
    },
    {
      name: 'registry-is-handed-in',
      severity: 'error',
      from: { path: '^src/', pathNot: folder(['app', 'portal', 'seed']) },
      to: { path: '^collections/' },
    },
    {
      name: 'no-tests-in-code',
      severity: 'error',
      from: { path: '^(src|collections)/' },
      to: { path: '^(tests|bench)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'] },
  },
};
