import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { faultNames, faultUserOf } from '../../src/mock/faults.js';
import { compileStrictly, copyOfRepository } from '../support/copy.js';

const readme = readFileSync('README.md', 'utf8');

test('every TypeScript example of the README compiles', async () => {
  const examples = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map(([, code = '']) => code);
  expect(examples).not.toEqual([]);
  const copy = copyOfRepository();
  for (const [i, code] of examples.entries())
    copy.write(
      `src/readme${i}.ts`,
      code.replace(/'@p100\/partner-api(?:\/(\w+))?'/g, (_, name = 'index') => `'./${name}.js'`),
    );
  const files = examples.map((_, i) => `src/readme${i}.ts`);
  expect(await compileStrictly(files, copy.dir, '--types', 'node', '--skipLibCheck')).toMatchObject({
    exitCode: 0,
    stdout: '',
  });
});

test('every command of the README exists', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...readme.matchAll(/npm run ([a-z:-]+)/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('the README has the user of every fault', () => {
  for (const name of faultNames) expect(readme).toContain(`| \`${faultUserOf(name)}\` |`);
});

test('the README has the version of Prism that the mock needs', () => {
  const { peerDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  for (const [name, version] of Object.entries(peerDependencies))
    expect(readme).toContain(` ${name}@${version}\``);
});
