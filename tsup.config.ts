import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Once, and before any of them writes.
rmSync('dist', { recursive: true, force: true });

const common: Options = { target: 'es2022', sourcemap: true };

// One at a time: an editor shows types of a file of their own by their place there, not by what they are.
const modules = ['index', 'webhooks', 'testing'].map(
  (name): Options => ({ ...common, entry: [`src/${name}.ts`], format: ['esm', 'cjs'], dts: true }),
);

export default defineConfig([...modules, { ...common, entry: ['src/cli.ts'], format: ['esm'] }]);
