// The arrows of ARCHITECTURE.md. A room may import only rooms to its left; type-only imports count.
const rooms = {
  text: [],
  figures: ['text'],
  names: ['text'],
  markdown: ['text'],
  references: ['text'],
  sources: ['text', 'figures', 'names', 'markdown', 'references'],
  readers: ['text', 'markdown', 'references', 'sources'],
  drafts: ['text', 'figures', 'names', 'markdown', 'references'],
  corpus: ['text', 'figures', 'names', 'markdown', 'references', 'sources'],
  judging: ['text', 'figures', 'names', 'markdown', 'references', 'sources', 'drafts', 'corpus'],
  checks: ['text', 'figures', 'names', 'markdown', 'references', 'sources', 'drafts', 'corpus', 'judging'],
  features: ['text', 'figures', 'names', 'markdown', 'references', 'sources', 'drafts', 'corpus', 'judging'],
  engine: [
    'text',
    'figures',
    'names',
    'markdown',
    'references',
    'sources',
    'drafts',
    'corpus',
    'judging',
    'checks',
    'features',
  ],
  host: ['sources', 'readers', 'engine'],
};
/** @type {'error'} */
const severity = 'error';
const engineRooms = Object.keys(rooms).filter(room => room !== 'host');

export default {
  forbidden: [
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `arrows-of-${room}`,
      comment: `${room} may import only ${[...allowed, room].join(', ')}.`,
      severity,
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[...allowed, room].join('|')})/` },
    })),
    {
      name: 'only-their-thread-imports-the-readers',
      comment: 'Their libraries are in a bundle of their own, loaded with the first heavy file.',
      severity,
      from: { path: '^src/', pathNot: '^src/(readers/|host/readersThread\\.ts$)' },
      to: { path: '^src/readers/' },
    },
    {
      name: 'extension-knows-the-protocol-only',
      severity,
      from: { path: '^src/extension/' },
      to: { path: '^src/', pathNot: '^src/(extension/|server/protocol\\.ts$)' },
    },
    {
      name: 'nobody-imports-the-extension',
      severity,
      from: { path: '^src/', pathNot: '^src/extension/' },
      to: { path: '^src/extension/' },
    },
    {
      name: 'only-the-extension-imports-vscode',
      severity,
      from: { path: '^src/', pathNot: '^src/extension/' },
      to: { path: '^vscode$' },
    },
    {
      name: 'the-engine-is-free-of-protocol-and-platform',
      severity,
      from: { path: `^src/(${engineRooms.join('|')})/` },
      to: { path: '(^|/)vscode-', dependencyTypesNot: ['local'] },
    },
    {
      name: 'the-engine-is-free-of-node',
      severity,
      from: { path: `^src/(${engineRooms.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    { name: 'no-cycles', severity, from: { path: '^src/' }, to: { circular: true } },
    {
      name: 'every-import-resolves',
      severity,
      from: {},
      to: { couldNotResolve: true, pathNot: '^(vscode|mdast|hast|sarif)$' },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      extensions: ['.ts', '.mjs', '.js', '.json'],
      conditionNames: ['import', 'types', 'node', 'browser', 'default'],
    },
  },
};
