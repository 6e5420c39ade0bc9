import { rmSync } from 'node:fs';
import { defineConfig, type Options } from 'tsup';

// Once, and before either of the two writes.
rmSync('dist', { recursive: true, force: true });

const common: Options = { target: 'es2022', sourcemap: true };

export default defineConfig([
  {
    ...common,
    entry: ['src/index.ts', 'src/webhooks.ts', 'src/testing.ts'],
    format: ['esm', 'cjs'],
    dts: true,
    // A dependency here is one of every app: the validator of JSON Schemas is built in.
    noExternal: ['@cfworker/json-schema'],
  },
  { ...common, entry: ['src/cli.ts'], format: ['esm'], noExternal: ['@cfworker/json-schema'] },
]);
