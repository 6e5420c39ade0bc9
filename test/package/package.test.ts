import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { cjs, esm, printed } from '../support/app.js';
import { run, runBinary } from '../support/copy.js';
import { findAny } from '../support/findAny.js';
import { hover } from '../support/hover.js';
import { appWith, packedTarball, succeed } from '../support/package.js';
import { resolutions, typecheck } from '../support/typecheck.js';

let tarball: string;
let app: string;

beforeAll(async () => {
  tarball = await packedTarball();
  app = await appWith([tarball], { 'app.mjs': esm, 'app.cjs': cjs });
}, 60_000);

const node = (...args: string[]) => succeed(run(process.execPath, args, app));

test('the tarball holds what a user needs, and nothing else', async () => {
  const files = (await succeed(run('tar', ['tzf', tarball], app))).trim().split('\n').sort();
  expect(files).toEqual(
    [
      ...['package.json', 'README.md', 'LICENSE'],
      ...['dist/index.js', 'dist/index.js.map', 'dist/index.d.ts'],
      ...['dist/index.cjs', 'dist/index.cjs.map', 'dist/index.d.cts'],
      ...['generated/openapi.yaml', 'generated/openapi.json'],
    ]
      .map((name) => `package/${name}`)
      .sort(),
  );
});

test('publint and attw find nothing', async () => {
  const lint = await runBinary('publint', [tarball, '--strict'], app);
  expect(lint).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('All good!') });
  const data = ['./openapi.yaml', './openapi.json', './package.json'];
  const attw = await runBinary(
    'attw',
    [tarball, '--profile', 'node16', '--exclude-entrypoints', ...data],
    app,
  );
  expect(attw).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('No problems found') });
});

test.each(['app.mjs', 'app.cjs'])('%s runs', async (file) => {
  expect(JSON.parse(await node(file))).toEqual(printed);
});

test('an error is known across ESM and CommonJS', async () => {
  const script = `
    import { createRequire } from 'node:module';
    import { createPartnerApi } from '@p100/partner-api';
    const { isPartnerApiError } = createRequire(import.meta.url)('@p100/partner-api');
    const fetch = async () => new Response('', { status: 401 });
    const api = createPartnerApi({ environment: 'testing', apiKey: 'k', fetch });
    console.log(isPartnerApiError((await api.getPartnerBalances()).error));`;
  expect(await node('--input-type=module', '--eval', script)).toBe('true\n');
});

test('the description can be read from the package, as YAML and as JSON', async () => {
  const script = `
    const { readFileSync } = require('node:fs');
    const yaml = readFileSync(require.resolve('@p100/partner-api/openapi.yaml'), 'utf8');
    const { contractVersion } = require('@p100/partner-api');
    const { info } = require('@p100/partner-api/openapi.json');
    console.log(info.version === contractVersion && yaml.includes('version: ' + info.version));`;
  expect(await node('--eval', script)).toBe('true\n');
});

test('source maps lead to the sources', () => {
  for (const file of ['index.js', 'index.cjs']) {
    const map = JSON.parse(
      readFileSync(join(app, `node_modules/@p100/partner-api/dist/${file}.map`), 'utf8'),
    );
    expect(map.sources).toContain('../src/client/exchange.ts');
    expect(map.sourcesContent).toHaveLength(map.sources.length);
  }
});

describe('TypeScript understands the package', () => {
  test.each(resolutions)('with moduleResolution %s', async (...resolution) => {
    const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
    expect(await typecheck(app, tsc, resolution)).toMatchObject({ exitCode: 0, stdout: '' });
  });
});

describe('an editor shows', () => {
  const text = `
import { createPartnerApi, errorCatalogue } from '@p100/partner-api';
const api = createPartnerApi({ environment: 'testing', apiKey: 'key' });
const { data, error } = await api.addUserVerification({ body: { externalUserId: '1' } });
if (error) console.log(error.code, error.outcome);
else console.log(data.message);
console.log(errorCatalogue.P427);
`;
  const marks = ['const api', 'api.addUserVerification', 'const { data', 'body', 'data.message'];
  const errors = ['error.code', 'error.outcome', 'errorCatalogue.P427'];

  test('plain types', () => {
    const shown = hover(app, text, [...marks, ...errors]);
    expect(shown['const api']).toContain('const api: PartnerApi');
    expect(shown['api.addUserVerification']).toContain(
      'addUserVerification(input: AddUserVerificationInput, options?: CallOptions): Promise<AddUserVerificationResult>',
    );
    expect(shown['const { data']).toContain('const data: {\n    message: string;\n} | undefined');
    expect(shown['data.message']).toContain('message: string');
    expect(shown.body).toContain('externalUserId: string;\n    documentType: "ID_CARD" | "PASSPORT"');
    expect(shown['error.code']).toContain('code: "P403" | "P412"');
    for (const shownAt of Object.values(shown)) {
      expect(shownAt).not.toMatch(/paths\[|components\[|openapi|\bany\b/);
    }
  });

  test('what an operation does, and what to do about its errors', () => {
    const shown = hover(app, text, [...marks, ...errors]);
    expect(shown['api.addUserVerification']).toContain('Starts the KYC verification of a user.');
    expect(shown['api.addUserVerification']).toMatch(/- `P427` \(404\) Missing KYC files\. Upload/);
    expect(shown['errorCatalogue.P427']).toContain('Upload the missing documents');
    expect(shown['error.outcome']).toContain("on the service's side");
  });
});

test('no any reaches a caller', () => {
  const { places, types } = findAny(join(app, 'node_modules/@p100/partner-api/dist/index.d.ts'));
  expect(places).toEqual([]);
  // It looked at all of them.
  expect(types).toBeGreaterThan(500);
});
