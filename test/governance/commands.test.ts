import { readdirSync, readFileSync } from 'node:fs';
import { parseYaml } from '@redocly/openapi-core';
import { expect, test } from 'vitest';

const files = [
  'CONTRIBUTING.md',
  '.ci/run',
  '.github/pull_request_template.md',
  ...readdirSync('.github/workflows').map((name) => `.github/workflows/${name}`),
];
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));

test.each(files)('every command of %s exists', (file) => {
  const text = readFileSync(file, 'utf8');
  const named = [...text.matchAll(/npm run (?:-s )?([a-z:-]+)/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test.each(
  files.filter((file) => file.endsWith('.yml')),
)('%s has jobs with steps, and a limit of time each', (file) => {
  const { jobs } = parseYaml(readFileSync(file, 'utf8')) as { jobs: Record<string, object> };
  for (const job of Object.values(jobs))
    expect(job).toMatchObject({ steps: expect.any(Array), 'timeout-minutes': expect.any(Number) });
});
