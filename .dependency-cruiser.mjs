/**
 * The folders of the repository, each with the folders that it may import from. Data flows one way: a folder imports
 * only from folders that are listed before it, and of these only from the ones in its entry. `npm run lint:layers` fails
 * on any other import and on circular imports. `npm run layers` prints which folder imports which.
 */
const allowedImports = {
  'src/shared': [],
  'scripts/cli': ['src/shared'],
  'scripts/contract': ['scripts/cli', 'src/shared'],
  'scripts/generate': ['scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/reference': ['scripts/generate', 'scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/diff': ['scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/verify': ['scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/observe': ['scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/usage': ['scripts/(diff|observe|contract|cli)', 'src/shared'],
  'scripts/release': ['scripts/contract', 'scripts/cli', 'src/shared'],
  // Runs in workflows where nothing is installed.
  'scripts/github': [],
  // The entry points, which combine the folders.
  'scripts/[^/]+[.](ts|js)': ['scripts/[^/]+', 'src/shared'],
  'src/client': ['src/shared'],
  'src/openapiFetch': ['src/client', 'src/shared'],
  // The generated client imports its runtime.
  generated: ['src/client/runtime[.]ts', 'src/shared/observation'],
  'src/recorder': ['generated', 'src/shared'],
  'src/webhooks': ['generated', 'src/shared'],
  'src/mock/model': ['generated', 'src/shared'],
  'src/mock/decide': ['src/mock/model', 'src/shared'],
  'src/mock/memory': ['src/mock/model', 'src/shared'],
  'src/mock/engine[.]ts': ['src/mock/(model|decide|memory)', 'src/shared'],
  'src/mock/history': [],
  'src/mock/webhooks': ['src/mock/history'],
  'src/mock/fetch': ['generated', 'src/mock/(engine[.]ts|model|decide|memory|history)', 'src/shared'],
  'src/mock/http': ['src/mock/(engine[.]ts|model|decide|memory|history|webhooks)', 'src/shared'],
  'src/mock/cli': ['generated', 'src/mock/(engine[.]ts|model|decide|history|http)', 'src/shared'],
  // The modules of the package, and its command.
  'src/[^/]+[.]ts': ['generated', 'src/[^/]+'],
  docs: ['scripts', 'generated', 'src'],
};

const ours = '^(scripts|generated|src|docs|test|bench)/';

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    {
      name: 'no-circle',
      severity: 'error',
      comment: 'Modules that import each other cannot be understood or moved one at a time.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'every folder has an entry',
      severity: 'error',
      comment:
        'Add the folder to the table in .dependency-cruiser.mjs, with the folders that it may import from.',
      from: {
        path: '^(scripts|src)/',
        pathNot: Object.keys(allowedImports).map((folder) => `^${folder}(/|$)`),
      },
      to: {},
    },
    ...Object.entries(allowedImports).map(([folder, allowed]) => ({
      name: `${folder.replace(/\/?\[.*/, ' (entry points)')} imports only from the folders that its entry allows`,
      severity: 'error',
      comment: `It may import from ${allowed.join(', ') || 'no other folder'}. The table is in .dependency-cruiser.mjs.`,
      from: { path: `^${folder}(/|$)` },
      to: { path: ours, pathNot: [folder, ...allowed].map((path) => `^${path}(/|$)`) },
    })),
  ],
  options: {
    exclude: { path: '(^|/)node_modules/|^(dist|[.]release|docs/[.]vitepress/(dist|cache))(/|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.vue'] },
  },
};
