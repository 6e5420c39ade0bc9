import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseYaml } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { coverageOf, readPortal } from '../../scripts/contract/portal.js';
import { observeArguments } from '../../scripts/observe/observeArguments.js';
import { mockArguments } from '../../src/mock/cli/mockOptions.js';
import { faultNames, faultUserOf } from '../../src/mock/decide/faults.js';
import { copyOfRepository } from '../support/repository/copy.js';
import { compile, strictSettings } from '../support/types/compile.js';

const guides = readdirSync('docs/guide').map((file) => join('docs/guide', file));
const pages = ['README.md', 'docs/index.md', ...guides].map((path) => ({
  path,
  text: readFileSync(path, 'utf8'),
}));
const pageOf = (path: string) => pages.find((page) => page.path === path)?.text ?? '';

/** Types for the parts of packages that the guides use. The packages are not installed here. */
const absentTypes = `declare module 'pg' {
  export class Pool {
    constructor(config: { connectionString: string | undefined });
    query(text: string, values: unknown[]): Promise<{ rowCount: number | null }>;
  }
}
declare module '@jest/globals' {
  export { expect, test } from 'vitest';
}`;

test('every TypeScript example compiles', () => {
  const copy = copyOfRepository();
  const files: string[] = [];
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(copy.dir, file)), { recursive: true });
    copy.write(file, text);
    files.push(file);
  };
  write('pages/absent.d.ts', absentTypes);
  for (const { path, text } of pages) {
    for (const [i, [, code = '']] of [...text.matchAll(/```ts\n([\s\S]*?)```/g)].entries()) {
      // An example that names its file can be imported by the other examples of its page.
      const [, name = `example${i}.ts`] = /^\/\/ (\S+\.ts)\n/.exec(code) ?? [];
      const file = join('pages', basename(path, '.md'), name);
      expect(files).not.toContain(file);
      write(file, code);
    }
  }
  expect(files.length).toBeGreaterThan(pages.length);

  const settings = {
    ...strictSettings,
    ...{ moduleDetection: 'force', types: ['node'], skipLibCheck: true, exactOptionalPropertyTypes: true },
    paths: { '@p100/partner-api': ['./src/index.ts'], '@p100/partner-api/*': ['./src/*.ts'] },
  };
  expect(compile(copy.dir, files, settings)).toBe('');
}, 60_000);

test.each(pages)('every command of $path exists', ({ text }) => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...text.matchAll(/npm (?:run )?((?<=run )[a-z:-]+|start|test)\b/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('the guide to the mock lists exactly the users of all faults', () => {
  const users = [...pageOf('docs/guide/mock.md').matchAll(/^\| `(\S+-0000[0-9a-f]+)` \|/gm)].map(
    ([, id]) => id,
  );
  expect(users.filter((id) => /f\w{3}$/.test(id ?? '')).sort()).toEqual(faultNames.map(faultUserOf).sort());
});

test('the guide to the mock has every option of the command', () => {
  const [, options = ''] = /\| option \|([\s\S]*?)\n\n/.exec(pageOf('docs/guide/mock.md')) ?? [];
  const cells = [...options.matchAll(/^\| (.+?) \| /gm)].map(([, cell = '']) => cell);
  const listed = cells.flatMap((cell) => cell.match(/--[a-z-]+/g) ?? []);
  expect(listed.sort()).toEqual(
    Object.keys(mockArguments)
      .filter((name) => name !== 'help')
      .map((name) => `--${name}`)
      .sort(),
  );
});

test('the guide to observing has every option of the command', () => {
  const [, usage = ''] = refusal(() => observeArguments([])).split('Usage: ');
  const options = usage.match(/--[a-z]+/g);
  expect(options).toContain('--patch');
  const named = pageOf('docs/guide/observe.md').match(/--[a-z]+/g);
  expect(named).toEqual(expect.arrayContaining(options ?? []));
});

test('the guide to authentication has the environments of the contract', () => {
  const { servers } = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
  for (const { url, 'x-environment': name } of servers)
    expect(pageOf('docs/guide/authentication.md')).toContain(`| \`${name}\` | \`${url}\` |`);
});

test('the quick start says how much of the portal is missing, and that nothing was seen live', () => {
  const text = pageOf('docs/guide/quick-start.md').replace(/\s+/g, ' ');
  const { specified, unconfirmed, named } = coverageOf(readPortal().operations);
  expect(text).toContain(`${specified} of its operations are specified, ${unconfirmed} are`);
  expect(text).toContain(`and ${named} are only named`);
  const { operations, webhooks } = parseYaml(readFileSync('openapi/seen.yaml', 'utf8')) as Record<
    string,
    object
  >;
  const isUnseen = Object.keys({ ...operations, ...webhooks }).length === 0;
  expect(text.includes('no answer of it has been compared with the live service yet')).toBe(isUnseen);
});

test('the guide to webhooks has the retry delays of the contract', () => {
  const { 'x-webhook-delivery': delivery } = JSON.parse(readFileSync('generated/openapi.json', 'utf8'));
  const waits = delivery.retryDelays.join(', ').replace(/, (\d+)$/, ' and $1');
  expect(pageOf('docs/guide/webhooks.md').replace(/\s+/g, ' ')).toContain(`about ${waits} seconds`);
});

test.each(pages.filter(({ path }) => path !== 'README.md'))(
  '$path has one title and a description of one sentence',
  ({ text }) => {
    const [, description = '', body = ''] =
      /^---\ndescription: (.+)\n(?:.+\n)*?---\n([\s\S]*)$/.exec(text) ?? [];
    // A colon would end the key of a YAML mapping.
    expect(description).toMatch(/^[A-Z](?:(?![.!?:] ).)+\.$/);
    expect(body.replace(/```[\s\S]*?```/g, '').match(/^# .+$/gm)).toHaveLength(1);
  },
);

/** Returns the message of the error that a function throws. */
function refusal(refuse: () => unknown): string {
  try {
    refuse();
  } catch (error) {
    return (error as Error).message;
  }
  return '';
}
