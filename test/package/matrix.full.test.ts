import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cjs, esm, printed } from '../support/package/app.js';
import { appWith, packedTarball, succeed } from '../support/package/packedTarball.js';
import { run } from '../support/repository/copy.js';
import { resolutions, typecheck } from '../support/types/typecheck.js';

let tarball: string;

beforeAll(async () => {
  tarball = await packedTarball();
}, 60_000);

describe.each(['5.4.5', '5.9.3', '6.0.3', '7.0.2'])('TypeScript %s', (version) => {
  test('understands the package, however it looks for it', { timeout: 300_000 }, async () => {
    const app = await appWith([tarball, `typescript@${version}`], {});
    for (const resolution of resolutions) {
      const tsc = join(app, 'node_modules/typescript/bin/tsc');
      expect(await typecheck(app, tsc, resolution)).toMatchObject({ exitCode: 0, stdout: '' });
    }
  });
});

describe.each(['20.19.0', '22.23.0', '24.21.0'])('Node %s', (version) => {
  test('runs the package', { timeout: 300_000 }, async () => {
    const app = await appWith([tarball, `node@${version}`], { 'app.mjs': esm, 'app.cjs': cjs });
    const node = join(app, 'node_modules/node/bin/node');
    expect(await succeed(run(node, ['--version'], app))).toBe(`v${version}\n`);
    for (const file of ['app.mjs', 'app.cjs']) {
      expect(JSON.parse(await succeed(run(node, [file], app)))).toEqual(printed);
    }
  });
});
