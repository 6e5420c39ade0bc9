import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { knownValues } from '../../generated/knownValues.js';
import { cjs, esm, printed, service } from '../support/package/app.js';
import { appWith, packedTarball, succeed } from '../support/package/packedTarball.js';
import { run, runBinary } from '../support/repository/copy.js';
import { mockFrom } from '../support/servers/mockProcess.js';
import { serve } from '../support/servers/serve.js';
import { compile, programOf } from '../support/types/compile.js';
import { findAny } from '../support/types/findAny.js';
import { hover } from '../support/types/hover.js';
import { resolutions, typedApp } from '../support/types/typecheck.js';
import { browserTests } from './browser.js';
import { codeInTextsTests } from './codeInTexts.js';

let tarball: string;
let app: string;

beforeAll(async () => {
  tarball = await packedTarball();
  app = await appWith([tarball], { 'app.mjs': esm, 'app.cjs': cjs });
}, 120_000);

const node = (...args: string[]) => succeed(run(process.execPath, args, app));

test('the tarball contains exactly the files that a user needs', async () => {
  const files = (await succeed(run('tar', ['tzf', tarball], app))).trim().split('\n').sort();
  const modules = ['index', 'openapi-fetch', 'schema', 'testing', 'webhooks'].flatMap((name) =>
    ['js', 'js.map', 'd.ts', 'cjs', 'cjs.map', 'd.cts'].map((ending) => `${name}.${ending}`),
  );
  expect(files).toEqual(
    [
      ...['package.json', 'README.md', 'AGENTS.md', 'CHANGELOG.md', 'LICENSE', 'THIRD-PARTY-LICENSES.md'],
      ...[...modules, 'cli.js', 'cli.js.map'].map((name) => `dist/${name}`),
      ...['openapi.yaml', 'openapi.json', 'onboarding.arazzo.yaml'].map((name) => `generated/${name}`),
    ]
      .map((name) => `package/${name}`)
      .sort(),
  );
});

const bin = 'node_modules/.bin/partner-api';

test('partner-api --version prints the version of the package', async () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const printed = await run(join(app, bin), ['--version'], app);
  expect(printed).toEqual({ exitCode: 0, stdout: `${version}\n`, stderr: '' });
  expect(await succeed(run(join(app, bin), ['--help'], app))).toContain('partner-api --version');
});

describe('partner-api mock', () => {
  test('works at once, with nothing else installed', async () => {
    const installed = readdirSync(join(app, 'node_modules')).filter((name) => !name.startsWith('.'));
    expect(installed.sort()).toEqual(['@p100', 'openapi-fetch', 'openapi-typescript-helpers']);
    const { url } = await mockFrom(join(app, bin), ['mock'], app);
    expect((await fetch(`${url}/v1/partner/balances`, { headers: { 'x-api-key': 'key' } })).status).toBe(200);
    const usage = await succeed(run(join(app, bin), ['trigger', '--help'], app));
    expect(usage).toContain('userStatus');
  });
});

test('publint and attw find no problem', async () => {
  const lint = await runBinary('publint', [tarball, '--strict'], app);
  expect(lint).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('All good!') });
  const data = ['./openapi.yaml', './openapi.json', './onboarding.arazzo.yaml', './package.json'];
  const attw = await runBinary(
    'attw',
    [tarball, '--profile', 'node16', '--exclude-entrypoints', ...data],
    app,
  );
  expect(attw).toMatchObject({ exitCode: 0 });
});

test.each(['app.mjs', 'app.cjs'])('%s runs', async (file) => {
  expect(JSON.parse(await node(file, await serve(service)))).toEqual(printed);
});

test('isPartnerApiError of CommonJS accepts an error of ESM', async () => {
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

test('an app carries the known values only if it uses them', async () => {
  const bundle = async (text: string) => {
    const { outputFiles } = await build({
      stdin: { contents: text, resolveDir: app },
      ...{ bundle: true, format: 'esm', minify: true, write: false },
    });
    return outputFiles[0]?.text;
  };
  const [value = ''] = knownValues.AddUserVerificationRequest.openAccountReason;
  const without = "import { createPartnerApi } from '@p100/partner-api'; console.log(createPartnerApi);";
  expect(await bundle(without)).not.toContain(value);
  const using =
    "import { knownValues } from '@p100/partner-api'; console.log(knownValues.AddUserVerificationRequest);";
  expect(await bundle(using)).toContain(value);
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
  // matrix.full.test.ts checks node16, with several versions of TypeScript.
  test.each(resolutions.slice(1))('with moduleResolution %s', (...resolution) => {
    const { dir, files, settings } = typedApp(app, resolution);
    expect(compile(dir, files, settings)).toBe('');
  });
});

describe('an editor shows', () => {
  const text = `
import { createPartnerApi, errorCatalogue, linkTo, request } from '@p100/partner-api';
import { createFetchClient } from '@p100/partner-api/openapi-fetch';
const api = createPartnerApi({ environment: 'testing', apiKey: 'key' });
const { data, error, headers } = await api.addUserVerification({ body: { externalUserId: '1' } });
if (error) console.log(error.code, error.outcome, error.retryAfterMs);
else console.log(data.message);
console.log(errorCatalogue.P427);
const link = linkTo(api, 'redirectToVerification', { path: { externalUserId: '1', verificationId: '2' } });
const { data: answer, error: failure } = await request(api, { method: 'GET', path: '/v1/any' });
const client = createFetchClient({ environment: 'testing', apiKey: 'key' });
const { data: started } = await client.POST('/v1/user/verification', { body: { externalUserId: '1' } });
`;
  const marks = ['const api', 'api.addUserVerification', 'const { data', ', headers', 'body', 'data.message'];
  const errors = [
    '{ data, error',
    'error.code',
    'error.outcome',
    'error.retryAfterMs',
    'errorCatalogue.P427',
  ];
  const others = [
    'const link',
    '= linkTo',
    'data: answer',
    'error: failure',
    'const client',
    'data: started',
  ];

  let shown: Record<string, string>;
  beforeAll(() => {
    shown = hover(app, text, [...marks, ...errors, ...others]);
  });

  test('plain types', () => {
    expect(shown['const api']).toContain('const api: PartnerApi');
    expect(shown['api.addUserVerification']).toContain(
      'addUserVerification(input: AddUserVerificationInput, options?: CallOptions): Promise<AddUserVerificationResult>',
    );
    expect(shown['const { data']).toContain('const data: {\n    message: string;\n} | undefined');
    expect(shown['data.message']).toContain('message: string');
    expect(shown.body).toContain('externalUserId: string;\n    documentType: "ID_CARD" | "PASSPORT"');
    expect(shown[', headers']).toContain('const headers: AnswerHeaders');
    expect(shown['{ data, error']).toContain('const error: AddUserVerificationError | undefined');
    expect(shown['error.code']).toContain('code: "P403" | "P412"');
    expect(shown['error.retryAfterMs']).toContain('retryAfterMs: number | undefined');
    expect(shown['const link']).toContain('const link: string');
    expect(shown['= linkTo']).toContain('input: RedirectToVerificationInput): string');
    expect(shown['data: answer']).toContain('const answer: unknown');
    expect(shown['error: failure']).toContain('const failure: UnexpectedError | undefined');
    expect(shown['data: started']).toContain('const started: {\n    message: string;\n} | undefined');
    expect(shown['const client']).toContain('const client: FetchClient');
    for (const shownAt of Object.values(shown)) {
      expect(shownAt).not.toMatch(/paths\[|components\[|openapi|\bany\b/);
    }
  });

  test('what an operation does, and what to do about its errors', () => {
    expect(shown['api.addUserVerification']).toContain('Starts the KYC verification of a user.');
    expect(shown['api.addUserVerification']).toMatch(/- `P427` \(404\) Missing KYC files\. Upload/);
    expect(shown['errorCatalogue.P427']).toContain('Upload the missing documents');
    expect(shown['error.outcome']).toContain("on the service's side");
  });
});

describe('no declaration has the type any', () => {
  const fileOf = (name: string) => join(app, `node_modules/@p100/partner-api/dist/${name}.d.ts`);
  const least = { index: 500, 'openapi-fetch': 500, schema: 500, webhooks: 20, testing: 10 };
  let program: ts.Program;
  beforeAll(() => {
    // One program for all files reads shared types, such as those of the DOM, only once.
    program = programOf(Object.keys(least).map(fileOf), {
      ...{ strict: true, target: ts.ScriptTarget.ES2022 },
      ...{ module: ts.ModuleKind.ESNext, moduleResolution: ts.ModuleResolutionKind.Bundler },
    });
  });

  test.each(Object.entries(least))('in %s', (name, least) => {
    const { places, types } = findAny(program, fileOf(name));
    expect(places).toEqual([]);
    // Proves that the types were really visited.
    expect(types).toBeGreaterThan(least);
  });
});

describe('the code in the texts of the package', () => codeInTextsTests(() => app));

describe('in a browser', () => browserTests(() => app));
