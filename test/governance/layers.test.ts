import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { expect, test } from 'vitest';
import config from '../../.dependency-cruiser.mjs';
import { temporaryFolder } from '../support/repository/copy.js';

/** Imports that the linter must refuse, each with the folder whose rule refuses it. */
const refused: [from: string, to: string, folder: string][] = [
  // Against the direction of the layers.
  ['scripts/contract/a', 'scripts/generate/b', 'scripts/contract'],
  ['scripts/cli/a', 'scripts/contract/b', 'scripts/cli'],
  ['scripts/generate/a', 'scripts/build', 'scripts/generate'],
  ['src/client/a', 'src/index', 'src/client'],
  ['src/client/a', 'generated/b', 'src/client'],
  ['src/shared/a', 'src/mock/model/b', 'src/shared'],
  ['generated/a', 'src/client/b', 'generated'],
  ['src/mock/model/a', 'test/b', 'src/mock/model'],
  ['src/mock/decide/a', 'src/mock/memory/b', 'src/mock/decide'],
  ['src/mock/memory/a', 'src/mock/http/b', 'src/mock/memory'],
  ['docs/a', 'test/b', 'docs'],
  // From one command, or one part of the package, to another.
  ['scripts/diff/a', 'scripts/verify/b', 'scripts/diff'],
  ['scripts/release/a', 'scripts/diff/b', 'scripts/release'],
  ['src/webhooks/a', 'src/client/b', 'src/webhooks'],
  ['src/mock/http/a', 'src/webhooks/b', 'src/mock/http'],
  // Between scripts/ and src/.
  ['src/mock/model/a', 'scripts/contract/b', 'src/mock/model'],
  ['src/index', 'scripts/cli/b', 'src (entry points)'],
  ['scripts/verify/a', 'src/client/b', 'scripts/verify'],
  ['scripts/build', 'src/client/b', 'scripts (entry points)'],
];

/** Imports that the linter must accept. */
const accepted: [from: string, to: string][] = [
  ['scripts/build', 'scripts/generate/b'],
  ['scripts/generate/a', 'scripts/contract/b'],
  ['scripts/contract/model/a', 'scripts/cli/b'],
  ['scripts/verify/a', 'src/shared/b'],
  ['generated/a', 'src/client/runtime'],
  ['src/index', 'src/client/b'],
  ['src/mock/model/a', 'generated/b'],
  ['src/mock/http/a', 'src/mock/memory/b'],
  ['docs/a', 'scripts/reference/b'],
  ['test/a', 'src/mock/model/b'],
];

test.each(refused)('the linter refuses that %s imports %s', async (from, to, folder) => {
  expect(await brokenRules({ [from]: importOf(from, to), [to]: '' })).toEqual([
    `${folder} imports only from the folders that its entry allows`,
  ]);
});

test.each(accepted)('the linter accepts that %s imports %s', async (from, to) => {
  expect(await brokenRules({ [from]: importOf(from, to), [to]: '' })).toEqual([]);
});

test('the linter refuses a folder that has no entry', async () => {
  const modules = {
    'scripts/newcomer/a': importOf('scripts/newcomer/a', 'scripts/cli/b'),
    'scripts/cli/b': '',
  };
  expect(await brokenRules(modules)).toEqual(['every folder has an entry']);
});

test.each([
  ['values', ''],
  ['types', 'type '],
])('the linter refuses two modules that import %s of each other', async (_, keyword) => {
  const [a, b] = ['scripts/diff/a', 'scripts/diff/b'];
  const files = { [a]: importOf(a, b, keyword), [b]: importOf(b, a, keyword) };
  expect(await brokenRules(files)).toEqual(['no-circle']);
});

function importOf(from: string, to: string, keyword = ''): string {
  const path = relative(dirname(from), to);
  return `import ${keyword}{ b } from '${path.startsWith('.') ? path : `./${path}`}.js';\n`;
}

/** Lints the layers of a repository that has only these modules. Returns the names of the rules that they break. */
async function brokenRules(modules: Record<string, string>): Promise<string[]> {
  const baseDir = temporaryFolder();
  for (const [name, text] of Object.entries(modules)) {
    mkdirSync(dirname(join(baseDir, name)), { recursive: true });
    writeFileSync(join(baseDir, `${name}.ts`), `${text}export const b = 1;\nexport const a: typeof b = b;\n`);
  }
  const { forbidden = [], options = {} } = config;
  const { tsConfig: _, ...rest } = options;
  const { output } = await cruise(['.'], { ...rest, baseDir, validate: true, ruleSet: { forbidden } });
  return (output as ICruiseResult).summary.violations.map(({ rule }) => rule.name);
}
