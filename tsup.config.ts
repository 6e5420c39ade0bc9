import { copyFileSync, rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Done once, before any of the builds below writes a file.
rmSync('dist', { recursive: true, force: true });

const common: Options = { target: 'es2022', sourcemap: true };

// Each module has a build of its own. Modules of one build share their common types in another file, and an editor would
// show the name that a type has there, such as components["schemas"]["ExternalUserId"], instead of the type.
const modules = [['src/index.ts'], ['src/openapi-fetch.ts'], ['src/webhooks.ts'], ['src/testing.ts']].map(
  (entry): Options => ({ ...common, entry, format: ['esm', 'cjs'], dts: true }),
);

/** The types of the description are generated as declarations, so they are copied. The module itself is empty. */
const schema: Options = {
  ...common,
  entry: ['src/schema.ts'],
  format: ['esm', 'cjs'],
  async onSuccess() {
    for (const ending of ['d.ts', 'd.cts']) copyFileSync('generated/schema.ts', `dist/schema.${ending}`);
  },
};

export default defineConfig([...modules, schema, { ...common, entry: ['src/cli.ts'], format: ['esm'] }]);
