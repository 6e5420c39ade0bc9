import { join } from 'node:path';
import { build } from 'esbuild';
import { beforeAll, describe, expect, test } from 'vitest';
import { cjs, esm, printed, service, worker } from '../support/package/app.js';
import { appWith, packedTarball, succeed } from '../support/package/packedTarball.js';
import { run } from '../support/repository/copy.js';
import { serve } from '../support/servers/serve.js';
import { resolutions, typecheck } from '../support/types/typecheck.js';

let tarball: string;

beforeAll(async () => {
  tarball = await packedTarball();
}, 60_000);

describe.each(['5.4.5', '5.9.3', '6.0.3', '7.0.2'])('TypeScript %s', (version) => {
  test('understands the package with every module resolution', { timeout: 300_000 }, async () => {
    const app = await appWith([tarball, `typescript@${version}`], {});
    for (const resolution of resolutions) {
      const tsc = join(app, 'node_modules/typescript/bin/tsc');
      expect(await typecheck(app, tsc, resolution)).toMatchObject({ exitCode: 0, stdout: '' });
    }
  });
});

/** Runs a program with the address of the service, and returns what it prints. */
async function printedBy(command: string, args: string[], app: string): Promise<unknown> {
  return JSON.parse(await succeed(run(command, [...args, await serve(service)], app)));
}

describe.each(['20.19.0', '22.23.0', '24.21.0', '26.10.0'])('Node %s', (version) => {
  test('runs the package', { timeout: 300_000 }, async () => {
    const app = await appWith([tarball, `node@${version}`], { 'app.mjs': esm, 'app.cjs': cjs });
    const node = join(app, 'node_modules/node/bin/node');
    expect(await succeed(run(node, ['--version'], app))).toBe(`v${version}\n`);
    for (const file of ['app.mjs', 'app.cjs']) expect(await printedBy(node, [file], app)).toEqual(printed);
  });
});

test('Bun 1.4.5 runs the package', { timeout: 300_000 }, async () => {
  const app = await appWith([tarball, 'bun@1.4.5'], { 'app.mjs': esm, 'app.cjs': cjs });
  const bun = join(app, 'node_modules/.bin/bun');
  for (const file of ['app.mjs', 'app.cjs']) expect(await printedBy(bun, [file], app)).toEqual(printed);
});

test('Deno 2.9.6 runs the package', { timeout: 300_000 }, async () => {
  // Deno gives the arguments of a program to `process` as well.
  const app = await appWith([tarball, 'deno@2.9.6'], {
    'app.mjs': `import process from 'node:process';\n${esm}`,
  });
  const deno = join(app, 'node_modules/.bin/deno');
  expect(await printedBy(deno, ['run', '--allow-net', '--allow-env', 'app.mjs'], app)).toEqual(printed);
});

test('workerd runs the package, bundled', { timeout: 300_000 }, async () => {
  const url = await serve(service);
  const app = await appWith([tarball, 'workerd@1.20261117.1'], {
    'source.mjs': worker(url),
    'config.capnp': capnp,
  });
  const options = { entryPoints: [join(app, 'source.mjs')], outfile: join(app, 'worker.mjs') };
  await build({ ...options, bundle: true, format: 'esm' });
  const workerd = join(app, 'node_modules/.bin/workerd');
  expect(JSON.parse(await succeed(run(workerd, ['test', 'config.capnp'], app)))).toEqual(printed);
});

/** The configuration of a worker that may call this machine. */
const capnp = `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker.mjs", esModule = embed "worker.mjs")],
      compatibilityDate = "2026-11-01",
    )),
    (name = "internet", network = (allow = ["local"])),
  ],
);
`;
