import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Once, and before any of them writes.
rmSync('dist', { recursive: true, force: true });

const common: Options = { target: 'es2022', sourcemap: true };

// The client is built apart: what two modules share comes from a third file, and an editor would show the name that a type
// has there, such as components["schemas"]["ExternalUserId"], in place of the type.
const modules = [['src/index.ts'], ['src/webhooks.ts', 'src/testing.ts']].map(
  (entry): Options => ({ ...common, entry, format: ['esm', 'cjs'], dts: true }),
);

export default defineConfig([...modules, { ...common, entry: ['src/cli.ts'], format: ['esm'] }]);
