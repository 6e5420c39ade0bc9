import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Done once, before any of the builds below writes a file.
rmSync('dist', { recursive: true, force: true });

const common: Options = { target: 'es2022', sourcemap: true };

// The client has a build of its own. Modules of one build share their common types in another file, and an editor would
// show the name that a type has there, such as components["schemas"]["ExternalUserId"], instead of the type.
const modules = [['src/index.ts'], ['src/schema.ts'], ['src/webhooks.ts', 'src/testing.ts']].map(
  (entry): Options => ({ ...common, entry, format: ['esm', 'cjs'], dts: true }),
);

export default defineConfig([...modules, { ...common, entry: ['src/cli.ts'], format: ['esm'] }]);
