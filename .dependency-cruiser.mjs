/**
 * The rooms of the repository, and the rooms whose modules each may import. Data flows one way: what a room imports
 * stands above it. `npm run lint:layers` fails on any other import and on circles, `npm run layers` prints the picture.
 */
const rooms = {
  'src/shared': [],
  'scripts/cli': ['src/shared'],
  'scripts/contract': ['scripts/cli', 'src/shared'],
  'scripts/generate': ['scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/reference': ['scripts/generate', 'scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/diff': ['scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/verify': ['scripts/generate', 'scripts/contract', 'scripts/cli', 'src/shared'],
  'scripts/release': ['scripts/contract', 'scripts/cli', 'src/shared'],
  // The entry points, which put the rooms together.
  'scripts/[^/]+[.]ts': ['scripts/[^/]+', 'src/shared'],
  'src/client': ['src/shared'],
  // The generated client stands on its runtime.
  generated: ['src/client/runtime[.]ts'],
  'src/webhooks': ['generated', 'src/shared'],
  'src/mock': ['generated', 'src/shared'],
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
    ...Object.entries(rooms).map(([room, allowed]) => ({
      name: `${room.replace(/\/?\[.*/, ' (entry points)')} imports only what stands above it`,
      severity: 'error',
      comment: `It may import ${allowed.join(', ') || 'none of our rooms'}. The table is in .dependency-cruiser.mjs.`,
      from: { path: `^${room}(/|$)` },
      to: { path: ours, pathNot: [room, ...allowed].map((path) => `^${path}(/|$)`) },
    })),
  ],
  options: {
    exclude: { path: '(^|/)(node_modules|dist|cache|[.]release)(/|$)' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { extensions: ['.ts', '.js', '.mjs', '.vue'] },
  },
};
